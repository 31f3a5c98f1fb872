package io.socialsouls.community.pooling;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import java.util.ArrayList;
import java.util.List;

/**
 * Effects shrunken towards the pooled effect: best linear unbiased predictions of the true effects.
 *
 * <p>With L = tau² / (tau² + variance), the prediction is L effect + (1 - L) estimate, its squared standard error L
 * variance + (1 - L)² se². Raudenbush and Bryk (1985), "Empirical Bayes meta-analysis", Journal of Educational
 * Statistics 10, 75-98; the standard error, which allows for the uncertainty of the estimate but not for that of tau²,
 * after Kackar and Harville (1981), "Unbiasedness of two-stage estimation and prediction procedures for mixed linear
 * models", Communications in Statistics A 10, 1249-1261.
 *
 * <p>Where tau² is 0 all of them are the estimate itself. Pure functions, safe for use by several threads; time and
 * memory grow in proportion to the number of effects.
 */
public final class ShrunkenEffects {
    private ShrunkenEffects() {}

    /**
     * {@return a prediction of the true effect behind each of the effects that were pooled, in the order of
     * {@code sizes}}
     *
     * @param sizes the effects that were pooled
     * @param pooled the result of {@link Pooling#pool} for them; the test and level of its plan apply to the intervals
     *     too
     * @throws InvalidValueException if {@code pooled} was made of another number of effects
     * @throws io.socialsouls.community.error.CommunityException if an interval is wider than a double can tell
     */
    public static List<ShrunkenEffect> of(EffectSizes sizes, PooledEffect pooled) {
        if (sizes.size() != pooled.k()) {
            throw new InvalidValueException("pooled", pooled.k() + " effects", "the result of " + sizes.size());
        }
        double tau2 = pooled.heterogeneity().tau2();
        double quantile = Inference.quantile(pooled.plan(), pooled.k());
        List<ShrunkenEffect> shrunken = new ArrayList<>(sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            shrunken.add(one(sizes.effect(i), sizes.variance(i), tau2, pooled, quantile));
        }
        return List.copyOf(shrunken);
    }

    private static ShrunkenEffect one(double own, double variance, double tau2, PooledEffect pooled, double quantile) {
        // Each share on its own: where one is near 1, the other would lose its digits in a difference.
        double share = tau2 / (tau2 + variance);
        double rest = variance / (tau2 + variance);
        double effect = share * own + rest * pooled.estimate();
        double error = Math.hypot(Math.sqrt(share) * Math.sqrt(variance), rest * pooled.standardError());
        Interval interval = new Interval(effect - quantile * error, effect + quantile * error);
        if (!Double.isFinite(Math.abs(effect) + quantile * error)) {
            throw StandardEffects.tooFarApart();
        }
        return new ShrunkenEffect(effect, error, interval);
    }
}
