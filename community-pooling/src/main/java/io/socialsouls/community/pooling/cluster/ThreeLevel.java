package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.distribution.StudentQuantile;
import io.socialsouls.community.pooling.distribution.Tail;
import java.util.List;
import java.util.Objects;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A pooled effect for true effects that differ on two levels: between clusters, such as organisations, and within them.
 *
 * <p>Konstantopoulos (2011), "Fixed effects and variance components estimation in three-level meta-analysis", Research Synthesis
 * Methods 2, 61-76. Both variances by restricted maximum likelihood, its global maximum; the interval is that of the standard
 * normal distribution, or of Student's t with k - 1 degrees of freedom, as {@code rma.mv} of the R package metafor has it.
 *
 * <p>If no cluster has two effects, only the sum of both variances can be estimated; if there is one cluster, only the
 * variance within. Such data are refused rather than split by accident.
 *
 * @param estimate the pooled effect
 * @param standardError its standard error
 * @param interval confidence interval at the level asked for
 * @param sigma2Between variance of true effects between clusters
 * @param sigma2Within variance of true effects within clusters
 * @param logLikelihood the restricted log-likelihood at its maximum, constants included, with the term for |X'X| that
 *     makes it that of k - 1 contrasts of unit length
 */
public record ThreeLevel(
        double estimate,
        double standardError,
        Interval interval,
        double sigma2Between,
        double sigma2Within,
        double logLikelihood) {
    /** The most effects that are taken: a search inside a search takes its time. */
    public static final int MAX_EFFECTS = 100_000;

    public ThreeLevel {
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * Fits the model. Time and memory grow in proportion to the number of effects.
     *
     * @param sizes the effects, at most {@link #MAX_EFFECTS}
     * @param clusters the name of each one's cluster, in the same order
     * @param level confidence level, between 0 and 1, both excluded
     * @return the pooled effect; every number in it is finite
     * @throws InvalidValueException if there are fewer than two different clusters, no cluster with two effects, or not
     *     one name for each effect, if there are too many effects, or if the level is not between 0 and 1
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if the effects are too far apart for double
     *     arithmetic
     */
    public static ThreeLevel fit(EffectSizes sizes, List<String> clusters, double level) {
        return fit(sizes, clusters, level, InferenceTest.Z);
    }

    /**
     * Fits the model with another interval.
     *
     * @param sizes the effects, at most {@link #MAX_EFFECTS}
     * @param clusters the name of each one's cluster, in the same order
     * @param level confidence level, between 0 and 1, both excluded
     * @param test z or t
     * @return the pooled effect; every number in it is finite
     * @throws InvalidValueException as above, and for another test
     * @throws CommunityException as above
     */
    public static ThreeLevel fit(EffectSizes sizes, List<String> clusters, double level, InferenceTest test) {
        double tail = Tail.of(level);
        checkSize(sizes.size());
        return fit(ClusteredEffects.of(sizes, clusters), tail, test);
    }

    /**
     * Fits the model to arms that share controls, with the sampling covariance that follows.
     *
     * @param arms the effects, at most {@link #MAX_EFFECTS}
     * @param clusters the name of each one's cluster, in the same order; one for all arms of a test
     * @param level confidence level, between 0 and 1, both excluded
     * @return the pooled effect; every number in it is finite
     * @throws InvalidValueException as for independent effects, and if arms of one test are in several clusters
     */
    public static ThreeLevel fit(ArmEffects arms, List<String> clusters, double level) {
        double tail = Tail.of(level);
        checkSize(arms.size());
        return fit(ClusteredEffects.of(arms, clusters), tail, InferenceTest.Z);
    }

    static void checkSize(int effects) {
        if (effects > MAX_EFFECTS) {
            throw new InvalidValueException("effects", effects, "at most " + MAX_EFFECTS + " of them");
        }
    }

    private static ThreeLevel fit(ClusteredEffects data, double tail, InferenceTest test) {
        if (data.clusters() == data.size()) {
            throw new InvalidValueException(
                    "clusters",
                    data.size() + " names, all different",
                    "one with two effects or more, to tell levels apart");
        }
        ClusterFit fit = ClusterFit.highest(data);
        double margin = fit.standardError() * quantile(test, data.size(), tail);
        return new ThreeLevel(
                fit.estimate(),
                fit.standardError(),
                new Interval(fit.estimate() - margin, fit.estimate() + margin),
                fit.sigma2Between(),
                fit.sigma2Within(),
                fit.logLikelihood());
    }

    private static double quantile(InferenceTest test, int effects, double tail) {
        return switch (test) {
            case Z -> NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
            case T -> StudentQuantile.upper(effects - 1, tail);
            case KNAPP_HARTUNG, TRUNCATED_KNAPP_HARTUNG ->
                throw new InvalidValueException("test", test.code(), "z or t for a three-level model");
        };
    }
}
