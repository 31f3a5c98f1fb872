package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.SummaryData;
import java.util.List;

/** Finds a last row that adds up those above: a spreadsheet's totals, which would be pooled as a test of their own. */
final class TotalRow {
    private static final int FEWEST = 3;

    private TotalRow() {}

    /** Whether the last of these tests is the sum of all others. */
    static boolean isLast(List<SummaryData> data) {
        if (data.size() < FEWEST || !(data.get(data.size() - 1) instanceof EventCounts total)) {
            return false;
        }
        long treatedEvents = total.treatedEvents();
        long treatedTotal = total.treatedTotal();
        long controlEvents = total.controlEvents();
        long controlTotal = total.controlTotal();
        for (SummaryData one : data.subList(0, data.size() - 1)) {
            if (!(one instanceof EventCounts counts)) {
                return false;
            }
            treatedEvents -= counts.treatedEvents();
            treatedTotal -= counts.treatedTotal();
            controlEvents -= counts.controlEvents();
            controlTotal -= counts.controlTotal();
        }
        return treatedEvents == 0 && treatedTotal == 0 && controlEvents == 0 && controlTotal == 0;
    }
}
