package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.ZeroCells;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Effects of arms, with what they share. */
class ArmEffectsTest {
    private static final MultiArm COUNTS = MultiArm.of(
            EventCounts.control(20, 1_000).treated("red", 30, 1_000),
            EventCounts.control(20, 1_000).treated("blue", 25, 500));

    @Test
    void the_covariance_of_counts_is_the_variance_that_comes_from_the_control() {
        assertShared(EffectMeasure.RISK_RATIO, COUNTS, 1 / 20.0 - 1 / 1_000.0);
        assertShared(EffectMeasure.ODDS_RATIO, COUNTS, 1 / 20.0 + 1 / 980.0);
        assertShared(EffectMeasure.RISK_DIFFERENCE, COUNTS, 0.02 * 0.98 / 1_000);
        assertShared(EffectMeasure.ARCSINE_DIFFERENCE, COUNTS, 1 / 4_000.0);
    }

    @Test
    void the_covariance_of_rates_and_means_is_the_variance_that_comes_from_the_control() {
        EventRates.Control hours = EventRates.control(4, 12);
        MultiArm rates = MultiArm.of(hours.treated("a", 3, 10.5), hours.treated("b", 2, 1.5));
        ArmMeans.Control baskets = ArmMeans.control(40, 9, 300);
        MultiArm means = MultiArm.of(baskets.treated("a", 41, 10, 200), baskets.treated("b", 43, 11, 100));

        assertShared(EffectMeasure.INCIDENCE_RATE_RATIO, rates, 1 / 4.0);
        assertShared(EffectMeasure.INCIDENCE_RATE_DIFFERENCE, rates, 4 / 144.0);
        assertShared(EffectMeasure.MEAN_DIFFERENCE, means, 81 / 300.0);
        assertShared(EffectMeasure.RATIO_OF_MEANS, means, 81 / (300.0 * 1_600));
    }

    /** Each arm's effect and whole variance are what they are for that arm alone. */
    private static void assertShared(EffectMeasure measure, MultiArm test, double expected) {
        PoolingPlan plan = PoolingPlan.of(measure);
        ArmEffects arms = ArmEffects.of(List.of(test), plan);
        EffectSizes alone = EffectSizes.of(
                test.arms().stream().map(arm -> (SummaryData) arm.comparison()).toList(), plan);
        assertThat(arms.size()).isEqualTo(2);
        for (int i = 0; i < arms.size(); i++) {
            assertThat(arms.test(i)).isZero();
            assertThat(arms.spread(i)).isZero();
            assertThat(arms.control(i) * arms.control(i)).isCloseTo(expected, within(1e-14 * expected));
            assertThat(arms.sizes().effect(i)).isCloseTo(alone.effect(i), within(1e-13));
            assertThat(arms.sizes().variance(i)).isCloseTo(alone.variance(i), within(1e-13 * alone.variance(i)));
        }
    }

    @Test
    void standardised_differences_share_their_control_and_one_standard_deviation_of_all_arms() {
        ArmMeans.Control baskets = ArmMeans.control(40, 9, 30);
        MultiArm test = MultiArm.of(baskets.treated("a", 41, 10, 20), baskets.treated("b", 44, 11, 10));
        double sd = Math.sqrt((29 * 81 + 19 * 100 + 9 * 121) / 57.0);
        // 1 - 3 / (4 m - 1) is Hedges's approximation of his correction, good to 1e-5 at 57 degrees of freedom.
        double correction = 1 - 3 / (4 * 57 - 1.0);

        ArmEffects arms = ArmEffects.of(List.of(test), PoolingPlan.of(EffectMeasure.STANDARDISED_MEAN_DIFFERENCE));

        double g1 = arms.sizes().effect(0);
        double g2 = arms.sizes().effect(1);
        assertThat(g1).isCloseTo(correction * 1 / sd, within(1e-5));
        assertThat(g2).isCloseTo(correction * 4 / sd, within(1e-5));
        assertThat(arms.control(0) * arms.control(1) + arms.spread(0) * arms.spread(1))
                .isCloseTo(1 / 30.0 + g1 * g2 / (2 * 60), within(1e-15));
        assertThat(arms.sizes().variance(1)).isCloseTo(1 / 10.0 + 1 / 30.0 + g2 * g2 / 120, within(1e-15));
    }

