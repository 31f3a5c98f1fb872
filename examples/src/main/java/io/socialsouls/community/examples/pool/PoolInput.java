package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.SummaryData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a file holds.
 *
 * @param shape what its rows hold
 * @param hasTactics whether the file tells tactics apart
 * @param tests the tests of each tactic, in order of first appearance; all under one empty name if it doesn't
 */
record PoolInput(InputShape shape, boolean hasTactics, Map<String, Tests> tests) {
    /** The tests of one tactic while they are read, in the file's order. */
    record Tests(List<SummaryData> data, List<String> labels, List<Integer> rows) {
        Tests() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(SummaryData test, String label, int row) {
            data.add(test);
            labels.add(label);
            rows.add(row);
        }
    }
}
