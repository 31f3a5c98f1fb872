package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.pooling.likelihood.Maxima;
import java.util.Arrays;

/** The mean of clustered effects at given variances between and within clusters. Immutable. */
final class ClusterFit {
    private final ClusteredEffects data;
    private final double within;
    private final double between;
    private final ClusterSums sums;
    private final ClusterMean mean;

    private ClusterFit(ClusteredEffects data, double within, double between, ClusterSums sums) {
        this.data = data;
        this.within = within;
        this.between = between;
        this.sums = sums;
        this.mean = new ClusterMean(sums, between);
    }

    /**
     * {@return the mean at the most likely variances, the restricted likelihood's global maximum} Where the two cannot
     * be told apart, all of the variance is put where it can be seen: between clusters if each has one effect, within
     * if there is one cluster.
     */
    static ClusterFit highest(ClusteredEffects data) {
        WithinProfile profile = new WithinProfile(data);
        double within =
                data.clusters() == data.size() ? 0 : Maxima.highest(profile, profile.smallest(), profile.bound());
        ClusterSums sums = ClusterSums.of(data, within);
        return new ClusterFit(data, within, data.clusters() == 1 ? 0 : profile.between(sums), sums);
    }

    double estimate() {
        return data.originalEffect(mean.mean());
    }

    double standardError() {
        return data.originalDifference(1 / Math.sqrt(mean.total()));
    }

    double sigma2Between() {
        return data.originalVariance(between);
    }

    double sigma2Within() {
        return data.originalVariance(within);
    }

    /**
     * {@return the weight of each of the correlated effects in the mean: percentages in the order in which they were
     * given}
     */
    double[] weights() {
        double[] ones = new double[data.size()];
        Arrays.fill(ones, 1);
        double[] solved = new double[data.size()];
        double[] weights = new double[data.size()];
        for (int g = 0; g < data.clusters(); g++) {
            for (int from = data.begin(g); from < data.end(g); from = data.testEnd(from)) {
                new TestBlock(data, from, data.testEnd(from), within).solve(ones, solved);
            }
            for (int i = data.begin(g); i < data.end(g); i++) {
                weights[data.given(i)] = 100 * solved[i] * mean.shrinkage(g) / mean.total();
            }
        }
        return weights;
    }

    int clusters() {
        return data.clusters();
    }

    /**
     * {@return the log-likelihood, constants included, with the term for |X'X| that makes it that of k - 1 contrasts of
     * unit length}
     */
    double logLikelihood() {
        double free = data.size() - 1;
        double constant = 0.5 * Math.log(data.size()) - free * (0.5 * Math.log(2 * Math.PI) + data.logUnit());
        return new WithinProfile(data).logLikelihood(sums, between) + constant;
    }
}
