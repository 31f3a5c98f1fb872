package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.distribution.StudentQuantile;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A pooled effect with a standard error that holds, however effects of one cluster depend on each other.
 *
 * <p>The estimate is that of the plan's method, tau² included. Its variance is computed from the pull of whole
 * clusters, not of single effects: Hedges, Tipton and Johnson (2010), "Robust variance estimation in meta-regression
 * with dependent effect size estimates", Research Synthesis Methods 1, 39-65. Tests and intervals use the t
 * distribution; the plan's test does not matter.
 *
 * @param variance how the standard error was corrected for few clusters
 * @param estimate the pooled effect
 * @param standardError its robust standard error; 0 if all effects are identical
 * @param statistic estimate over standard error; absent where that is 0
 * @param df degrees of freedom, above 0
 * @param pValue two-sided, against no effect; absent with the statistic
 * @param interval confidence interval at the plan's level
 * @param clusters how many clusters there are, at least 2
 */
public record ClusterRobust(
        Variance variance,
        double estimate,
        double standardError,
        OptionalDouble statistic,
        double df,
        OptionalDouble pValue,
        Interval interval,
        int clusters) {
    /** Corrections for few clusters. */
    public enum Variance {
        /**
         * No correction; t with one degree of freedom less than there are clusters. Too narrow when clusters are few.
         */
        CR0,
        /** The variance times G / (G - 1) for G clusters; t with G - 1 degrees of freedom. */
        CR1,
        /**
         * Without bias if the model is right, with degrees of freedom after Satterthwaite: Tipton (2015), "Small sample
         * adjustments for robust variance estimation with meta-regression", Psychological Methods 20, 375-393. The
         * default.
         */
        CR2
    }

    public ClusterRobust {
        Objects.requireNonNull(variance, "variance");
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(pValue, "pValue");
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * Pools effects with a cluster-robust standard error. Time and memory grow in proportion to their number.
     *
     * @param sizes the effects
     * @param clusters the name of each one's cluster, in the same order
     * @param plan its method and level apply
     * @param variance how to correct for few clusters
     * @return the pooled effect; every number in it is finite
     * @throws InvalidValueException if there are fewer than two different clusters, or not one name for each effect, or
     *     if the method is MH, whose weights are not those of a model
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if the effects cannot be pooled
     */
    public static ClusterRobust of(EffectSizes sizes, List<String> clusters, PoolingPlan plan, Variance variance) {
        if (plan.method() == PoolingMethod.MANTEL_HAENSZEL) {
            throw new InvalidValueException("method", plan.method().code(), "one that weights effects");
        }
        ClusteredEffects data = ClusteredEffects.of(sizes, clusters);
        PooledEffect pooled = Pooling.pool(sizes, plan);
        Scores scores =
                new ClusterScores(data, data.standard(pooled.heterogeneity().tau2()));
        return answer(variance, data, pooled.estimate(), scores, plan.level());
    }

    /**
     * The pooled effect of arms that share controls, with a cluster-robust standard error: estimate and variances are
     * those of {@link SharedControlModel}, and so are the weights, from the whole sampling covariance.
     *
     * @param clusters the name of each one's cluster, in the same order; one for all arms of a test, at most 500 arms
     *     in each
     * @param level confidence level, between 0 and 1, both excluded
     * @param variance how to correct for few clusters
     * @return the pooled effect; every number in it is finite
     * @throws InvalidValueException if there are fewer than two different clusters, or not one name for each effect, or
     *     if arms of one test are in several clusters, or too many in one
     */
    public static ClusterRobust of(ArmEffects arms, List<String> clusters, double level, Variance variance) {
        ClusteredEffects data = ClusteredEffects.of(arms, clusters);
        SharedControlModel model = SharedControlModel.fit(arms, level);
        Scores scores = new ArmScores(data, data.standard(model.sigma2Test()), data.standard(model.sigma2Arm()));
        return answer(variance, data, model.estimate(), scores, level);
    }

    private static ClusterRobust answer(
            Variance variance, ClusteredEffects data, double estimate, Scores scores, double level) {
        double g = scores.clusters();
        double squares = 0;
        double df = g - 1;
        if (variance == Variance.CR2) {
            double self = 0;
            double shares2 = 0;
            double pairs = 0;
            for (int cluster = 0; cluster < scores.clusters(); cluster++) {
                Scores.Corrected corrected = scores.corrected(cluster);
                double share2 = Math.pow(corrected.share() / scores.total(), 2);
                squares += Math.pow(corrected.score() / scores.total(), 2);
                self += Math.pow(scores.weight(cluster) / scores.total(), 2);
                pairs += 2 * share2 * shares2;
                shares2 += share2;
            }
            df = 1 / (self + pairs);
        } else {
            for (int cluster = 0; cluster < scores.clusters(); cluster++) {
                squares += Math.pow(scores.plain(cluster) / scores.total(), 2);
            }
            if (variance == Variance.CR1) {
                squares *= g / df;
            }
        }
        double se = data.originalDifference(Math.sqrt(squares));
        return answer(variance, data, estimate, se, df, level);
    }

    private static ClusterRobust answer(
            Variance variance, ClusteredEffects data, double estimate, double se, double df, double level) {
        TDistribution reference = TDistribution.of(df);
        double margin = se * StudentQuantile.upper(df, (1 - level) / 2);
        double ratio = estimate / se;
        OptionalDouble statistic = Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
        if (!Double.isFinite(Math.abs(estimate) + margin)) {
            throw new CommunityException(
                    ErrorCode.NOT_POOLABLE, "the interval is wider than double arithmetic; expected a lower level");
        }
        return new ClusterRobust(
                variance,
                estimate,
                se,
                statistic,
                df,
                statistic.isPresent()
                        ? OptionalDouble.of(2 * reference.survivalProbability(Math.abs(ratio)))
                        : OptionalDouble.empty(),
                new Interval(estimate - margin, estimate + margin),
                data.clusters());
    }
}
