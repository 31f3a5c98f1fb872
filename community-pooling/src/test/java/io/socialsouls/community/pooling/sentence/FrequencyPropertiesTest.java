package io.socialsouls.community.pooling.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Whatever the rate and the interval: a sentence about people does not contradict its own interval. */
class FrequencyPropertiesTest {
    @Property
    void what_differs_from_the_number_without_the_tactic_differs_in_print(
            @ForAll @DoubleRange(min = 0, max = 1) double rate,
            @ForAll @DoubleRange(min = -1, max = 1) double one,
            @ForAll @DoubleRange(min = -1, max = 1) double two,
            @ForAll @DoubleRange(min = 0, max = 1) double place,
            @ForAll @DoubleRange(min = -12, max = 0) double magnitude,
            @ForAll MeasureOfCounts measure) {
        double scale = Math.pow(10, magnitude);
        Interval interval = new Interval(scale * Math.min(one, two), scale * Math.max(one, two));
        double estimate = interval.low() + place * (interval.high() - interval.low());
        Optional<Message> said = NaturalFrequency.of(effect(measure.measure, estimate, interval), "t", rate);
        said.ifPresent(message -> {
            long without = count(message, 2);
            long with = count(message, 3);
            long low = count(message, 6);
            long high = count(message, 7);
            switch (message.key()) {
                case FrequencyKeys.FREQUENCY_MORE ->
                    assertThat(without).isLessThan(low).isLessThan(with + 1);
                case FrequencyKeys.FREQUENCY_FEWER ->
                    assertThat(without).isGreaterThan(high).isGreaterThan(with - 1);
                default -> assertThat(without).isGreaterThan(low).isLessThan(high);
            }
            assertThat(with).isBetween(low, high);
            assertThat(count(message, 4)).isEqualTo(Math.abs(with - without));
            assertThat(message.key().equals(FrequencyKeys.FREQUENCY_OPEN)).isEqualTo(interval.contains(0));
        });
    }

    /** The measures that are said as people. */
    enum MeasureOfCounts {
        RATIO(EffectMeasure.RISK_RATIO),
        ODDS(EffectMeasure.ODDS_RATIO),
        DIFFERENCE(EffectMeasure.RISK_DIFFERENCE);

        private final EffectMeasure measure;

        MeasureOfCounts(EffectMeasure measure) {
            this.measure = measure;
        }
    }

    private static long count(Message message, int place) {
        return ((MessageArgument.Count) message.arguments().get(place)).value();
    }

    private static PooledEffect effect(EffectMeasure measure, double estimate, Interval interval) {
        return new PooledEffect(
                PoolingPlan.of(measure),
                5,
                estimate,
                0.1,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                interval,
                new Heterogeneity(0, 0, 1, 0, 0, 1),
                Optional.empty());
    }
}
