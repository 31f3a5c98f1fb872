package io.socialsouls.community.core.pooling;

import io.socialsouls.community.experiment.ReportedEffect;

/**
 * Effects on the analysis scale with their sampling variances, ready to be pooled.
 *
 * <p>Immutable and safe for use by several threads. Holds two primitive arrays of length {@link #size()}.
 */
public final class EffectSizes {
    private final double[] effects;
    private final double[] variances;

    private EffectSizes(double[] effects, double[] variances) {
        this.effects = effects;
        this.variances = variances;
    }

    /**
     * Effects computed elsewhere.
     *
     * @param effects finite numbers
     * @param variances their sampling variances, positive and finite, as many as there are effects
     * @return a copy of both
     * @throws io.socialsouls.community.error.InvalidValueException naming the first number that cannot be
     */
    public static EffectSizes of(double[] effects, double[] variances) {
        double[] y = effects.clone();
        double[] v = variances.clone();
        for (int i = 0; i < y.length; i++) {
            new ReportedEffect(y[i], v[i]);
        }
        return new EffectSizes(y, v);
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return effects.length;
    }

    /**
     * One effect.
     *
     * @param index 0 to {@code size() - 1}
     * @return on the analysis scale
     */
    public double effect(int index) {
        return effects[index];
    }

    /**
     * One sampling variance.
     *
     * @param index 0 to {@code size() - 1}
     * @return on the squared analysis scale
     */
    public double variance(int index) {
        return variances[index];
    }
}
