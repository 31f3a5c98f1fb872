package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;

/**
 * The number of people who had the event (clicked, bought, replied) in each of two arms.
 *
 * <p>An impossible count is refused with an {@link InvalidValueException} that names it.
 *
 * @param treatedEvents events in the arm that had the tactic, 0 to {@code treatedTotal}
 * @param treatedTotal size of that arm, 1 to {@value Limits#MAX_COUNT}
 * @param controlEvents events in the arm without the tactic, 0 to {@code controlTotal}
 * @param controlTotal size of that arm, 1 to {@value Limits#MAX_COUNT}
 */
public record EventCounts(long treatedEvents, long treatedTotal, long controlEvents, long controlTotal)
        implements Comparison {

    public EventCounts {
        checkTotal("treated_n", treatedTotal);
        checkTotal("control_n", controlTotal);
        checkEvents("treated_events", treatedEvents, treatedTotal);
        checkEvents("control_events", controlEvents, controlTotal);
    }

    /**
     * Starts with the arm that had the tactic.
     *
     * @return to be completed by the control arm
     */
    public static Treated treated(long events, long total) {
        return new Treated(events, total);
    }

    /**
     * Starts with the arm without the tactic, where several arms had it: see {@link MultiArm}.
     *
     * @return to be completed by each treated arm
     */
    public static Control control(long events, long total) {
        return new Control(events, total);
    }

    @Override
    public boolean sharesControl(Comparison other) {
        return other instanceof EventCounts counts
                && counts.controlEvents == controlEvents
                && counts.controlTotal == controlTotal;
    }

    @Override
    public EventCounts andTreatedOf(Comparison other) {
        EventCounts further = SharedControls.check(this, other, EventCounts.class);
        return andTreated(further.treatedEvents, further.treatedTotal);
    }

    /**
     * Adds a further arm of the same test that had the same tactic: events and sizes are summed, so that the control
     * arm counts once.
     *
     * @return the counts with both merged
     */
    public EventCounts andTreated(long events, long total) {
        EventCounts further = new EventCounts(events, total, controlEvents, controlTotal);
        return new EventCounts(
                treatedEvents + further.treatedEvents,
                treatedTotal + further.treatedTotal,
                controlEvents,
                controlTotal);
    }

    /**
     * Adds a further arm of the same test without the tactic.
     *
     * @return the counts with both merged
     */
    public EventCounts andControl(long events, long total) {
        EventCounts further = new EventCounts(treatedEvents, treatedTotal, events, total);
        return new EventCounts(
                treatedEvents,
                treatedTotal,
                controlEvents + further.controlEvents,
                controlTotal + further.controlTotal);
    }

    /**
     * The treated arm, waiting for the control.
     *
     * @param total its size
     */
    public record Treated(long events, long total) {
        /**
         * {@return both arms, with this control}
         *
         * @param controlTotal size of the control arm
         */
        public EventCounts control(long controlEvents, long controlTotal) {
            return new EventCounts(events, total, controlEvents, controlTotal);
        }
    }

    /**
     * The arm without the tactic, waiting for the treated arms.
     *
     * @param total its size
     */
    public record Control(long events, long total) {
        /**
         * Compares a treated arm with this control.
         *
         * @param treatedTotal the arm's size
         * @return one arm of a {@link MultiArm}
         */
        public TreatedArm treated(String label, long treatedEvents, long treatedTotal) {
            return new TreatedArm(label, new EventCounts(treatedEvents, treatedTotal, events, total));
        }
    }

    private static void checkTotal(String field, long total) {
        if (total < 1 || total > Limits.MAX_COUNT) {
            throw new InvalidValueException(field, total, "a whole number from 1 to " + Limits.MAX_COUNT);
        }
    }

    private static void checkEvents(String field, long events, long total) {
        if (events < 0 || events > total) {
            throw new InvalidValueException(field, events, "a whole number from 0 to the arm's size, " + total);
        }
    }
}
