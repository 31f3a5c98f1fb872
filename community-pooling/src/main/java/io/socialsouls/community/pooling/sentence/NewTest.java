package io.socialsouls.community.pooling.sentence;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.QProfile;
import io.socialsouls.community.pooling.bayes.UniformTau;
import java.util.Optional;

/**
 * What tests let one say of the true effect in a new test: the hull of two intervals, so that it holds what it promises
 * also where tau came out small by chance.
 *
 * <p>One is the prediction interval, which takes the estimate of tau for the truth: estimate +- quantile sqrt(se² + tau²). The
 * other carries tau's uncertainty: the posterior predictive under a {@linkplain UniformTau uniform prior} on tau, at a level
 * that leaves out two fifths less, for where few tests happen to look alike it misses more often than it promises; and of more than
 * {@value UniformTau#MAX_EFFECTS} tests the prediction at the upper end of tau's {@linkplain QProfile Q-profile} interval. Pure functions, safe for use by several threads.
 */
public final class NewTest {
    /** Fewer tests than this cannot tell. */
    public static final int FEWEST = 5;

    private static final double SHARE_LEFT_OUT = 0.6;

    private NewTest() {}

    /**
     * Where the true effect of a new test is to be expected.
     *
     * @param effect what was pooled
     * @param sizes the effects that it was pooled from, each of a test of its own
     * @return on the analysis scale, at the level of the plan; absent for fewer than {@value #FEWEST} tests, where the
     *     method makes no prediction, and where tests differ so vastly in precision that no posterior can be computed
     */
    public static Optional<Interval> of(PooledEffect effect, EffectSizes sizes) {
        if (sizes.size() < FEWEST || effect.prediction().isEmpty()) {
            return Optional.empty();
        }
        try {
            Interval unsure = unsure(effect, sizes);
            Interval prediction = effect.prediction().get();
            return Optional.of(
                    new Interval(Math.min(prediction.low(), unsure.low()), Math.max(prediction.high(), unsure.high())));
        } catch (CommunityException tooFarApart) {
            // The tests are pooled all the same; of a new one nothing is said.
            return Optional.empty();
        }
    }

    private static Interval unsure(PooledEffect effect, EffectSizes sizes) {
        double level = 1 - SHARE_LEFT_OUT * (1 - effect.plan().level());
        return sizes.size() > UniformTau.MAX_EFFECTS
                ? QProfile.prediction(sizes, effect.plan())
                : UniformTau.prediction(sizes, level);
    }
}
