package io.socialsouls.community.pooling.sentence;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.sentence.ConclusionKeys.Direction;
import io.socialsouls.community.pooling.sentence.ConclusionKeys.Outlook;
import io.socialsouls.community.pooling.sentence.ConclusionKeys.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a pooled effect means: what the tests say in their middle, how sure that is, and what it means for a test of the
 * reader's own. It is about the confidence interval, never about a p-value. Each sentence is said only where it is usually
 * right; how often it is wrong has been simulated. Pure functions, safe for use by several threads.
 *
 * <p>A {@link io.socialsouls.community.message.MessageRenderer} renders the sentences, for example that of {@code
 * Communities.englishMessages()}.
 */
public final class Conclusion {
    private final PooledEffect effect;
    private final Scale scale;
    private final int tests;
    private final Optional<Interval> expected;

    private Conclusion(PooledEffect effect, int tests, Optional<Interval> expected) {
        this.effect = effect;
        this.scale = Scale.of(effect.plan().measure());
        this.tests = tests;
        this.expected = expected;
    }

    /**
     * Puts a pooled effect into a sentence, with what its tests tell of a {@linkplain NewTest new one}.
     *
     * @param effect what was pooled
     * @param sizes the effects that it was pooled from, each of a test of its own
     * @param tactic what was tested
     * @return the sentence for it
     */
    public static Message of(PooledEffect effect, EffectSizes sizes, String tactic) {
        Conclusion conclusion = new Conclusion(effect, effect.k(), NewTest.of(effect, sizes));
        return conclusion.message(tactic, conclusion.direction());
    }

    /**
     * Puts a pooled effect of arms into a sentence, of which several may be of one test. Of a new test nothing is said, for
     * how sure the variances of the model are was not estimated.
     *
     * @param effect what was pooled
     * @param tactic what was tested
     * @param tests of how many tests the arms are
     * @param tellsDirection whether the interval holds well enough to say which way the effect goes
     * @return the sentence for it, with the number of tests
     */
    public static Message ofTests(PooledEffect effect, String tactic, int tests, boolean tellsDirection) {
        Conclusion conclusion = new Conclusion(effect, tests, Optional.empty());
        Direction direction = conclusion.direction();
        boolean withheld = !tellsDirection && direction != Direction.UNCLEAR;
        return conclusion.message(tactic, withheld ? Direction.WITHHELD : direction);
    }

    private Message message(String tactic, Direction direction) {
        List<MessageArgument> arguments = new ArrayList<>(List.of(
                new MessageArgument.Text(tactic),
                new MessageArgument.Count(tests),
                size(effect.estimate()),
                new MessageArgument.Amount(100 * effect.plan().level())));
        arguments.addAll(ends(effect.interval()));
        expected.ifPresent(interval -> arguments.addAll(ends(interval)));
        return new Message(ConclusionKeys.key(direction, outlook(), scale), arguments);
    }

    private Direction direction() {
        Interval interval = effect.interval();
        if (scale == Scale.SHARE || interval.contains(0)) {
            return Direction.UNCLEAR;
        }
        return interval.low() > 0 ? Direction.UP : Direction.DOWN;
    }

    private Outlook outlook() {
        if (tests == 1) {
            return Outlook.ALONE;
        }
        if (!effect.plan().method().isRandomEffects()) {
            return Outlook.SAME_EVERYWHERE;
        }
        if (tests < NewTest.FEWEST) {
            return Outlook.FEW;
        }
        if (expected.isEmpty()) {
            return Outlook.UNTOLD;
        }
        // The interval for a new test is never the narrower one: where even the middle may be nothing, so may be that
        // test.
        return scale == Scale.SHARE || expected.get().contains(0) ? Outlook.MAY_TURN : Outlook.HOLDS;
    }

    private List<MessageArgument> ends(Interval interval) {
        boolean down = scale != Scale.SHARE && interval.high() < 0;
        MessageArgument low = size(interval.low());
        MessageArgument high = size(interval.high());
        return down ? List.of(high, low) : List.of(low, high);
    }

    private MessageArgument size(double value) {
        EffectMeasure measure = effect.plan().measure();
        return switch (scale) {
            case CHANCE, ODDS, RATE, MEAN -> new MessageArgument.Percentage(100 * Math.abs(Math.expm1(value)));
            case POINTS -> new MessageArgument.Amount(100 * Math.abs(value));
            case SHARE -> new MessageArgument.Percentage(100 * measure.display(value));
            case EVENTS, UNITS, DEVIATIONS, PLAIN -> new MessageArgument.Amount(Math.abs(measure.display(value)));
        };
    }
}
