package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.Objects;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Fail-safe numbers: how many unreported tests with no effect it would take to undo a result; whole numbers, which may
 * be too large for a long.
 *
 * <p>They are asked for out of habit. None of them looks at whether tests went unreported, nor at how much the effects
 * differ: Becker (2005), "Failsafe N or file-drawer number", in Rothstein, Sutton and Borenstein (eds), Publication
 * Bias in Meta-Analysis, chapter 7, advises against them.
 *
 * @param rosenthal until the combined z, the sum of effect / standard error over the root of their number, is no longer
 *     beyond the one-sided normal quantile: Rosenthal (1979), "The file drawer problem and tolerance for null results",
 *     Psychological Bulletin 86, 638-641
 * @param orwin until the unweighted mean effect is half of what it is, which takes as many as there are; absent if that
 *     mean is 0: Orwin (1983), "A fail-safe N for effect size in meta-analysis", Journal of Educational Statistics 8,
 *     157-159
 * @param rosenberg until the common effect, with unreported tests weighing as much as the reported ones do on average,
 *     is no longer beyond the two-sided normal quantile: Rosenberg (2005), "The file-drawer problem revisited",
 *     Evolution 59, 464-468
 */
public record FailSafeN(double rosenthal, OptionalDouble orwin, double rosenberg) {
    public FailSafeN {
        Objects.requireNonNull(orwin, "orwin");
    }

    /**
     * {@return the three numbers}
     *
     * @param sizes one effect or more; time grows in proportion to their number
     * @param plan its level applies, 0.95 being the usual 5 %; the method and test do not
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if there is no effect, or if the effects are so
     *     many standard errors from 0 or from each other that a double cannot tell
     */
    public static FailSafeN of(EffectSizes sizes, PoolingPlan plan) {
        PoolingPlan common = plan.withTest(InferenceTest.Z).withMethod(PoolingMethod.COMMON_EFFECT);
        double weighted = Pooling.pool(sizes, common).statistic().orElse(Double.POSITIVE_INFINITY);
        int k = sizes.size();
        EffectSizes ordered = UnitEffects.ordered(sizes);
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < k; i++) {
            sum += ordered.effect(i) / Math.sqrt(ordered.variance(i));
            mean += ordered.effect(i) / k;
        }
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double alpha = 1 - plan.level();
        double rosenthal = untold(k, sum / Math.sqrt(k), normal.inverseSurvivalProbability(alpha));
        double rosenberg = untold(k, weighted, normal.inverseSurvivalProbability(alpha / 2));
        if (!Double.isFinite(rosenthal) || !Double.isFinite(rosenberg)) {
            throw new CommunityException(
                    ErrorCode.NOT_POOLABLE, "the effects are too many standard errors from 0 to count in doubles");
        }
        return new FailSafeN(rosenthal, mean == 0 ? OptionalDouble.empty() : OptionalDouble.of(k), rosenberg);
    }

    private static double untold(int k, double z, double quantile) {
        double ratio = z / quantile;
        return Math.ceil(Math.max(0, k * ratio * ratio - k));
    }
}
