package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;

/**
 * An effect that the contributor computed, with its 95 % confidence interval.
 *
 * <p>Its standard error is taken to be the interval's width over twice 1.96, the normal quantile, as Higgins and others
 * (eds), Cochrane Handbook for Systematic Reviews of Interventions, section 6.3.1, says. For a ratio, effect and ends
 * are to be logarithms. Impossible numbers are refused with an {@link InvalidValueException} that names them.
 *
 * @param effect the effect on the analysis scale, finite, within the interval
 * @param low lower end, finite
 * @param high upper end, finite, above {@code low}
 */
public record ReportedInterval(double effect, double low, double high) implements SummaryData {
    public ReportedInterval {
        Require.finite("effect", effect);
        Require.finite("ci_low", low);
        Require.finite("ci_high", high);
        if (!(low < high)) {
            throw new InvalidValueException("ci_high", high, "a number above the interval's low end, " + low);
        }
        if (!(low <= effect && effect <= high)) {
            throw new InvalidValueException("effect", effect, "a number in its interval, " + low + " to " + high);
        }
    }
}
