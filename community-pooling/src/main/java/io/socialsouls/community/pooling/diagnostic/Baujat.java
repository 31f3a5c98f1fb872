package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.ArrayList;
import java.util.List;

/**
 * The place of an effect in the plot of Baujat, which shows the effects that cause the differences, and those among
 * them that move the answer.
 *
 * <p>Baujat, Mahé, Pignon and Hill (2002), "A graphical method for exploring heterogeneity in meta-analyses",
 * Statistics in Medicine 21, 2641-2652; for random effects as in the R package metafor, with tau² in the weights.
 *
 * @param contributionToQ (y - estimate)² / (variance + tau²): for one common effect the effect's share of Cochran's Q
 * @param influence squared change of the estimate without the effect, over the squared standard error without it
 */
public record Baujat(double contributionToQ, double influence) {
    /** The most effects that are taken: all others are pooled again for each. */
    public static final int MAX_EFFECTS = Refits.MAX_EFFECTS;

    /**
     * {@return the place of each effect, in their order; a single effect contributes nothing and moves nothing}
     *
     * @param sizes one effect or more, at most {@link #MAX_EFFECTS}
     * @param plan its method and test apply; MH and PETO pool the tables that are left
     * @throws io.socialsouls.community.error.InvalidValueException if there are more effects, or if the method is MH
     *     and they were not made of raw tables for it
     * @throws CommunityException if one of the results is impossible, as {@link Pooling#pool} tells; also if under
     *     Knapp-Hartung all effects but one are the same, so that the standard error without it is 0, or if an effect
     *     lies too far from the others for double arithmetic
     */
    public static List<Baujat> of(EffectSizes sizes, PoolingPlan plan) {
        Refits.limit(sizes);
        PooledEffect given = Pooling.pool(sizes, plan);
        if (given.k() == 1) {
            return List.of(new Baujat(0, 0));
        }
        // Mantel and Haenszel's sums are of tables, which are not moved.
        boolean tables = plan.method() == PoolingMethod.MANTEL_HAENSZEL;
        EffectSizes all = tables ? sizes : UnitEffects.of(sizes).sizes();
        PooledEffect full = tables ? given : Pooling.pool(all, plan);
        List<Baujat> places = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            PooledEffect deleted = Pooling.pool(all.without(i), plan);
            double residual = all.effect(i) - full.estimate();
            double total = all.variance(i) + full.heterogeneity().tau2();
            double moved = deleted.estimate() - full.estimate();
            double contribution = residual * (residual / total);
            double influence = squared(moved, deleted.standardError(), i);
            if (!Double.isFinite(contribution) || !Double.isFinite(influence)) {
                throw new CommunityException(
                        ErrorCode.NOT_POOLABLE,
                        "effects[" + i + "] lies so far from the others that its place is beyond double arithmetic;"
                                + " expected effects that are closer together");
            }
            places.add(new Baujat(contribution, influence));
        }
        return List.copyOf(places);
    }

    private static double squared(double moved, double error, int index) {
        double errors = moved == 0 ? 0 : moved / error;
        if (!Double.isFinite(errors)) {
            throw new CommunityException(
                    ErrorCode.NOT_POOLABLE,
                    "without effects[" + index + "] all are the same, and the Knapp-Hartung standard error is 0;"
                            + " expected another test, such as z");
        }
        return errors * errors;
    }
}
