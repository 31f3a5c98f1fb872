package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.SummaryData;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads rows one by one, each by the columns that it fills. Mutable, for one thread. */
final class RowReader {
    private final Header header;
    private final boolean hasTactics;
    private final int labels;
    private final Cells record;
    private final RowCells cells;
    private final CellNumbers numbers;
    private final Optional<EffectMeasure> measure;
    private final List<String> columns;
    private final List<String> testColumns;
    private final Lines lines = new Lines();
    private final Map<String, PoolInput.Tests> tests = new LinkedHashMap<>();
    private final Map<InputShape, RowNumbers> kinds = new EnumMap<>(InputShape.class);

    RowReader(
            Header header,
            Cells record,
            CellNumbers numbers,
            Optional<EffectMeasure> measure,
            List<ColumnChoice> choices,
            double level) {
        this.header = header;
        this.hasTactics = header.has(Header.TACTIC);
        this.labels = header.place(Header.LABEL);
        this.record = record;
        this.cells = new RowCells(header, record, numbers, header.has(Header.CI_LEVEL), level);
        this.numbers = numbers;
        this.measure = measure;
        this.columns = choices.stream().map(ColumnChoice::column).distinct().toList();
        this.testColumns = TestColumns.in(header).stream()
                .filter(column -> !columns.contains(column))
                .toList();
    }

    /**
     * Reads the row that the cells show.
     *
     * @throws InvalidValueException naming the column at fault
     */
    void add(int row, int line) {
        lines.add(row, line);
        String tactic = hasTactics ? cells.text(Header.TACTIC) : "";
        if (hasTactics && tactic.isBlank()) {
            throw new InvalidValueException(Header.TACTIC, tactic, "a name");
        }
        PoolInput.Tests ofTactic = tests.computeIfAbsent(tactic, name -> new PoolInput.Tests());
        Optional<InputShape> shape = shape();
        if (shape.isEmpty()) {
            ofTactic.unread().add(new LeftOutRow(row, line, missing()));
            return;
        }
        SummaryData data;
        try {
            data = shape.get().read(cells);
        } catch (InvalidValueException e) {
            String empty = EmptyArm.in(shape.get(), cells::size).orElseThrow(() -> e);
            ofTactic.unread().add(new LeftOutRow(row, line, empty));
            return;
        }
        if (labels < 0 || record.isBlank(labels)) {
            ofTactic.add(data, "Row " + row, row);
        } else {
            ofTactic.add(data, record, labels, row);
        }
        kinds.computeIfAbsent(shape.get(), kind -> new RowNumbers()).append(row);
        for (String column : columns) {
            ofTactic.addCell(column, plain(column, notBlank(column, cells.text(column))));
        }
        for (String column : testColumns) {
            ofTactic.addCell(column, TestColumns.checked(column, testCell(column, cells.text(column))));
        }
    }

    /** What was read. */
    PoolInput input(InputReading reading) {
        if (tests.isEmpty()) {
            throw refuse("there is no row below the header; expected at least one");
        }
        if (tests.size() == 1) {
            refuseTotals(tests.values().iterator().next());
        }
        InputKinds found = InputKinds.of(kinds, header.shapes().get(0));
        return new PoolInput(found, header.has(Header.TACTIC), tests, lines, reading);
    }

    private void refuseTotals(PoolInput.Tests only) {
        if (TotalRow.isLast(only.data())) {
            int last = only.rows().get(only.rows().size() - 1);
            throw refuse("a row of totals: row " + last + " (line " + lines.of(last)
                    + ") is the sum of those above; expected tests only, so delete it");
        }
    }

    /** What a row holds; nothing if it fills no input's columns. */
    private Optional<InputShape> shape() {
        @Nullable InputShape first = null;
        for (InputShape shape : header.shapes()) {
            if (!isFilled(shape)) {
                continue;
            }
            if (first == null || (measure.isPresent() && !first.allows(measure.get()) && shape.allows(measure.get()))) {
                first = shape;
            } else if (measure.filter(first::allows).isEmpty() && !(first.isOfEffects() && shape.isOfEffects())) {
                throw refuse("fills the columns of both inputs, " + String.join(",", first.columns()) + " and "
                        + String.join(",", shape.columns()) + "; expected one of them, or --measure to say which");
            }
        }
        return Optional.ofNullable(first);
    }

    private boolean isFilled(InputShape shape) {
        for (String column : shape.columns()) {
            if (cells.isMissing(column)) {
                return false;
            }
        }
        return true;
    }

    private String missing() {
        List<String> columns = header.shapes().stream()
                .map(shape -> shape.columns().stream()
                        .filter(column -> cells.isMissing(column))
                        .toList())
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return "no value in column " + String.join(", ", columns);
    }

    /** A number as other readers take it; anything else as it is. */
    private String plain(String column, String cell) {
        try {
            String plain = numbers.plain(column, CellNumbers.stripped(cell), false);
            return Numbers.isDecimal(plain) ? plain : cell;
        } catch (InvalidValueException e) {
            if (cell.chars().anyMatch(Character::isLetter)) {
                return cell;
            }
            throw e;
        }
    }

    private String testCell(String column, String cell) {
        return column.equals(TestColumns.CONTROL_VARIANCE) && !cell.isBlank()
                ? String.valueOf(numbers.decimal(column, cell))
                : cell;
    }

    private static String notBlank(String column, String cell) {
        if (cell.isBlank()) {
            throw new InvalidValueException(column, cell, "a value in every row, for an option names this column");
        }
        return cell;
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }
}
