package io.socialsouls.community.examples.pool;

import io.socialsouls.community.core.pooling.EffectSizes;
import io.socialsouls.community.core.pooling.HenmiCopas;
import io.socialsouls.community.core.pooling.QProfile;
import io.socialsouls.community.core.pooling.ShrunkenEffect;
import io.socialsouls.community.core.pooling.ShrunkenEffects;
import io.socialsouls.community.core.pooling.diagnostic.Baujat;
import io.socialsouls.community.core.pooling.diagnostic.BeggTest;
import io.socialsouls.community.core.pooling.diagnostic.CumulativePooling;
import io.socialsouls.community.core.pooling.diagnostic.EggerTest;
import io.socialsouls.community.core.pooling.diagnostic.FailSafeN;
import io.socialsouls.community.core.pooling.diagnostic.Influence;
import io.socialsouls.community.core.pooling.diagnostic.LeaveOneOut;
import io.socialsouls.community.core.pooling.diagnostic.TrimAndFill;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.HeterogeneityIntervals;
import io.socialsouls.community.experiment.PooledEffect;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an answer hangs on; each part absent where it is not defined, for example for a method that pools raw tables.
 *
 * @param leaveOneOut what is pooled without each effect
 * @param cumulative what is pooled up to and with each effect
 * @param influence what each effect does to the answer
 * @param baujat what each contributes to the differences and to the answer
 * @param egger whether small tests tell another story, by regression
 * @param begg the same, by ranks
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
        Optional<TrimAndFill> trimAndFill,
        Optional<FailSafeN> failSafeN,
        Optional<HenmiCopas> henmiCopas,
        Optional<List<ShrunkenEffect>> shrunken,
        Optional<HeterogeneityIntervals> intervals) {
    /** Everything there is to know about how this was pooled. */
    static Diagnostics of(EffectSizes sizes, PooledEffect effect) {
        return new Diagnostics(
                defined(() -> LeaveOneOut.of(sizes, effect.plan())),
                defined(() -> CumulativePooling.of(sizes, effect.plan())),
                defined(() -> Influence.of(sizes, effect.plan())),
                defined(() -> Baujat.of(sizes, effect.plan())),
                defined(() -> EggerTest.of(sizes)).flatMap(found -> found),
                defined(() -> BeggTest.of(sizes)).flatMap(found -> found),
                defined(() -> TrimAndFill.of(sizes, effect.plan(), TrimAndFill.Estimator.L0)),
                defined(() -> FailSafeN.of(sizes, effect.plan())),
                defined(() -> HenmiCopas.of(sizes, effect.plan().level())),
                defined(() -> ShrunkenEffects.of(sizes, effect)),
                defined(() -> QProfile.of(sizes, effect.plan())).flatMap(found -> found));
    }

    private static <T> Optional<T> defined(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (CommunityException undefined) {
            return Optional.empty();
        }
    }
}
