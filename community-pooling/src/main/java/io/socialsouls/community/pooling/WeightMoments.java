package io.socialsouls.community.pooling;

/**
 * Moments that show how unequal the weights w of the common-effect method are; each w counts w / W times.
 *
 * <p>With P = diag(w) - w w' / W. Every difference is taken from the heaviest weight, or as a sum of positive terms:
 * where that weight outweighs all others, the rest of the digits would otherwise be lost.
 *
 * @param mean sum of w² over W
 * @param trace the trace of P: W less the mean
 * @param variance about the mean: w'Pw / W
 * @param weightedVariance the mean of w (w - mean)²: w'PPw / W
 * @param excess sum of w² (1 - w / W): mean times trace, less the variance
 * @param traceOfSquare the trace of PP
 */
record WeightMoments(
        double mean, double trace, double variance, double weightedVariance, double excess, double traceOfSquare) {
    static WeightMoments of(StandardEffects data, WeightedMean common) {
        double[] v = data.variances();
        double total = common.weight();
        double heaviest = 1 / v[0];
        Summation others = new Summation();
        Summation squares = new Summation();
        Summation cubes = new Summation();
        Summation below = new Summation();
        for (int i = 1; i < v.length; i++) {
            double w = 1 / v[i];
            others.add(w);
            squares.add(w * w);
            cubes.add(w * w * w);
            below.add(w / total * (heaviest - w));
        }
        double above = below.sum();
        Summation variance = new Summation();
        Summation weighted = new Summation();
        for (double one : v) {
            double w = 1 / one;
            double difference = above - (heaviest - w);
            variance.add(w / total * difference * difference);
            weighted.add(w / total * w * difference * difference);
        }
        double share = others.sum() / total;
        double ofSquares = squares.sum() / total;
        double ofCubes = cubes.sum() / total;
        double traceOfSquare = heaviest * heaviest * (share * share + 2 * ofSquares / total)
                + (squares.sum() - 2 * ofCubes + ofSquares * ofSquares);
        return new WeightMoments(
                heaviest - above,
                common.trace(),
                variance.sum(),
                weighted.sum(),
                heaviest * heaviest * share + (squares.sum() - ofCubes),
                traceOfSquare);
    }

    /** {@return weighted variance times mean, less the squared variance: not below 0, by Cauchy and Schwarz} */
    double gap() {
        return Math.max(0, weightedVariance * mean - variance * variance);
    }
}
