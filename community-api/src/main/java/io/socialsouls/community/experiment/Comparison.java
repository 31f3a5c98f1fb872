package io.socialsouls.community.experiment;

/** The outcome in two arms of one test: the treated arm, which had the tactic, and the control, which did not. */
public sealed interface Comparison extends SummaryData permits ArmMeans, EventCounts, EventRates {
    /**
     * {@return whether another arm was compared with the same control: true if the other comparison is of the same kind
     * and its control arm has the same numbers}
     */
    boolean sharesControl(Comparison other);

    /**
     * Adds the treated arm of another comparison with the same control, as if both arms had been one.
     *
     * @param other a comparison that {@linkplain #sharesControl shares the control}
     * @return both treated arms as one, beside the control
     * @throws io.socialsouls.community.error.InvalidValueException if the other has another control, or if both arms
     *     together are beyond what an arm may hold
     */
    Comparison andTreatedOf(Comparison other);
}
