package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.HeterogeneityIntervals;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.HenmiCopas;
import io.socialsouls.community.pooling.QProfile;
import io.socialsouls.community.pooling.ShrunkenEffect;
import io.socialsouls.community.pooling.ShrunkenEffects;
import io.socialsouls.community.pooling.bias.PetersTest;
import io.socialsouls.community.pooling.diagnostic.Baujat;
import io.socialsouls.community.pooling.diagnostic.BeggTest;
import io.socialsouls.community.pooling.diagnostic.CumulativePooling;
import io.socialsouls.community.pooling.diagnostic.EggerTest;
import io.socialsouls.community.pooling.diagnostic.FailSafeN;
import io.socialsouls.community.pooling.diagnostic.Influence;
import io.socialsouls.community.pooling.diagnostic.LeaveOneOut;
import io.socialsouls.community.pooling.diagnostic.TrimAndFill;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an answer hangs on; each part absent where it cannot be had, for example for a method that pools raw tables.
 *
 * @param leaveOneOut what is pooled without each effect
 * @param cumulative what is pooled up to and with each effect
 * @param influence what each effect does to the answer
 * @param baujat what each contributes to the differences and to the answer
 * @param egger whether small tests tell another story, by regression
 * @param begg the same, by ranks
 * @param peters the same for counts, by their number
 * @param trimAndFill what would come out with the tests that seem to be missing
 * @param failSafeN how many untold tests would undo the result
 * @param henmiCopas an answer less moved by tests left untold
 * @param shrunken each effect, moved towards what all say together
 * @param intervals how surely it is known how much effects differ
 */
record Diagnostics(
        Optional<List<PooledEffect>> leaveOneOut,
        Optional<List<PooledEffect>> cumulative,
        Optional<List<Influence>> influence,
        Optional<List<Baujat>> baujat,
        Optional<EggerTest> egger,
        Optional<BeggTest> begg,
        Optional<PetersTest> peters,
        Optional<TrimAndFill> trimAndFill,
        Optional<FailSafeN> failSafeN,
        Optional<HenmiCopas> henmiCopas,
        Optional<List<ShrunkenEffect>> shrunken,
        Optional<HeterogeneityIntervals> intervals) {
    /** Everything there is to know about how this was pooled; what cannot be known is kept among the attempts. */
    static Diagnostics of(PoolInput.Tests tests, EffectSizes sizes, PooledEffect effect, Attempts attempts) {
        PoolingPlan plan = effect.plan();
        int k = sizes.size();
        return new Diagnostics(
                attempts.diagnostic("leave_one_out", () -> LeaveOneOut.of(sizes, plan)),
                attempts.diagnostic("cumulative", () -> CumulativePooling.of(sizes, plan)),
                attempts.diagnostic("influence", () -> Influence.of(sizes, plan)),
                attempts.diagnostic("baujat", () -> Baujat.of(sizes, plan)),
                attempts.diagnostic(
                        "egger",
                        "all tests are equally precise, or they lie on one line",
                        enough(k, () -> EggerTest.of(sizes))),
                attempts.diagnostic(
                        "begg",
                        "there are fewer than 2 tests, all are equally precise, or all found the same",
                        () -> BeggTest.of(sizes)),
                attempts.diagnostic(
                        "peters",
                        "there are fewer than 3 tests with events, all are of one size, or they lie on one line",
                        () -> PetersTest.of(tests.data(), plan)),
                attempts.diagnostic(
                        "trim_fill", enough(k, () -> TrimAndFill.of(sizes, plan, TrimAndFill.Estimator.L0))),
                attempts.diagnostic("fail_safe_n", enough(k, () -> FailSafeN.of(sizes, plan))),
                attempts.diagnostic("henmi_copas", () -> HenmiCopas.of(sizes, plan.level())),
                attempts.diagnostic("blup", () -> ShrunkenEffects.of(sizes, effect)),
                attempts.diagnostic("tau2_ci", "one test shows no differences", () -> QProfile.of(sizes, plan)));
    }

    /** What a few tests cannot tell is not asked of them. */
    private static <T> Supplier<T> enough(int tests, Supplier<T> computation) {
        return () -> {
            if (tests < EggerTest.FEWEST_TESTS) {
                throw new CommunityException(
                        ErrorCode.NOT_POOLABLE,
                        "of " + tests + " tests chance alone makes a lopsided funnel; expected "
                                + EggerTest.FEWEST_TESTS + " or more");
            }
            return computation.get();
        };
    }
}
