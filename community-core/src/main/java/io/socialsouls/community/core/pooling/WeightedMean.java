package io.socialsouls.community.core.pooling;

/**
 * The inverse-variance weighted mean for one value of tau², with the sums that follow from it.
 *
 * <p>Weights are w = 1 / (variance + tau²), W their sum. The first, heaviest weight stays out of every sum until the
 * end: where it outweighs all others, W - w would otherwise lose every digit.
 *
 * @param mean sum of w y over W, as an offset from the origin
 * @param weight W
 * @param squares sum of w (y - mean)², Cochran's Q if tau² is 0
 * @param trace sum of w (1 - w / W): how much the expected {@code squares} grow with each unit by which the true
 *     variance of effects exceeds tau². For tau² = 0, (k - 1) / {@code trace} is the typical sampling variance of Higgins
 *     and Thompson (2002), Statistics in Medicine 21, 1539-1558, equation 9
 */
record WeightedMean(double mean, double weight, double squares, double trace) {
    static WeightedMean of(StandardEffects data, double tau2) {
        double[] y = data.offsets();
        double[] v = data.variances();
        Summation others = new Summation();
        Summation othersSquared = new Summation();
        Summation moment = new Summation();
        for (int i = 1; i < y.length; i++) {
            double w = 1 / (v[i] + tau2);
            others.add(w);
            othersSquared.add(w * w);
            moment.add(w * y[i]);
        }
        double heaviest = 1 / (v[0] + tau2);
        double rest = others.sum();
        double weight = heaviest + rest;
        double mean = moment.sum() / weight;
        Summation squares = new Summation();
        squares.add(heaviest * mean * mean);
        for (int i = 1; i < y.length; i++) {
            double residual = y[i] - mean;
            squares.add(residual * residual / (v[i] + tau2));
        }
        double trace = heaviest * (rest / weight) + (rest - othersSquared.sum() / weight);
        return new WeightedMean(mean, weight, squares.sum(), trace);
    }
}