    @Test
    void where_one_arm_has_no_events_every_arm_of_that_test_gets_one_half() {
        MultiArm empty = MultiArm.of(
                EventCounts.control(5, 100).treated("red", 0, 100),
                EventCounts.control(5, 100).treated("blue", 7, 90));

        ArmEffects arms = ArmEffects.of(List.of(empty, COUNTS), PoolingPlan.of(EffectMeasure.RISK_RATIO));

        assertThat(arms.sizes().effect(0)).isCloseTo(Math.log(0.5 / 101 / (5.5 / 101)), within(1e-14));
        assertThat(arms.sizes().effect(1)).isCloseTo(Math.log(7.5 / 91 / (5.5 / 101)), within(1e-14));
        assertThat(arms.control(1) * arms.control(1)).isCloseTo(1 / 5.5 - 1 / 101.0, within(1e-15));
        assertThat(arms.sizes().effect(2)).isCloseTo(Math.log(1.5), within(1e-14));
    }

    @Test
    void an_arm_without_a_defined_effect_is_left_out_and_the_others_keep_their_place() {
        MultiArm empty = MultiArm.of(
                EventCounts.control(5, 100).treated("red", 0, 100),
                EventCounts.control(5, 100).treated("blue", 7, 90));
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO).withZeroCells(ZeroCells.NONE);

        ArmEffects arms = ArmEffects.of(List.of(new EventCounts(0, 10, 1, 10), empty, COUNTS), plan);

        assertThat(arms.size()).isEqualTo(3);
        assertThat(arms.sizes().source(0)).isEqualTo(2);
        assertThat(arms.sizes().source(2)).isEqualTo(4);
        assertThat(arms.test(0)).isEqualTo(1);
        assertThat(arms.test(1)).isEqualTo(arms.test(2)).isEqualTo(2);
    }

    @Test
    void a_test_without_any_event_is_dropped_where_the_plan_says_so() {
        MultiArm none = MultiArm.of(
                EventCounts.control(0, 100).treated("red", 0, 100),
                EventCounts.control(0, 100).treated("blue", 0, 90));
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO);

        assertThat(ArmEffects.of(List.of(none, COUNTS), plan).size()).isEqualTo(4);
        assertThat(ArmEffects.of(List.of(none, COUNTS), plan.withDropDoubleZeros(true))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void a_method_that_pools_raw_tables_has_no_effects_of_arms() {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.ODDS_RATIO)
                .withTest(InferenceTest.Z)
                .withMethod(PoolingMethod.MANTEL_HAENSZEL);

        assertRefused("method", () -> ArmEffects.of(List.of(COUNTS), plan));
    }

    @Test
    void given_effects_need_a_control_variance_below_their_own_and_the_same_in_a_test() {
        double[] effects = {0.1, 0.2, 0.3};
        double[] variances = {0.01, 0.02, 0.03};
        List<String> tests = List.of("a", "b", "a");

        ArmEffects arms = ArmEffects.of(effects, variances, new double[] {0.004, 0, 0.004}, tests);
        assertThat(arms.own(2)).isCloseTo(0.026, within(1e-16));
        assertThat(arms.test(2)).isEqualTo(arms.test(0)).isNotEqualTo(arms.test(1));

        assertRefused(
                "control_variance[2]", () -> ArmEffects.of(effects, variances, new double[] {0.004, 0, 0.005}, tests));
        assertRefused(
                "control_variance[0]", () -> ArmEffects.of(effects, variances, new double[] {0.01, 0, 0.01}, tests));
        assertRefused(
                "control_variance[1]", () -> ArmEffects.of(effects, variances, new double[] {0.004, -1, 0.004}, tests));
        assertRefused("control_variance", () -> ArmEffects.of(effects, variances, new double[2], tests));
        assertRefused("tests", () -> ArmEffects.of(effects, variances, new double[3], List.of("a")));
    }

    private static void assertRefused(String field, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
