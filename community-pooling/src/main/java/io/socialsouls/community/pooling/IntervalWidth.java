package io.socialsouls.community.pooling;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.pooling.effect.SummaryEffects;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** What the width of a confidence interval says of the sampling variance. */
public final class IntervalWidth {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private IntervalWidth() {}

    /**
     * The squared standard error of an estimate with a normal interval: the width over twice the normal quantile, as
     * Higgins and others (eds), Cochrane Handbook for Systematic Reviews of Interventions, version 6, section 6.3.1, says
     * of 90 %, 95 % and 99 % intervals.
     *
     * @param low lower end on the analysis scale
     * @param high upper end, above {@code low}
     * @param level between 0 and 1, for example 0.9
     * @return the variance on the squared analysis scale
     */
    public static double variance(double low, double high, double level) {
        if (!(level > 0 && level < 1)) {
            throw new InvalidValueException("ci_level", level, "a number between 0 and 1, such as 0.95");
        }
        if (!(low < high)) {
            throw new InvalidValueException("ci_high", high, "a number above the interval's low end, " + low);
        }
        return SummaryEffects.variance(low, high, STANDARD.inverseSurvivalProbability((1 - level) / 2));
    }
}
