package io.socialsouls.community.pooling.diagnostic;

/**
 * The exact distribution of the number of concordant pairs of n ranks, all orders being equally likely.
 *
 * <p>The i-th rank adds 0 to i - 1 pairs, each with probability 1 / i, whatever came before: Kendall (1970), Rank
 * Correlation Methods, 4th ed., section 5.2. It is symmetric, so that only the lower tail is ever summed, where no
 * digits are lost.
 */
final class KendallDistribution {
    /** The most ranks that are taken; time grows with the cube. */
    static final int MAX_EXACT = 500;

    private KendallDistribution() {}

    /** {@return the probability of a number as far from the middle as this one, on either side} */
    static double twoSided(int n, long concordant) {
        long pairs = (long) n * (n - 1) / 2;
        return Math.min(1, 2 * lowerTail(n, (int) Math.min(concordant, pairs - concordant)));
    }

    private static double lowerTail(int n, int most) {
        double[] probabilities = new double[most + 1];
        probabilities[0] = 1;
        for (int i = 2; i <= n; i++) {
            double[] next = new double[most + 1];
            double window = 0;
            for (int j = 0; j <= most; j++) {
                window += probabilities[j];
                if (j >= i) {
                    window -= probabilities[j - i];
                }
                next[j] = window / i;
            }
            probabilities = next;
        }
        double sum = 0;
        for (double one : probabilities) {
            sum += one;
        }
        return sum;
    }
}
