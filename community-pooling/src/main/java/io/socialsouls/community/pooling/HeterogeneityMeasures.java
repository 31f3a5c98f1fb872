package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.PoolingPlan;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Q, I² and H².
 *
 * <p>Cochran (1954), "The combination of estimates from different experiments", Biometrics 10, 101-129, for Q. I² and
 * H² as in Higgins and Thompson (2002), "Quantifying heterogeneity in a meta-analysis", Statistics in Medicine 21,
 * 1539-1558: from Q for the common-effect method; for random effects from tau² and their typical sampling variance, as
 * the R package metafor does, so that they belong to the tau² that is reported.
 */
final class HeterogeneityMeasures {
    private HeterogeneityMeasures() {}

    static Heterogeneity of(PoolingPlan plan, StandardEffects data, WeightedMean common, double tau2) {
        int df = data.size() - 1;
        if (df == 0) {
            return new Heterogeneity(0, 0, 1, 0, 0, 1);
        }
        double q = common.squares();
        if (!plan.method().isRandomEffects()) {
            return common(q, df);
        }
        double qPValue = ChiSquaredDistribution.of(df).survivalProbability(q);
        double typical = df / common.trace();
        double i2 = 100 * (tau2 / (tau2 + typical));
        double h2 = tau2 / typical + 1;
        return new Heterogeneity(data.variance(tau2), i2, h2, q, df, qPValue);
    }

    /** {@return the measures for one common effect, from Q alone} */
    static Heterogeneity common(double q, int df) {
        if (df == 0) {
            return new Heterogeneity(0, 0, 1, 0, 0, 1);
        }
        double qPValue = ChiSquaredDistribution.of(df).survivalProbability(q);
        return new Heterogeneity(0, q > df ? 100 * ((q - df) / q) : 0, q / df, q, df, qPValue);
    }
}
