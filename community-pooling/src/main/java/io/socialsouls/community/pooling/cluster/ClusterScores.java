package io.socialsouls.community.pooling.cluster;

/**
 * The pull of each cluster at the pooled mean, as it is and corrected for what the mean took from it.
 *
 * <p>With phi = v + tau² of a cluster's effects, w = 1 / phi, W the total weight, D = diag(phi)^½ and 1 a vector of
 * ones, the bias-reduced correction of Bell and McCaffrey (2002), "Bias reduction in standard errors for linear
 * regression with multi-stage samples", Survey Methodology 28, 169-181, in the form of Pustejovsky and Tipton (2018),
 * "Small-sample methods for cluster-robust variance estimation and hypothesis testing in fixed effects models", Journal
 * of Business and Economic Statistics 36, 672-683, is A = D G^-½ D with G = D (diag(phi) - 1 1' / W) D.
 *
 * <p>G is a diagonal matrix less one of rank one. G^-½ is 2/pi times the integral of (G + t²)^-1 over t from 0 to
 * infinity, and for each t that inverse is a diagonal matrix and one of rank one again (Woodbury), so that sums over
 * the cluster suffice. The diagonal part integrates to diag(phi)^-1. The rest, an even function of t with poles on the
 * imaginary axis, is summed at t = c sinh(x) for equally spaced x, c below the least eigenvalue of G: the error falls
 * like exp(-pi²/step).
 */
final class ClusterScores implements Scores {
    private static final double STEP = 0.25;
    /** The integrand falls with the third power of t: thirteen e-folds beyond the largest scale nothing is left. */
    private static final double TAIL = 13;

    private final ClusteredEffects data;
    private final double tau2;
    private final double mean;
    private final double total;
    private final double[] weights;
    private final double[] scores;

    ClusterScores(ClusteredEffects data, double tau2) {
        this.data = data;
        this.tau2 = tau2;
        this.weights = new double[data.clusters()];
        this.scores = new double[data.clusters()];
        double moment = 0;
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            for (int i = data.begin(g); i < data.end(g); i++) {
                double w = 1 / phi(i);
                weights[g] += w;
                moment += w * data.offset(i);
            }
            sum += weights[g];
        }
        this.total = sum;
        this.mean = moment / sum;
        int heaviest = 0;
        double others = 0;
        for (int g = 0; g < weights.length; g++) {
            for (int i = data.begin(g); i < data.end(g); i++) {
                scores[g] += (data.offset(i) - mean) / phi(i);
            }
            others += scores[g];
            if (weights[g] > weights[heaviest]) {
                heaviest = g;
            }
        }
        // Scores sum to 0, and a cluster that dominates the mean has hardly a residual of its own to compute from.
        scores[heaviest] -= others;
    }

    double mean() {
        return mean;
    }

    @Override
    public int clusters() {
        return weights.length;
    }

    @Override
    public double total() {
        return total;
    }

    @Override
    public double weight(int cluster) {
        return weights[cluster];
    }

    @Override
    public double plain(int cluster) {
        return scores[cluster];
    }

    private double phi(int i) {
        return data.variance(i) + tau2;
    }

    @Override
    public Corrected corrected(int cluster) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int i = data.begin(cluster); i < data.end(cluster); i++) {
            smallest = Math.min(smallest, phi(i));
            largest = Math.max(largest, phi(i));
        }
        double others = 0;
        for (int g = 0; g < weights.length; g++) {
            others += g == cluster ? 0 : weights[g];
        }
        double scale = smallest * Math.sqrt(others / total);
        double score = 0;
        double share = 0;
        double end = Math.log(2 * largest / scale) + TAIL;
        for (int n = 0; n * STEP <= end; n++) {
            double t = scale * Math.sinh(n * STEP);
            double t2 = t * t;
            double left = others;
            double sum = 0;
            double residuals = 0;
            for (int i = data.begin(cluster); i < data.end(cluster); i++) {
                double phi = phi(i);
                double inverse = 1 / (phi * phi + t2);
                sum += inverse;
                left += t2 * inverse / phi;
                residuals += phi * inverse * (data.offset(i) - mean);
            }
            double spacing = (n == 0 ? 0.5 : 1) * STEP * scale * Math.cosh(n * STEP);
            score += spacing * sum / left * residuals;
            share += spacing * sum / left * (weights[cluster] - (left - others));
        }
        double factor = 2 / Math.PI;
        return new Corrected(scores[cluster] + factor * score, weights[cluster] + factor * share);
    }
}
