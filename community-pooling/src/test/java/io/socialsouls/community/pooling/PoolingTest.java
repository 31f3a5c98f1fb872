package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoolingTest {
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.GENERIC);

    @Test
    void nothing_to_pool_is_a_typed_error() {
        EffectSizes none = EffectSizes.of(new double[0], new double[0]);
        assertThatExceptionOfType(CommunityException.class)
                .isThrownBy(() -> Pooling.pool(none, PLAN))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_POOLABLE));
        assertThatExceptionOfType(CommunityException.class)
                .isThrownBy(() -> Pooling.pool(EffectSizes.of(List.of(), PLAN), PLAN));
    }

    @Test
    void effects_beyond_the_reach_of_double_arithmetic_are_a_typed_error() {
        List<EffectSizes> extremes = List.of(
                sizes(new double[] {-1e308, 1e308}, 1, 1),
                sizes(new double[] {0, 1}, 1e-300, 1e300),
                sizes(new double[] {0, 1e200}, 1, 1),
                sizes(new double[] {-1e190, 1e190}, 1e300, 1e300),
                sizes(new double[] {-8e307, 8e307}, Double.MAX_VALUE, Double.MAX_VALUE),
                sizes(new double[] {1e308}, Double.MAX_VALUE));
        for (EffectSizes extreme : extremes) {
            for (PoolingMethod method : PoolingMethod.values()) {
                if (!method.suits(EffectMeasure.GENERIC)) {
                    continue;
                }
                try {
                    Interval interval =
                            Pooling.pool(extreme, PLAN.withMethod(method)).interval();
                    assertThat(interval.low()).isFinite();
                } catch (CommunityException error) {
                    assertThat(error.code()).isEqualTo(ErrorCode.NOT_POOLABLE);
                }
            }
        }
        assertThatThrownBy(() -> Pooling.pool(extremes.get(0), PLAN)).hasMessageContaining("too far apart");
    }

    @Test
    void effects_of_any_magnitude_are_pooled_alike() {
        EffectSizes plain = sizes(new double[] {1, 2, 3, 6}, 0.5, 0.25, 1, 2);
        PooledEffect expected = Pooling.pool(plain, PLAN);
        for (double c : new double[] {0x1p-500, 0x1p-250, 0x1p250, 0x1p500}) {
            double[] effects = {c, 2 * c, 3 * c, 6 * c};
            PooledEffect pooled = Pooling.pool(sizes(effects, 0.5 * c * c, 0.25 * c * c, c * c, 2 * c * c), PLAN);
            assertThat(pooled.estimate() / c).isEqualTo(expected.estimate());
            assertThat(pooled.heterogeneity().tau2() / c / c)
                    .isEqualTo(expected.heterogeneity().tau2());
        }
    }

    @Test
    void a_single_effect_is_its_own_answer_with_a_normal_interval() {
        PooledEffect one = Pooling.pool(sizes(new double[] {2}, 0.25), PLAN);
        assertThat(one.estimate()).isEqualTo(2);
        assertThat(one.standardError()).isEqualTo(0.5);
        assertThat(one.interval().high()).isCloseTo(2 + 0.5 * 1.959963984540054, within(1e-14));
        assertThat(one.prediction()).isEqualTo(Optional.of(one.interval()));
        assertThat(one.heterogeneity().h2()).isEqualTo(1);
        assertThat(one.heterogeneity().qPValue()).isEqualTo(1);
        assertThat(one.plan()).isEqualTo(PLAN);
    }

    @Test
    void identical_effects_leave_knapp_hartung_without_a_statistic() {
        PoolingPlan plan = PLAN.withTest(InferenceTest.KNAPP_HARTUNG);
        PooledEffect same = Pooling.pool(sizes(new double[] {0.3, 0.3, 0.3}, 0.1, 0.7, 0.3), plan);
        assertThat(same.standardError()).isZero();
        assertThat(same.statistic()).isEmpty();
        assertThat(same.pValue()).isEmpty();
        assertThat(same.interval()).isEqualTo(new Interval(0.3, 0.3));
    }

    @Test
    void effects_that_agree_by_chance_are_no_surer_than_a_common_effect() {
        // Two of 0.1 with variance 0.01: standard error sqrt(0.01 / 2), t with one degree of freedom.
        PooledEffect twice = Pooling.pool(sizes(new double[] {0.1, 0.1}, 0.01, 0.01), PLAN);
        assertThat(twice.standardError()).isCloseTo(Math.sqrt(0.005), within(1e-15));
        assertThat(twice.interval().high()).isCloseTo(0.1 + 12.706204736174698 * Math.sqrt(0.005), within(1e-12));
    }

    @Test
    void equal_variances_have_the_textbook_reml_answer() {
        EffectSizes sizes = sizes(new double[] {1, 2, 3, 6}, 0.5, 0.5, 0.5, 0.5);
        double variance = 14.0 / 3;
        assertThat(Pooling.pool(sizes, PLAN).heterogeneity().tau2()).isCloseTo(variance - 0.5, within(1e-14));
    }

    @Test
    void the_common_effect_method_predicts_nothing() {
        EffectSizes sizes = sizes(new double[] {1, 2}, 0.5, 0.5);
        assertThat(Pooling.pool(sizes, PLAN.withMethod(PoolingMethod.COMMON_EFFECT))
                        .prediction())
                .isEmpty();
    }

    @Test
    void a_tiny_p_value_keeps_its_digits() {
        PooledEffect far = Pooling.pool(sizes(new double[] {20}, 1), PLAN.withTest(InferenceTest.Z));
        // 2 (1 - Phi(20)) = erfc(20 / sqrt(2)), by mpmath in 30 digits.
        assertThat(far.pValue().orElseThrow() / 5.5072482372124675E-89).isCloseTo(1, within(1e-12));
    }

    @Test
    void weights_of_another_set_are_refused() {
        PooledEffect two = Pooling.pool(sizes(new double[] {1, 2}, 1, 1), PLAN);
        EffectSizes one = sizes(new double[] {1}, 1);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Pooling.weights(one, two))
                .satisfies(error -> assertThat(error.field()).isEqualTo("pooled"));
    }

    private static EffectSizes sizes(double[] effects, double... variances) {
        return EffectSizes.of(effects, variances);
    }
}
