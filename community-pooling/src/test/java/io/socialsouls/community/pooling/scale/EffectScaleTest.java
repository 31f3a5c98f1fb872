package io.socialsouls.community.pooling.scale;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectScaleTest {
    @ParameterizedTest
    @ValueSource(
            doubles = {Double.MIN_VALUE, Double.MIN_NORMAL, 1e-9, 0.25, 0.999, 1, 2, 3.99, 4, 1e9, Double.MAX_VALUE})
    void the_most_precise_effect_is_the_origin_with_a_variance_from_1_to_4(double variance) {
        EffectScale scale = EffectScale.of(1e3, variance);
        assertThat(scale.offset(1e3)).isZero();
        assertThat(scale.effect(0)).isEqualTo(1e3);
        assertThat(scale.standardVariance(variance))
                .isLessThan(4)
                .isGreaterThanOrEqualTo(variance < Double.MIN_NORMAL ? 0 : 1);
        assertThat(scale.variance(scale.standardVariance(variance))).isEqualTo(variance);
    }

    @Property
    void what_is_brought_there_comes_back_to_the_last_digit(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double difference,
            @ForAll @DoubleRange(min = -12, max = 12) double power,
            @ForAll @DoubleRange(min = -12, max = 12) double smallest) {
        EffectScale scale = EffectScale.of(0, Math.pow(10, smallest));
        double variance = Math.pow(10, power);
        assertThat(scale.effect(scale.offset(difference))).isEqualTo(difference);
        assertThat(scale.difference(scale.standardDifference(difference))).isEqualTo(difference);
        assertThat(scale.variance(scale.standardVariance(variance))).isEqualTo(variance);
    }

    @Test
    void of_several_that_are_as_precise_the_lowest_is_taken() {
        double[] effects = {-9, 1, -9, 0};
        double[] variances = {3, 2, 5, 2};
        assertThat(EffectScale.mostPrecise(variances.length, i -> effects[i], i -> variances[i]))
                .isEqualTo(3);
    }

    @Test
    void what_is_too_far_from_the_origin_or_too_vague_is_not_held() {
        EffectScale scale = EffectScale.of(0, 1);
        assertThat(EffectScale.holds(scale.offset(-1e49), scale.standardVariance(1e99)))
                .isTrue();
        assertThat(EffectScale.holds(scale.offset(1e51), 1)).isFalse();
        assertThat(EffectScale.holds(0, scale.standardVariance(1e101))).isFalse();
        assertThat(EffectScale.holds(EffectScale.of(-1e308, 1).offset(1e308), 1))
                .isFalse();
    }
}
