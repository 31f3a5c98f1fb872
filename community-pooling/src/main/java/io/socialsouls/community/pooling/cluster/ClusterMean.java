package io.socialsouls.community.pooling.cluster;

/** The mean of clusters for given variances within and between them. */
final class ClusterMean {
    private final ClusterSums sums;
    private final double between;
    private final double total;
    private final double mean;

    ClusterMean(ClusterSums sums, double between) {
        this.sums = sums;
        this.between = between;
        double weights = 0;
        double moment = 0;
        for (int g = 0; g < sums.w.length; g++) {
            weights += weight(g);
            moment += weight(g) * sums.mean[g];
        }
        this.total = weights;
        this.mean = moment / weights;
    }

    /** {@return the share of a cluster's weight that remains, given the variance that its effects have in common} */
    double shrinkage(int cluster) {
        return 1 / (1 + between * sums.w[cluster]);
    }

    double weight(int cluster) {
        return sums.w[cluster] * shrinkage(cluster);
    }

    double residual(int cluster) {
        return sums.mean[cluster] - mean;
    }

    double total() {
        return total;
    }

    double mean() {
        return mean;
    }
}
