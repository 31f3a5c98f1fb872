package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import java.util.ArrayList;
import java.util.List;

/**
 * The meaning of a pooled effect: what the tests say on average, how sure that is, and what it means for a test of the
 * reader's own. It is about the confidence interval, never about a p-value. Pure functions, safe for use by several
 * threads.
 *
 * <p>A {@link io.socialsouls.community.message.MessageRenderer} renders the sentences, for example that of
 * {@code Communities.englishMessages()}.
 */
public final class Conclusion {
    /** From this number of tests on, it is known well enough how much they differ. */
    private static final int MANY = 10;

    private Conclusion() {}

    /**
     * Puts a pooled effect into a sentence. Its arguments are tactic, number of tests, estimate, confidence level in
     * percent, both ends of the confidence interval and, if there is one, both ends of the prediction interval.
     *
     * @param tactic what was tested
     * @return the sentence for it
     */
    public static Message of(PooledEffect effect, String tactic) {
        return of(effect, tactic, effect.k(), true);
    }

    /**
     * Puts a pooled effect of arms, of which several may be of one test, into a sentence.
     *
     * @param tactic what was tested
     * @param tests how many tests the arms are of
     * @param tellsDirection whether the interval holds well enough to say which way the effect goes
     * @return the sentence for it, with the number of tests
     */
    public static Message ofTests(PooledEffect effect, String tactic, int tests, boolean tellsDirection) {
        return of(effect, tactic, tests, tellsDirection);
    }

    private static Message of(PooledEffect effect, String tactic, int tests, boolean tellsDirection) {
        EffectMeasure measure = effect.plan().measure();
        List<MessageArgument> arguments = new ArrayList<>(List.of(
                new MessageArgument.Text(tactic),
                new MessageArgument.Count(tests),
                size(measure, effect.estimate()),
                new MessageArgument.Amount(100 * effect.plan().level()),
                size(measure, effect.interval().low()),
                size(measure, effect.interval().high())));
        effect.prediction().ifPresent(prediction -> {
            arguments.add(size(measure, prediction.low()));
            arguments.add(size(measure, prediction.high()));
        });
        return new Message(
                ConclusionKeys.key(
                        tellsDirection ? direction(effect.interval()) : ConclusionKeys.Direction.UNCLEAR,
                        outlook(effect, tests, tellsDirection),
                        ConclusionKeys.Scale.of(measure)),
                arguments);
    }

    private static ConclusionKeys.Direction direction(Interval interval) {
        if (interval.contains(0)) {
            return ConclusionKeys.Direction.UNCLEAR;
        }
        return interval.low() > 0 ? ConclusionKeys.Direction.UP : ConclusionKeys.Direction.DOWN;
    }

    private static ConclusionKeys.Outlook outlook(PooledEffect effect, int tests, boolean tellsDirection) {
        if (tests == 1) {
            return ConclusionKeys.Outlook.ALONE;
        }
        if (effect.prediction().isEmpty()) {
            return effect.plan().method().isRandomEffects()
                    ? ConclusionKeys.Outlook.UNTOLD
                    : ConclusionKeys.Outlook.SAME_EVERYWHERE;
        }
        // Where the average may be no effect, so may the next test: its interval is never the narrower one.
        if (!tellsDirection
                || effect.interval().contains(0)
                || effect.prediction().get().contains(0)) {
            return ConclusionKeys.Outlook.MAY_TURN;
        }
        return tests < MANY ? ConclusionKeys.Outlook.HOLDS_SO_FAR : ConclusionKeys.Outlook.HOLDS;
    }

    private static MessageArgument size(EffectMeasure measure, double value) {
        return switch (ConclusionKeys.Scale.of(measure)) {
            case CHANCE, ODDS, RATE, MEAN -> new MessageArgument.Percent(100 * Math.expm1(value));
            case POINTS -> new MessageArgument.Amount(100 * value);
            case SHARE -> new MessageArgument.Amount(100 * measure.display(value));
            case PLAIN -> new MessageArgument.Amount(measure.display(value));
        };
    }
}
