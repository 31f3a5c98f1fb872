package io.socialsouls.community.pooling.planning;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;

/** Effects that people declare, in the numbers in which results are printed. */
public final class DeclaredEffect {
    private DeclaredEffect() {}

    /**
     * Takes a declared effect to the analysis scale.
     *
     * @param measure what is compared
     * @param declared for ratios the relative change, 0.05 being five percent more; for rates of a single arm the rate, for
     *     correlations the correlation, for other measures the effect in its unit
     * @return for ratios log(1 + declared)
     * @throws InvalidValueException if there can be no such effect
     */
    public static double onAnalysisScale(EffectMeasure measure, double declared) {
        if (!Double.isFinite(declared)) {
            throw new InvalidValueException("effect", declared, "a finite number");
        }
        if (measure.isRatio()) {
            return finite(declared, Math.log1p(declared), "above -1, a relative change such as 0.05");
        }
        return switch (measure) {
            case PROPORTION_LOGIT ->
                finite(declared, Math.log(declared) - Math.log1p(-declared), "between 0 and 1, a rate such as 0.05");
            case PROPORTION_DOUBLE_ARCSINE ->
                finite(declared, Math.asin(Math.sqrt(declared)), "from 0 to 1, a rate such as 0.05");
            case CORRELATION ->
                finite(
                        declared,
                        (Math.log1p(declared) - Math.log1p(-declared)) / 2,
                        "between -1 and 1, a correlation such as 0.2");
            default -> declared;
        };
    }

    private static double finite(double declared, double value, String expected) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException("effect", declared, expected);
        }
        return value;
    }
}
