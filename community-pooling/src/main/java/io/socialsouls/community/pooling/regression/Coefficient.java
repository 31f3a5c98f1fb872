package io.socialsouls.community.pooling.regression;

import io.socialsouls.community.experiment.Interval;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The change of an effect with a moderator, the others being the same; the intercept is the effect where all of them
 * are 0.
 *
 * @param estimate on the analysis scale, per unit of the moderator
 * @param standardError its standard error, after the test's rescaling
 * @param statistic estimate over standard error; absent where that is 0
 * @param pValue two-sided, against 0; absent with the statistic
 * @param interval confidence interval
 */
public record Coefficient(
        String name,
        double estimate,
        double standardError,
        OptionalDouble statistic,
        OptionalDouble pValue,
        Interval interval) {
    public Coefficient {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(pValue, "pValue");
        Objects.requireNonNull(interval, "interval");
    }
}
