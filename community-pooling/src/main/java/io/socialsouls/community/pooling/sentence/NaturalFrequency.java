package io.socialsouls.community.pooling.sentence;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.pooling.EffectSizes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A pooled effect as whole people: of 1,000, how many have the outcome without the tactic and how many with it. People
 * understand that better than a change in percent (Gigerenzer and Hoffrage, 1995, "How to improve Bayesian reasoning
 * without instruction: frequency formats", Psychological Review 102, 684-704). Pure functions, safe for use by several
 * threads.
 *
 * <p>It takes the rate without the tactic, p, of the {@linkplain BaseRate control arms} or as it is given, and gives the one
 * with it: p times the risk ratio, the rate whose odds are those of p times the odds ratio, or p plus the risk difference;
 * never below 0 or above 1.
 *
 * <p>Numbers are rounded so that what differs differs in print: an end of the interval that is not p is never written as
 * the number without the tactic, and the number with it lies between the ends.
 */
public final class NaturalFrequency {
    private static final long FEWEST_PEOPLE = 1_000;
    private static final long MAX_PEOPLE = 1_000_000;
    private static final double FEWEST_EVENTS = 10;
    /** The ends of a narrower interval would hardly be told apart once they are rounded. */
    private static final double NARROWEST = 4;

    private final EffectMeasure measure;
    private final double rate;
    private final Interval interval;
    private final long people;

    private NaturalFrequency(PooledEffect effect, double rate) {
        this.measure = effect.plan().measure();
        this.rate = rate;
        this.interval = effect.interval();
        double width = share(interval.high()) - share(interval.low());
        long enough = FEWEST_PEOPLE;
        while (enough < MAX_PEOPLE
                && (enough * rate < FEWEST_EVENTS
                        || (width > 0 && enough * width < NARROWEST)
                        || looksUnchanged(interval.low(), enough)
                        || looksUnchanged(interval.high(), enough))) {
            enough *= 10;
        }
        this.people = enough;
    }

    /**
     * Puts a pooled effect of event counts into a sentence, with the rate of its own control arms.
     *
     * @param tactic what was tested
     * @param sizes the effects that were pooled
     * @param data the data that they were computed from
     * @return absent for other measures than RR, OR and RD, and where no control arm, or everyone in it, had the event
     */
    public static Optional<Message> of(
            PooledEffect effect, String tactic, EffectSizes sizes, List<? extends SummaryData> data) {
        OptionalDouble rate = BaseRate.of(effect, sizes, data);
        return rate.isPresent() ? of(effect, tactic, rate.getAsDouble()) : Optional.empty();
    }

    /**
     * Puts a pooled effect into a sentence. Of 1,000 people, or of 10,000 up to 1,000,000 where fewer than ten would
     * have the outcome, or whole people would not show how wide the interval is or that an end of it is a change.
     *
     * @param tactic what was tested
     * @param rate how often the outcome comes without the tactic, from 0 to 1
     * @return absent for other measures than RR, OR and RD, for a rate at which none of 1,000,000 people have the outcome,
     *     or all of them, and for an interval that ends exactly at no effect
     */
    public static Optional<Message> of(PooledEffect effect, String tactic, double rate) {
        boolean known = switch (effect.plan().measure()) {
            case RISK_RATIO, ODDS_RATIO, RISK_DIFFERENCE -> rate > 0 && rate < 1;
            default -> false;
        };
        return known ? new NaturalFrequency(effect, rate).message(effect, tactic) : Optional.empty();
    }

    private Optional<Message> message(PooledEffect effect, String tactic) {
        long without = Math.round(people * rate);
        if (without == 0 || without == people || interval.low() == 0 || interval.high() == 0) {
            return Optional.empty();
        }
        long low = end(interval.low(), without);
        long high = end(interval.high(), without);
        long with = Math.min(high, Math.max(low, with(effect.estimate(), people)));
        String key = interval.contains(0)
                ? FrequencyKeys.FREQUENCY_OPEN
                : low > without ? FrequencyKeys.FREQUENCY_MORE : FrequencyKeys.FREQUENCY_FEWER;
        return Optional.of(Message.of(
                key,
                new MessageArgument.Text(tactic),
                new MessageArgument.Count(people),
                new MessageArgument.Count(without),
                new MessageArgument.Count(with),
                new MessageArgument.Count(Math.abs(with - without)),
                new MessageArgument.Amount(100 * effect.plan().level()),
                new MessageArgument.Count(low),
                new MessageArgument.Count(high)));
    }

    /** An end that is a change by less than one of all people is told as a change by one. */
    private long end(double effect, long without) {
        long with = with(effect, people);
        return effect < 0 ? Math.min(with, without - 1) : Math.max(with, without + 1);
    }

    private boolean looksUnchanged(double effect, long of) {
        return effect != 0 && with(effect, of) == Math.round(of * rate);
    }

    private long with(double effect, long of) {
        return Math.round(of * share(effect));
    }

    private double share(double effect) {
        double changed = switch (measure) {
            case RISK_RATIO -> rate * Math.exp(effect);
            // On the logit scale, where no odds overflow.
            case ODDS_RATIO -> 1 / (1 + Math.exp(-(Math.log(rate / (1 - rate)) + effect)));
            default -> rate + effect;
        };
        return Math.min(1, Math.max(0, changed));
    }
}
