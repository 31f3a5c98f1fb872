package io.socialsouls.community.pooling.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NextTestTest {
    private static final List<EventCounts> TESTS = List.of(
            new EventCounts(120, 4000, 95, 4000),
            new EventCounts(61, 2500, 58, 2500),
            new EventCounts(210, 9000, 150, 9000),
            new EventCounts(33, 1200, 38, 1200));

    @ParameterizedTest
    @CsvSource({
        "RD, 0.1, 0.05, 683",
        "RR, 0.03, 0.18232155679395462, 13958",
        "OR, 0.2, 0.6931471805599453, 176",
        "AS, 0.3, 0.1, 393"
    })
    void people_an_arm_are_those_of_the_formula(String code, double rate, double worthwhile, double people) {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.ofCode(code));
        EffectSizes sizes = EffectSizes.of(TESTS, plan);
        NextTest next = NextTest.after(sizes, Pooling.pool(sizes, plan), rate, worthwhile);
        assertThat(next.perArmWorthwhile()).hasValue(people);
    }

    @Test
    void so_many_people_have_that_power_and_one_less_has_not() {
        double effect = 0.05;
        PooledEffect pooled = pooled(EffectMeasure.RISK_DIFFERENCE, PoolingMethod.REML, InferenceTest.Z);
        double people = NextTest.after(sizes(EffectMeasure.RISK_DIFFERENCE), pooled, 0.1, effect)
                .perArmWorthwhile()
                .orElseThrow();
        assertThat(power(effect, Math.sqrt((0.09 + 0.1275) / people))).isGreaterThanOrEqualTo(0.8);
        assertThat(power(effect, Math.sqrt((0.09 + 0.1275) / (people - 1)))).isLessThan(0.8);
    }

    @Test
    void average_power_is_that_of_a_slow_sum_over_true_effects() {
        PooledEffect pooled = pooled(EffectMeasure.RISK_RATIO, PoolingMethod.REML, InferenceTest.Z);
        NextTest next = NextTest.after(sizes(EffectMeasure.RISK_RATIO), pooled, 0.025);
        double moved = 0.025 * Math.exp(pooled.estimate());
        double variance =
                (0.975 / 0.025 + (1 - moved) / moved) / next.perArmExpected().orElseThrow();
        double spread = Math.sqrt(pooled.standardError() * pooled.standardError()
                + pooled.heterogeneity().tau2());
        NormalDistribution truth = NormalDistribution.of(pooled.estimate(), spread);
        double sum = 0;
        double width = spread / 200;
        for (double effect = pooled.estimate() - 10 * spread;
                effect < pooled.estimate() + 10 * spread;
                effect += width) {
            sum += width * truth.density(effect) * power(effect, Math.sqrt(variance));
        }
        assertThat(next.averagePower().orElseThrow()).isCloseTo(sum, within(1e-6));
        assertThat(next.highestPower()).isCloseTo(truth.survivalProbability(0), within(1e-12));
    }

    @Test
    void after_a_common_effect_the_interval_is_that_of_the_pool_with_one_more() {
        PooledEffect pooled = pooled(EffectMeasure.RISK_RATIO, PoolingMethod.COMMON_EFFECT, InferenceTest.Z);
        assertInterval(pooled, 1.959963984540054, 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = InferenceTest.class,
            names = {"T", "KNAPP_HARTUNG", "TRUNCATED_KNAPP_HARTUNG"})
    void the_factor_stays_and_degrees_of_freedom_grow(InferenceTest test) {
        PooledEffect pooled = pooled(EffectMeasure.RISK_RATIO, PoolingMethod.REML, test);
        double plain = 0;
        EffectSizes sizes = sizes(EffectMeasure.RISK_RATIO);
        for (int i = 0; i < sizes.size(); i++) {
            plain += 1 / (sizes.variance(i) + pooled.heterogeneity().tau2());
        }
        double factor = pooled.standardError() * pooled.standardError() * plain;
        assertInterval(pooled, TDistribution.of(4).inverseSurvivalProbability(0.025), factor);
    }

    @Test
    void an_effect_that_the_rate_cannot_have_has_no_size() {
        PooledEffect pooled = pooled(EffectMeasure.RISK_RATIO, PoolingMethod.REML, InferenceTest.Z);
        EffectSizes sizes = sizes(EffectMeasure.RISK_RATIO);
        NextTest next = NextTest.after(sizes, pooled, 0.95, 0);
        assertThat(next.perArmExpected()).isEmpty();
        assertThat(next.perArmWorthwhile()).isEmpty();
        assertThat(next.interval()).isEmpty();
        assertThat(next.averagePower()).isEmpty();
    }

    @Test
    void measures_without_rates_and_rates_that_cannot_be_are_refused() {
        PooledEffect pooled = pooled(EffectMeasure.RISK_RATIO, PoolingMethod.REML, InferenceTest.Z);
        EffectSizes sizes = sizes(EffectMeasure.RISK_RATIO);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NextTest.after(sizes, pooled, 1))
                .withMessageContaining("rate");
        EffectSizes generic = EffectSizes.of(new double[] {1, 2}, new double[] {1, 1});
        PooledEffect of = Pooling.pool(generic, PoolingPlan.of(EffectMeasure.GENERIC));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NextTest.after(generic, of, 0.1))
                .withMessageContaining("RR, OR, RD or AS");
    }

    private static void assertInterval(PooledEffect pooled, double quantile, double factor) {
        EffectSizes sizes = sizes(EffectMeasure.RISK_RATIO);
        NextTest next = NextTest.after(sizes, pooled, 0.025);
        double moved = 0.025 * Math.exp(pooled.estimate());
        double variance =
                (0.975 / 0.025 + (1 - moved) / moved) / next.perArmExpected().orElseThrow();
        double weights = 1 / (variance + pooled.heterogeneity().tau2());
        for (int i = 0; i < sizes.size(); i++) {
            weights += 1 / (sizes.variance(i) + pooled.heterogeneity().tau2());
        }
        double reach = quantile * Math.sqrt(factor / weights);
        Interval interval = next.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(pooled.estimate() - reach, within(1e-10));
        assertThat(interval.high()).isCloseTo(pooled.estimate() + reach, within(1e-10));
    }

    private static EffectSizes sizes(EffectMeasure measure) {
        return EffectSizes.of(TESTS, PoolingPlan.of(measure));
    }

    private static PooledEffect pooled(EffectMeasure measure, PoolingMethod method, InferenceTest test) {
        PoolingPlan plan = PoolingPlan.of(measure).withMethod(method).withTest(test);
        return Pooling.pool(EffectSizes.of(TESTS, plan), plan);
    }

    /** Of a significant result on the side of more. */
    private static double power(double effect, double error) {
        return NormalDistribution.of(effect, error).survivalProbability(1.959963984540054 * error);
    }
}
