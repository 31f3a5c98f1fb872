package io.socialsouls.community.pooling.sentence;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.QProfile;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether tests differ by more than chance, said only where their I² is known well enough: by its {@linkplain QProfile
 * Q-profile} interval.
 *
 * @param kind what can be said
 * @param i2 share of the observed variation that is not chance, in percent, as it was pooled
 * @param interval its confidence interval
 */
public record Differences(Kind kind, double i2, Interval interval) {
    private static final double HALF = 50;
    /** Fewer tests look alike, or different, by chance too often for that to mean much. */
    private static final int MANY = 10;
    /** What the interval that few tests have to pass leaves out, as a share of what the plan leaves out: 99 % for 95 %. */
    private static final double STRICT = 0.2;

    /** What can be said. */
    public enum Kind {
        /** At least 10 tests, and the whole interval of I² lies below 50 %. */
        CHANCE,
        /** The whole interval of I² lies above 50 %; of fewer than 10 tests also the one at 99 % where the plan has 95 %. */
        REAL,
        /** Too few tests to tell. */
        UNTOLD
    }

    public Differences {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * Looks at how much tests differ.
     *
     * @param effect what was pooled
     * @param sizes the effects that it was pooled from, each of a test of its own
     * @return absent for one test, for a model that has no I², and where tests differ so vastly in precision that the
     *     interval cannot be computed
     */
    public static Optional<Differences> of(PooledEffect effect, EffectSizes sizes) {
        if (!Double.isFinite(effect.heterogeneity().i2())) {
            return Optional.empty();
        }
        try {
            return QProfile.of(sizes, effect.plan())
                    .map(found -> new Differences(
                            kind(found.i2(), sizes, effect.plan()),
                            effect.heterogeneity().i2(),
                            found.i2()));
        } catch (CommunityException tooFarApart) {
            // The tests are pooled all the same; of their differences nothing is said.
            return Optional.empty();
        }
    }

    private static Kind kind(Interval i2, EffectSizes sizes, PoolingPlan plan) {
        boolean many = sizes.size() >= MANY;
        if (i2.low() > HALF && (many || isStrictlyReal(sizes, plan))) {
            return Kind.REAL;
        }
        return i2.high() < HALF && many ? Kind.CHANCE : Kind.UNTOLD;
    }

    private static boolean isStrictlyReal(EffectSizes sizes, PoolingPlan plan) {
        return QProfile.of(sizes, plan.withLevel(1 - STRICT * (1 - plan.level())))
                .filter(found -> found.i2().low() > HALF)
                .isPresent();
    }

    /**
     * The same as a sentence.
     *
     * @param level confidence level of the interval
     * @return a sentence of {@link DifferenceKeys}
     */
    public Message message(double level) {
        return Message.of(
                switch (kind) {
                    case CHANCE -> DifferenceKeys.CHANCE;
                    case REAL -> DifferenceKeys.REAL;
                    case UNTOLD -> DifferenceKeys.UNTOLD;
                },
                new MessageArgument.Percentage(i2),
                new MessageArgument.Amount(100 * level),
                new MessageArgument.Percentage(interval.low()),
                new MessageArgument.Percentage(interval.high()));
    }
}
