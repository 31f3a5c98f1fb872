package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Comparison;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.TreatedArm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the rows of a test together: they share its control. */
final class TestGrouping {
    private final Optional<SharedControl> shared;
    private final AnalysisRequest asked;

    TestGrouping(Optional<SharedControl> shared, AnalysisRequest asked) {
        this.shared = shared;
        this.asked = asked;
    }

    TestRows of(PoolInput.Tests tests) {
        Optional<String> column = TestColumns.test(tests);
        if (tests.data().isEmpty()) {
            return TestRows.each(tests);
        }
        if (column.isEmpty()) {
            if (shared.equals(Optional.of(SharedControl.COVARIANCE))) {
                throw refuse("--shared-control is covariance; expected a column test (or study) that says which rows"
                        + " share a control");
            }
            return TestRows.each(tests);
        }
        Groups groups = new Groups(tests, column.get());
        if (tests.data().stream().map(SummaryData::getClass).distinct().count() > 1) {
            return ofDifferentKinds(groups);
        }
        SummaryData first = tests.data().get(0);
        if (first instanceof Comparison) {
            return comparisons(groups);
        }
        return first instanceof ReportedEffect || first instanceof ReportedInterval
                ? given(groups)
                : TestRows.each(tests);
    }

    /** Counts in one row and an effect in another have no control in common that could be seen. */
    private TestRows ofDifferentKinds(Groups groups) {
        Optional<List<Integer>> several = groups.rows.stream()
                .filter(test -> test.stream()
                        .anyMatch(i -> !groups.tests
                                .data()
                                .get(i)
                                .getClass()
                                .equals(groups.tests.data().get(test.get(0)).getClass())))
                .findFirst();
        if (several.isPresent() && !isCluster(groups.column)) {
            throw refuse(groups.named(several.get()) + " but are of different kinds; expected arms of one kind");
        }
        if (groups.rows.stream().anyMatch(test -> test.size() > 1) && !isCluster(groups.column)) {
            throw refuse("tests of several arms beside rows of another kind; expected two files, or one row a test");
        }
        return TestRows.each(groups.tests);
    }

    private TestRows comparisons(Groups groups) {
        Optional<String> differing = groups.differentControls();
        if (differing.isPresent()) {
            if (shared.isEmpty() && isCluster(groups.column)) {
                return TestRows.each(groups.tests);
            }
            throw refuse(differing.get());
        }
        List<SummaryData> whole = groups.whole();
        List<PoolWarning> warnings = PoolWarning.equalArms(whole, groups::rowNumbers, true);
        if (shared.equals(Optional.of(SharedControl.COVARIANCE))) {
            PoolInput.Tests arms = groups.arms();
            return new TestRows(
                    arms,
                    Collections.nCopies(arms.data().size(), 1),
                    Optional.of(new TestRows.Apart(whole, arms.cells(groups.column), List.of())),
                    warnings);
        }
        return new TestRows(
                groups.combined(whole, askedColumns()),
                groups.rows.stream().map(List::size).toList(),
                Optional.empty(),
                warnings);
    }

    /** Effects that were computed elsewhere cannot be combined exactly. */
    private TestRows given(Groups groups) {
        boolean apart = shared.equals(Optional.of(SharedControl.COVARIANCE));
        Optional<List<Integer>> several =
                groups.rows.stream().filter(rows -> rows.size() > 1).findFirst();
        boolean known = groups.tests.columns().containsKey(TestColumns.CONTROL_VARIANCE);
        if (several.isPresent() && shared.equals(Optional.of(SharedControl.COMBINE))) {
            throw refuse(groups.named(several.get()) + "; given effects cannot be combined, expected --shared-control"
                    + " covariance with a column control_variance");
        }
        if (several.isPresent() && known && shared.isEmpty()) {
            apart = true;
        }
        if (!apart) {
            if (several.isEmpty() || isCluster(groups.column)) {
                return TestRows.each(groups.tests);
            }
            throw refuse(groups.named(several.get()) + "; expected a column control_variance, or --cluster "
                    + groups.column + " if they share no control");
        }
        if (several.isPresent() && !known) {
            throw refuse("--shared-control is covariance; expected a column control_variance beside given effects");
        }
        PoolInput.Tests arms = groups.arms();
        return new TestRows(
                arms,
                Collections.nCopies(arms.data().size(), 1),
                Optional.of(new TestRows.Apart(List.of(), arms.cells(groups.column), groups.controlVariances(arms))),
                List.of());
    }

    private boolean isCluster(String column) {
        return asked.cluster().filter(column::equals).isPresent()
                || asked.threeLevel().filter(column::equals).isPresent();
    }

    private Collection<String> askedColumns() {
        List<String> columns = new ArrayList<>(asked.moderators());
        asked.cluster().ifPresent(columns::add);
        asked.threeLevel().ifPresent(columns::add);
        return columns;
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }

    /** The rows of each test, in the order in which tests first appear. */
    private static final class Groups {
        private final PoolInput.Tests tests;
        private final String column;
        private final List<List<Integer>> rows;

