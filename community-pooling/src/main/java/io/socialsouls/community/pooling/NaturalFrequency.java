package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.pooling.effect.CombinedArms;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A pooled effect as whole people: of 1,000, how many have the outcome without the tactic and how many with it. People
 * understand that better than a change in percent (Gigerenzer and Hoffrage, 1995, "How to improve Bayesian reasoning
 * without instruction: frequency formats", Psychological Review 102, 684-704). Pure functions, safe for use by several
 * threads.
 *
 * <p>It takes the rate without the tactic, p, and gives the one with it: p times the risk ratio, the rate whose odds
 * are those of p times the odds ratio, or p plus the risk difference; never below 0 or above 1.
 */
public final class NaturalFrequency {
    private static final long FEWEST_PEOPLE = 1_000;
    private static final long MAX_PEOPLE = 1_000_000;
    private static final double FEWEST_EVENTS = 10;
    /** The ends of a narrower interval would hardly be told apart once they are rounded. */
    private static final double NARROWEST = 4;

    private final EffectMeasure measure;
    private final double rate;
    private final long people;

    private NaturalFrequency(PooledEffect effect, double rate) {
        this.measure = effect.plan().measure();
        this.rate = rate;
        double width = share(effect.interval().high()) - share(effect.interval().low());
        long enough = FEWEST_PEOPLE;
        while (enough < MAX_PEOPLE && (enough * rate < FEWEST_EVENTS || (width > 0 && enough * width < NARROWEST))) {
            enough *= 10;
        }
        this.people = enough;
    }

    /**
     * {@return the rate without the tactic, the events of all control arms of the pooled tests over their people;
     * absent unless all of the data are event counts}
     *
     * @param sizes the effects that were pooled
     * @param data the data that they were computed from
     */
    public static OptionalDouble controlRate(EffectSizes sizes, List<? extends SummaryData> data) {
        double events = 0;
        double people = 0;
        for (int i = 0; i < sizes.size(); i++) {
            if (!(CombinedArms.of(data.get(sizes.source(i))) instanceof EventCounts counts)) {
                return OptionalDouble.empty();
            }
            events += counts.controlEvents();
            people += counts.controlTotal();
        }
        return people > 0 ? OptionalDouble.of(events / people) : OptionalDouble.empty();
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
        OptionalDouble rate = controlRate(sizes, data);
        return rate.isPresent() ? of(effect, tactic, rate.getAsDouble()) : Optional.empty();
    }

    /**
     * Puts a pooled effect into a sentence. It speaks of 1,000 people, or of 10,000 up to 1,000,000 where fewer than
     * ten would have the outcome or whole people would not show how wide the interval is.
     *
     * @param tactic what was tested
     * @param rate how often the outcome comes without the tactic, from 0 to 1
     * @return absent for other measures than RR, OR and RD, and for a rate of 0 or 1, which nothing is known to change
     */
    public static Optional<Message> of(PooledEffect effect, String tactic, double rate) {
        EffectMeasure measure = effect.plan().measure();
        boolean known = switch (measure) {
            case RISK_RATIO, ODDS_RATIO, RISK_DIFFERENCE -> rate > 0 && rate < 1;
            default -> false;
        };
        return known ? Optional.of(new NaturalFrequency(effect, rate).message(effect, tactic)) : Optional.empty();
    }

    private Message message(PooledEffect effect, String tactic) {
        long without = Math.round(people * rate);
        long with = with(effect.estimate());
        String key = effect.interval().contains(0)
                ? FrequencyKeys.FREQUENCY_OPEN
                : with == without
                        ? FrequencyKeys.FREQUENCY_ALIKE
                        : with > without ? FrequencyKeys.FREQUENCY_MORE : FrequencyKeys.FREQUENCY_FEWER;
        return Message.of(
                key,
                new MessageArgument.Text(tactic),
                new MessageArgument.Count(people),
                new MessageArgument.Count(without),
                new MessageArgument.Count(with),
                new MessageArgument.Count(Math.abs(with - without)),
                new MessageArgument.Amount(100 * effect.plan().level()),
                new MessageArgument.Count(with(effect.interval().low())),
                new MessageArgument.Count(with(effect.interval().high())));
    }

    private long with(double effect) {
        return Math.round(people * share(effect));
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
