package io.socialsouls.community.pooling.diagnostic;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Kendall's tau-b of two rows of numbers with its p-value.
 *
 * <p>Kendall (1970), Rank Correlation Methods, 4th ed., chapters 3 to 5: tau-b divides the number of concordant less
 * discordant pairs by the geometric mean of the pairs not tied in either row; the variance for ties is his equation
 * 4.4, without a correction for continuity.
 *
 * @param tau from -1 to 1
 * @param pValue two-sided
 */
record KendallRanks(double tau, double pValue) {
    /** {@return the correlation of two rows; absent where either row is all ties} */
    static Optional<KendallRanks> of(double[] x, double[] y) {
        int n = x.length;
        long excess = 0;
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < i; j++) {
                excess += (long) (Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]));
            }
        }
        Ties ofX = Ties.of(x);
        Ties ofY = Ties.of(y);
        long pairs = (long) n * (n - 1) / 2;
        if (ofX.pairs() == pairs || ofY.pairs() == pairs) {
            return Optional.empty();
        }
        double tau = excess / Math.sqrt((double) (pairs - ofX.pairs()) * (pairs - ofY.pairs()));
        boolean exact = ofX.pairs() == 0 && ofY.pairs() == 0 && n <= KendallDistribution.MAX_EXACT;
        double pValue = exact
                ? KendallDistribution.twoSided(n, (pairs + excess) / 2)
                : 2
                        * NormalDistribution.of(0, 1)
                                .survivalProbability(Math.abs(excess) / Math.sqrt(variance(n, ofX, ofY)));
        return Optional.of(new KendallRanks(tau, pValue));
    }

    private static double variance(double n, Ties x, Ties y) {
        double ofTriples = n > 2 ? x.triples() * y.triples() / (9 * n * (n - 1) * (n - 2)) : 0;
        return (n * (n - 1) * (2 * n + 5) - x.spread() - y.spread()) / 18
                + 2.0 * x.pairs() * y.pairs() / (n * (n - 1))
                + ofTriples;
    }

    /**
     * Groups of t equal numbers.
     *
     * @param pairs sum of t (t - 1) / 2
     * @param triples sum of t (t - 1) (t - 2)
     * @param spread sum of t (t - 1) (2 t + 5)
     */
    private record Ties(long pairs, double triples, double spread) {
        static Ties of(double[] numbers) {
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);
            long pairs = 0;
            double triples = 0;
            double spread = 0;
            int from = 0;
            for (int to = 1; to <= sorted.length; to++) {
                // Compared by ==: otherwise 0 and -0 would not be the same.
                if (to == sorted.length || sorted[to] != sorted[from]) {
                    double t = to - from;
                    pairs += (long) (t * (t - 1) / 2);
                    triples += t * (t - 1) * (t - 2);
                    spread += t * (t - 1) * (2 * t + 5);
                    from = to;
                }
            }
            return new Ties(pairs, triples, spread);
        }
    }
}
