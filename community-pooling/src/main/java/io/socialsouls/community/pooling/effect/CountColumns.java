package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.limit.Limits;
import java.util.AbstractList;
import java.util.List;

/**
 * Tables of event counts that lie in columns; the arrays are not copied.
 *
 * @param treatedEvents of each table
 * @param treatedTotals of each table
 * @param controlEvents of each table
 * @param controlTotals of each table
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and never compared.
public record CountColumns(long[] treatedEvents, long[] treatedTotals, long[] controlEvents, long[] controlTotals) {
    /** Refuses columns of different lengths. */
    public CountColumns {
        checkLength("treatedTotals", treatedTotals, treatedEvents.length);
        checkLength("controlEvents", controlEvents, treatedEvents.length);
        checkLength("controlTotals", controlTotals, treatedEvents.length);
    }

    private static void checkLength(String field, long[] column, int expected) {
        if (column.length != expected) {
            throw new InvalidValueException(
                    field, column.length + " numbers", "one for each table, " + expected + " as in treatedEvents");
        }
    }

    int size() {
        return treatedEvents.length;
    }

    /** Refuses a table that cannot be. */
    void check(int row) {
        check("treated", row, treatedEvents[row], treatedTotals[row]);
        check("control", row, controlEvents[row], controlTotals[row]);
    }

    private static void check(String arm, int row, long events, long total) {
        if (total < 1 || total > Limits.MAX_COUNT) {
            throw new InvalidValueException(
                    arm + "Totals[" + row + "]", total, "a whole number from 1 to " + Limits.MAX_COUNT);
        }
        if (events < 0 || events > total) {
            throw new InvalidValueException(arm + "Events[" + row + "]", events, "a whole number from 0 to " + total);
        }
    }

    /**
     * The same tables one by one.
     *
     * @return a view
     */
    public List<EventCounts> tables() {
        return new AbstractList<>() {
            @Override
            public EventCounts get(int row) {
                check(row);
                return new EventCounts(treatedEvents[row], treatedTotals[row], controlEvents[row], controlTotals[row]);
            }

            @Override
            public int size() {
                return treatedEvents.length;
            }
        };
    }
}
