package io.socialsouls.community.pooling.sentence;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.effect.CombinedArms;
import io.socialsouls.community.pooling.order.SetOrder;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/**
 * How often the outcome comes without the tactic: the mean of the control arms' rates on the scale and under the weights of the
 * pooled effect, so that both speak of the same people. For risk ratios it is the geometric mean, for odds ratios the rate at the
 * mean of the logits, else the arithmetic mean; a rate that has no logarithm or logit is taken with one half added to both
 * cells. Pure functions, safe for use by several threads.
 */
public final class BaseRate {
    private BaseRate() {}

    /**
     * The rate of the control arms of the tests that were pooled.
     *
     * @param effect what was pooled
     * @param sizes the effects that it was pooled from, each of a test of its own
     * @param data what they were computed from
     * @return absent unless all of it is event counts, and where no control arm, or everyone in them, had the event
     */
    public static OptionalDouble of(PooledEffect effect, EffectSizes sizes, List<? extends SummaryData> data) {
        return of(effect.plan().measure(), Pooling.weights(sizes, effect), sizes::source, data);
    }

    /**
     * The rate of the control arms of tests whose arms were kept apart.
     *
     * @param measure what was compared
     * @param weights what each arm counts for, in the order of {@code arms}
     * @param arms the effects that were pooled
     * @param tests what they were computed from
     * @return absent unless all of it is event counts, and where no control arm, or everyone in them, had the event
     */
    public static OptionalDouble ofArms(
            EffectMeasure measure, List<Double> weights, ArmEffects arms, List<? extends SummaryData> tests) {
        return tests.isEmpty()
                ? OptionalDouble.empty()
                : of(measure, weights.stream().mapToDouble(Double::doubleValue).toArray(), arms::test, tests);
    }

    private static OptionalDouble of(
            EffectMeasure measure, double[] weights, IntUnaryOperator source, List<? extends SummaryData> data) {
        double[] levels = new double[weights.length];
        boolean some = false;
        boolean others = false;
        for (int i = 0; i < weights.length; i++) {
            if (!(CombinedArms.of(data.get(source.applyAsInt(i))) instanceof EventCounts counts)) {
                return OptionalDouble.empty();
            }
            some |= counts.controlEvents() > 0;
            others |= counts.controlEvents() < counts.controlTotal();
            levels[i] = level(measure, (double) counts.controlEvents(), (double) counts.controlTotal());
        }
        double sum = 0;
        double all = 0;
        for (int i : SetOrder.of(levels, weights)) {
            sum += weights[i] * levels[i];
            all += weights[i];
        }
        return some && others ? OptionalDouble.of(rate(measure, sum / all)) : OptionalDouble.empty();
    }

    private static double level(EffectMeasure measure, double events, double people) {
        return switch (measure) {
            case RISK_RATIO -> events > 0 ? Math.log(events / people) : Math.log(0.5 / (people + 1));
            case ODDS_RATIO ->
                events > 0 && events < people
                        ? Math.log(events / (people - events))
                        : Math.log((events + 0.5) / (people - events + 0.5));
            default -> events / people;
        };
    }

    private static double rate(EffectMeasure measure, double level) {
        return switch (measure) {
            case RISK_RATIO -> Math.exp(level);
            case ODDS_RATIO -> 1 / (1 + Math.exp(-level));
            default -> level;
        };
    }
}
