package io.socialsouls.community.pooling;

/**
 * The generalised Q of tau²: the sum of w (y - mean)² with w = 1 / (variance + tau²), and where it takes a value.
 *
 * <p>Q falls from Cochran's Q towards 0. Let P = diag(w) - w w' / W; Q' = -y'PPy and Q'' = 2 y'PPPy. By Cauchy and
 * Schwarz (y'PPy)² is at most y'Py y'PPPy, hence 1 / Q is concave: Newton's method on 1 / Q, begun at tau² = 0, rises
 * to the answer without ever passing it. Where all variances are the same, its first step ends there.
 */
final class GeneralisedQ {
    private static final int MAX_STEPS = 1000;
    private static final double ROUNDING = 0x1p-52;
    /** Sums are taken in blocks, so that their rounding error stays close to that of one block. */
    private static final int BLOCK = 1024;

    private GeneralisedQ() {}

    /**
     * {@return tau², to the last digits, at which Q takes a value; 0 if Q is not above that value even there}
     *
     * @param data two or more effects
     * @param common their weighted mean for tau² = 0
     * @param target the value that Q is to take, above 0
     */
    static double tau2(StandardEffects data, WeightedMean common, double target) {
        double smallest = data.variances()[0];
        double tau2 = 0;
        WeightedMean mean = common;
        for (int step = 0; step < MAX_STEPS && mean.squares() > target; step++) {
            double q = mean.squares();
            double next = tau2 + (q / target) * ((q - target) / fall(data, mean.mean(), tau2));
            if (next - tau2 <= ROUNDING * (next + smallest)) {
                return next;
            }
            tau2 = next;
            mean = WeightedMean.of(data, tau2, mean.mean());
        }
        return tau2;
    }

    /** {@return -Q', the sum of w² (y - mean)²} */
    private static double fall(StandardEffects data, double mean, double tau2) {
        double[] y = data.offsets();
        double[] v = data.variances();
        return data.pass(0, (begin, end) -> {
            double sum = 0;
            for (int from = begin; from < end; from += BLOCK) {
                double ofBlock = 0;
                for (int i = from; i < Math.min(end, from + BLOCK); i++) {
                    double weighted = (y[i] - mean) / (v[i] + tau2);
                    ofBlock += weighted * weighted;
                }
                sum += ofBlock;
            }
            return new double[] {sum};
        })[0];
    }
}
