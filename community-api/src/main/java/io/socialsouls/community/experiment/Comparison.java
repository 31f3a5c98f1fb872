package io.socialsouls.community.experiment;

/** What came out in two arms of one test: one that had the tactic and one that had not, the control. */
public sealed interface Comparison extends SummaryData permits ArmMeans, EventCounts, EventRates {
    /**
     * Whether another arm was compared with the same control.
     *
     * @param other a comparison of any kind
     * @return true if it is of the same kind and its control arm has the same numbers
     */
    boolean sharesControl(Comparison other);

    /**
     * Adds the treated arm of another comparison with the same control, as if both arms had been one.
     *
     * @param other one that {@linkplain #sharesControl shares the control}
     * @return both treated arms as one, beside the control
     * @throws io.socialsouls.community.error.InvalidValueException if it has another control, or if both arms together
     *     are beyond what an arm may hold
     */
    Comparison andTreatedOf(Comparison other);
}
