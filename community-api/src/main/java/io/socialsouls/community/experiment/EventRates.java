package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;

/**
 * How often the event came in how much time (visits, hours, visitor-days) in each of two arms.
 *
 * <p>A number that cannot be is refused with an {@link InvalidValueException} naming it.
 *
 * @param treatedEvents events in the arm that had the tactic, 0 to {@link EventCounts#LARGEST}
 * @param treatedTime its time under observation, finite and above 0
 * @param controlEvents events in the arm without the tactic, 0 to {@link EventCounts#LARGEST}
 * @param controlTime its time in the same unit, finite and above 0
 */
public record EventRates(long treatedEvents, double treatedTime, long controlEvents, double controlTime)
        implements SummaryData {
    public EventRates {
        Require.count("treated_events", treatedEvents, 0, EventCounts.LARGEST);
        Require.positive("treated_time", treatedTime);
        Require.count("control_events", controlEvents, 0, EventCounts.LARGEST);
        Require.positive("control_time", controlTime);
    }
}
