package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;

/**
 * Mean, standard deviation and size of each of two arms.
 *
 * <p>A number that cannot be is refused with an {@link InvalidValueException} naming it.
 *
 * @param treatedMean mean of the arm that had the tactic, finite
 * @param treatedSd its standard deviation (of the sample, divisor n - 1), finite, not below 0
 * @param treatedTotal its size, 2 to {@link EventCounts#LARGEST}
 * @param controlMean mean of the arm without the tactic, finite
 * @param controlSd its standard deviation, finite, not below 0
 * @param controlTotal its size, 2 to {@link EventCounts#LARGEST}
 */
public record ArmMeans(
        double treatedMean,
        double treatedSd,
        long treatedTotal,
        double controlMean,
        double controlSd,
        long controlTotal)
        implements SummaryData {
    public ArmMeans {
        Require.finite("treated_mean", treatedMean);
        Require.notNegative("treated_sd", treatedSd);
        Require.count("treated_n", treatedTotal, 2, EventCounts.LARGEST);
        Require.finite("control_mean", controlMean);
        Require.notNegative("control_sd", controlSd);
        Require.count("control_n", controlTotal, 2, EventCounts.LARGEST);
    }
}
