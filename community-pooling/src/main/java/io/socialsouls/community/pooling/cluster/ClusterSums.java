package io.socialsouls.community.pooling.cluster;

/**
 * Sums over the effects of each cluster for one variance within clusters: of powers of w = 1 / (v + s) times powers of e, the
 * effect's distance from its cluster's mean.
 */
final class ClusterSums {
    final double[] w;
    final double[] w2;
    final double[] w3;
    final double[] w2e;
    final double[] w3e;
    final double[] w2ee;
    final double[] w3ee;
    /** Weighted mean of each cluster. */
    final double[] mean;
    /** The sum of w e² over all clusters. */
    final double squares;
    /** The sum of log(v + s) over all clusters. */
    final double logs;

    ClusterSums(ClusteredEffects data, double within) {
        int g = data.clusters();
        this.w = new double[g];
        this.w2 = new double[g];
        this.w3 = new double[g];
        this.w2e = new double[g];
        this.w3e = new double[g];
        this.w2ee = new double[g];
        this.w3ee = new double[g];
        this.mean = new double[g];
        double sum = 0;
        double logSum = 0;
        for (int c = 0; c < g; c++) {
            // The first effect is near the mean of a cluster whose effects are far from the origin, and near each
            // other.
            double near = data.offset(data.begin(c));
            double moment = 0;
            for (int i = data.begin(c); i < data.end(c); i++) {
                double phi = data.variance(i) + within;
                w[c] += 1 / phi;
                moment += (data.offset(i) - near) / phi;
                logSum += Math.log(phi);
            }
            double shift = moment / w[c];
            mean[c] = near + shift;
            for (int i = data.begin(c); i < data.end(c); i++) {
                double weight = 1 / (data.variance(i) + within);
                double e = data.offset(i) - near - shift;
                double square = weight * weight;
                w2[c] += square;
                w3[c] += square * weight;
                w2e[c] += square * e;
                w3e[c] += square * weight * e;
                w2ee[c] += square * e * e;
                w3ee[c] += square * weight * e * e;
                sum += weight * e * e;
            }
        }
        this.squares = sum;
        this.logs = logSum;
    }
}
