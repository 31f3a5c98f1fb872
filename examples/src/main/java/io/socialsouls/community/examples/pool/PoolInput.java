package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.EffectSizes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a file holds.
 *
 * @param kinds what its rows hold
 * @param hasTactics whether the file tells tactics apart
 * @param tests the tests of each tactic, in order of first appearance; all under one empty name if it doesn't
 * @param lines where a spreadsheet shows each row
 * @param reading how the file was read
 */
record PoolInput(InputKinds kinds, boolean hasTactics, Map<String, Tests> tests, Lines lines, InputReading reading) {
    /** What decides on the measure. */
    InputShape shape() {
        return kinds.main();
    }

    /** What of the file may not be what it seems. */
    List<PoolWarning> warnings(EffectMeasure measure) {
        return Stream.of(reading.warning(), kinds.warning(measure))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Whether a column holds nothing but numbers, over all tactics.
     *
     * @param column one of those that were asked for
     */
    boolean isNumber(String column) {
        return tests.values().stream()
                .flatMap(some -> some.cells(column).stream())
                .allMatch(Numbers::isDecimal);
    }

    /**
     * The tests of one tactic while they are read, in the file's order.
     *
     * @param rows the row of each, or the first of several
     * @param columns the cells of columns asked for
     * @param unread rows that hold no test
     * @param members all rows of each test that has several, by the first
     */
    record Tests(
            TestData data,
            Labels labels,
            RowNumbers rows,
            Map<String, List<String>> columns,
            List<LeftOutRow> unread,
            Map<Integer, List<Integer>> members) {
        Tests() {
            this(
                    new TestData(),
                    new Labels(),
                    new RowNumbers(),
                    new LinkedHashMap<>(),
                    new ArrayList<>(),
                    new HashMap<>());
        }

        /** An empty one of the same tactic, in which rows are put together. */
        Tests regrouped() {
            Tests same = new Tests();
            same.unread.addAll(unread);
            return same;
        }

        void add(SummaryData test, String label, int row) {
            data.add(test);
            labels.add(label);
            rows.append(row);
        }

        /** Adds a test whose name stands in a cell. */
        void add(SummaryData test, Cells cells, int label, int row) {
            data.add(test);
            labels.add(cells, label);
            rows.append(row);
        }

        void addCell(String column, String cell) {
            columns.computeIfAbsent(column, name -> new ArrayList<>()).add(cell);
        }

        /** What a column that was asked for holds, test by test. */
        List<String> cells(String column) {
            return columns.getOrDefault(column, List.of());
        }

        /** The same for the tests that have an effect, effect by effect. */
        List<String> cells(String column, EffectSizes sizes) {
            List<String> all = cells(column);
            return IntStream.range(0, sizes.size())
                    .mapToObj(i -> all.get(sizes.source(i)))
                    .toList();
        }
    }
}
