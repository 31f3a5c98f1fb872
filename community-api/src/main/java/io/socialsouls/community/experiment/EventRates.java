package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;

/**
 * Events, and the time (visits, hours, visitor-days) in which they happened, in each of two arms.
 *
 * <p>An impossible number is refused with an {@link InvalidValueException} that names it.
 *
 * @param treatedEvents events in the arm that had the tactic, 0 to {@link Limits#MAX_COUNT}
 * @param treatedTime its time under observation, finite and above 0
 * @param controlEvents events in the arm without the tactic, 0 to {@link Limits#MAX_COUNT}
 * @param controlTime its time in the same unit, finite and above 0
 */
public record EventRates(long treatedEvents, double treatedTime, long controlEvents, double controlTime)
        implements Comparison {
    public EventRates {
        Require.count("treated_events", treatedEvents, 0, Limits.MAX_COUNT);
        Require.positive("treated_time", treatedTime);
        Require.count("control_events", controlEvents, 0, Limits.MAX_COUNT);
        Require.positive("control_time", controlTime);
    }

    /**
     * Starts with the arm without the tactic, where several arms had it: see {@link MultiArm}.
     *
     * @param time its time under observation
     * @return to be completed by each treated arm
     */
    public static Control control(long events, double time) {
        return new Control(events, time);
    }

    @Override
    public boolean sharesControl(Comparison other) {
        return other instanceof EventRates rates
                && rates.controlEvents == controlEvents
                && rates.controlTime == controlTime;
    }

    @Override
    public EventRates andTreatedOf(Comparison other) {
        EventRates further = SharedControls.check(this, other, EventRates.class);
        return andTreated(further.treatedEvents, further.treatedTime);
    }

    /**
     * Adds a further arm of the same test that had the same tactic: events and times are summed.
     *
     * @param time its time under observation, in the same unit
     * @return the rates with both merged
     */
    public EventRates andTreated(long events, double time) {
        EventRates further = new EventRates(events, time, controlEvents, controlTime);
        return new EventRates(
                treatedEvents + further.treatedEvents, treatedTime + further.treatedTime, controlEvents, controlTime);
    }

    /**
     * Adds a further arm of the same test without the tactic.
     *
     * @param time its time under observation, in the same unit
     * @return the rates with both merged
     */
    public EventRates andControl(long events, double time) {
        EventRates further = new EventRates(treatedEvents, treatedTime, events, time);
        return new EventRates(
                treatedEvents, treatedTime, controlEvents + further.controlEvents, controlTime + further.controlTime);
    }

    /**
     * The arm without the tactic, waiting for the treated arms.
     *
     * @param time its time under observation
     */
    public record Control(long events, double time) {
        /**
         * Compares a treated arm with this control.
         *
         * @param treatedTime the arm's time, in the same unit
         * @return one arm of a {@link MultiArm}
         */
        public TreatedArm treated(String label, long treatedEvents, double treatedTime) {
            return new TreatedArm(label, new EventRates(treatedEvents, treatedTime, events, time));
        }
    }
}