        Groups(PoolInput.Tests tests, String column) {
            this.tests = tests;
            this.column = column;
            Map<String, List<Integer>> byName = new LinkedHashMap<>();
            List<String> names = tests.cells(column);
            for (int i = 0; i < names.size(); i++) {
                byName.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(i);
            }
            this.rows = List.copyOf(byName.values());
        }

        /** Says which rows of a test have different controls, if any have. */
        Optional<String> differentControls() {
            for (List<Integer> test : rows) {
                Comparison first = (Comparison) tests.data().get(test.get(0));
                for (int i : test) {
                    if (!first.sharesControl((Comparison) tests.data().get(i))) {
                        return Optional.of(named(List.of(test.get(0), i))
                                + " but have different controls; expected the same control in each row of a test");
                    }
                }
            }
            return Optional.empty();
        }

        /** Each test as it was: one arm, or several. */
        List<SummaryData> whole() {
            return rows.stream()
                    .map(test -> test.size() == 1 ? tests.data().get(test.get(0)) : several(test))
                    .toList();
        }

        private SummaryData several(List<Integer> test) {
            try {
                return new MultiArm(IntStream.range(0, test.size())
                        .mapToObj(arm -> new TreatedArm(
                                "arm " + (arm + 1), (Comparison) tests.data().get(test.get(arm))))
                        .toList());
            } catch (InvalidValueException e) {
                throw refuse(named(test) + "; " + e.field() + " is " + e.value() + ", expected " + e.expected());
            }
        }

        /** One entry a test, named after it if it has several rows. */
        PoolInput.Tests combined(List<SummaryData> whole, Collection<String> columns) {
            PoolInput.Tests combined = tests.regrouped();
            for (int i = 0; i < rows.size(); i++) {
                List<Integer> test = rows.get(i);
                int first = test.get(0);
                String label = test.size() == 1
                        ? tests.labels().get(first)
                        : tests.cells(column).get(first) + " (" + test.size() + " arms)";
                combined.add(whole.get(i), label, tests.rows().get(first));
                if (test.size() > 1) {
                    combined.members()
                            .put(
                                    tests.rows().get(first),
                                    test.stream().map(tests.rows()::get).toList());
                }
                columns.stream().distinct().forEach(name -> combined.addCell(name, cell(test, name)));
            }
            return combined;
        }

        private String cell(List<Integer> test, String name) {
            String first = tests.cells(name).get(test.get(0));
            for (int i : test) {
                if (!tests.cells(name).get(i).equals(first)) {
                    throw refuse(named(List.of(test.get(0), i)) + " but differ in column " + name
                            + "; expected one value a test, or --shared-control covariance");
                }
            }
            return first;
        }

        /** One entry an arm, those of a test next to each other. */
        PoolInput.Tests arms() {
            PoolInput.Tests arms = tests.regrouped();
            for (List<Integer> test : rows) {
                for (int i : test) {
                    String name = tests.cells(column).get(i);
                    String label = tests.labels().get(i);
                    arms.add(
                            tests.data().get(i),
                            test.size() == 1 ? label : name + ": " + label,
                            tests.rows().get(i));
                    tests.columns().forEach((of, cells) -> arms.addCell(of, cells.get(i)));
                }
            }
            return arms;
        }

        List<Double> controlVariances(PoolInput.Tests arms) {
            List<String> cells = arms.columns().containsKey(TestColumns.CONTROL_VARIANCE)
                    ? arms.cells(TestColumns.CONTROL_VARIANCE)
                    : Collections.nCopies(arms.data().size(), "");
            Map<String, Integer> rowsOfTest = new LinkedHashMap<>();
            arms.cells(column).forEach(name -> rowsOfTest.merge(name, 1, Integer::sum));
            List<Double> variances = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                // The only arm of a test shares its control with none.
                boolean alone = rowsOfTest.getOrDefault(arms.cells(column).get(i), 1) == 1;
                if (!alone && cells.get(i).isBlank()) {
                    throw refuse("row " + arms.rows().get(i) + ", column " + TestColumns.CONTROL_VARIANCE
                            + ": no value; expected the control's part of the variance, for its test has several rows");
                }
                variances.add(alone ? 0 : Numbers.decimal(TestColumns.CONTROL_VARIANCE, cells.get(i)));
            }
            for (int i = 1; i < cells.size(); i++) {
                String test = arms.cells(column).get(i);
                if (test.equals(arms.cells(column).get(i - 1))
                        && !variances.get(i).equals(variances.get(i - 1))) {
                    throw refuse(PoolWarning.named(
                                    List.of(arms.rows().get(i - 1), arms.rows().get(i))) + " are of "
                            + column + " \"" + test + "\" but differ in column " + TestColumns.CONTROL_VARIANCE
                            + "; expected the same control in each row of a test");
                }
            }
            return variances;
        }

        List<Integer> rowNumbers(int test) {
            return rows.get(test).stream().map(tests.rows()::get).toList();
        }

        String named(List<Integer> test) {
            return PoolWarning.named(test.stream().map(tests.rows()::get).toList()) + " are of " + column + " \""
                    + tests.cells(column).get(test.get(0)) + "\"";
        }
    }
}
