package io.socialsouls.community.pooling;

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
 *     variance of effects exceeds tau². For tau² = 0, (k - 1) / {@code trace} is the typical sampling variance of
 *     Higgins and Thompson (2002), Statistics in Medicine 21, 1539-1558, equation 9
 */
record WeightedMean(double mean, double weight, double squares, double trace) {
    /** A sum of squares about a poor centre may lose this share before the pass is repeated about a better one. */
    private static final double MAX_LOSS = 16;

    private static final int MAX_PASSES = 3;

    static WeightedMean of(StandardEffects data, double tau2) {
        return of(data, tau2, 0);
    }

    /** {@return the weighted mean, in one pass if the mean is close to {@code near}; otherwise in one or two more} */
    static WeightedMean of(StandardEffects data, double tau2, double near) {
        double heaviest = 1 / (data.variances()[0] + tau2);
        double centre = near;
        for (int pass = 1; ; pass++) {
            WeightedSums others = WeightedSums.of(data, tau2, centre);
            double rest = others.weights();
            double weight = heaviest + rest;
            double moment = others.moment();
            double squares = others.squares();
            double shift = (moment - heaviest * centre) / weight;
            double mean = centre + shift;
            double about = squares - 2 * shift * moment + shift * shift * rest;
            boolean accurate = about * MAX_LOSS >= squares && Math.abs(mean) * MAX_LOSS >= Math.abs(centre);
            if (accurate || pass == MAX_PASSES) {
                double trace = heaviest * (rest / weight) + (rest - others.squaredWeights() / weight);
                return new WeightedMean(mean, weight, heaviest * mean * mean + Math.max(0, about), trace);
            }
            centre = mean;
        }
    }
}
