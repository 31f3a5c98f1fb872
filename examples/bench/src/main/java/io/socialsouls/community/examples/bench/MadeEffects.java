package io.socialsouls.community.examples.bench;

/**
 * Effects by formula, the same on every machine and in every language, so that times of other programs can be compared.
 *
 * <p>For i = 1 to k, with f the fraction of 0.6180339887498949 i: variance v = 0.01 + 0.09 f, effect 0.2 + 0.3 sin(1.7 i)
 * + sqrt(2 v) sin(12.9898 i).
 */
final class MadeEffects {
    private static final double GOLDEN = 0.6180339887498949;

    private MadeEffects() {}

    static double[] variances(int k) {
        double[] variances = new double[k];
        for (int i = 1; i <= k; i++) {
            double turns = i * GOLDEN;
            variances[i - 1] = 0.01 + 0.09 * (turns - Math.floor(turns));
        }
        return variances;
    }

    /** The effects that belong to variances made by {@link #variances}. */
    static double[] effects(double[] variances) {
        double[] effects = new double[variances.length];
        for (int i = 1; i <= effects.length; i++) {
            double spread = Math.sqrt(2 * variances[i - 1]);
            effects[i - 1] = 0.2 + 0.3 * Math.sin(1.7 * i) + spread * Math.sin(12.9898 * i);
        }
        return effects;
    }
}
