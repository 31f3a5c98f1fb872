package io.socialsouls.community.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.sentence.Conclusion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConclusionTest {
    private static final Optional<Interval> NO_PREDICTION = Optional.empty();

    @Test
    void an_effect_that_holds_is_said_to_hold() {
        assertThat(said(EffectMeasure.RISK_RATIO, 12, 0.1, new Interval(0.05, 0.15), prediction(0.02, 0.18)))
                .isEqualTo("In the middle (geometric mean) of 12 tests, “Numbers” raises the chance by 10.5 %"
                        + " (95 % interval: 5.1 % to 16.2 %). A new test of yours is expected to go the same way, with a"
                        + " true effect of 2.0 % to 19.7 %.");
    }

    @Test
    void an_effect_below_zero_is_a_size_that_is_lowered_by_with_the_smaller_end_first() {
        assertThat(said(EffectMeasure.ODDS_RATIO, 10, -0.1, new Interval(-0.15, -0.05), prediction(-0.18, -0.02)))
                .isEqualTo("In the middle (geometric mean) of 10 tests, “Numbers” lowers the odds by 9.5 %"
                        + " (95 % interval: 4.9 % to 13.9 %). A new test of yours is expected to go the same way, with a"
                        + " true effect of 2.0 % to 16.5 %.");
        assertThat(said(EffectMeasure.MEAN_DIFFERENCE, 7, -1.5, new Interval(-2, -1), prediction(-2.5, -0.5)))
                .startsWith("On average over 7 tests, “Numbers” lowers the mean by 1.5 (95 % interval: 1 to 2).");
    }

    @Test
    void a_rate_is_told_as_events_per_time_and_not_as_a_trend() {
        assertThat(said(EffectMeasure.INCIDENCE_RATE_RATIO, 9, 0.1, new Interval(0.05, 0.15), prediction(0.02, 0.18)))
                .startsWith(
                        "In the middle (geometric mean) of 9 tests, “Numbers” raises the number of events per unit of"
                                + " time by 10.5 %");
    }

    @Test
    void of_fewer_than_five_tests_nothing_is_said_of_a_new_one_but_that_they_cannot_tell() {
        assertThat(said(EffectMeasure.RISK_RATIO, 4, 0.1, new Interval(0.05, 0.15), prediction(0.02, 0.18)))
                .isEqualTo(
                        "In the middle (geometric mean) of 4 tests, “Numbers” raises the chance by 10.5 %"
                                + " (95 % interval: 5.1 % to 16.2 %). What a new test of yours would show, 4 tests cannot tell.");
    }

    @Test
    void where_effects_may_differ_but_no_prediction_is_made_that_is_said() {
        assertThat(said(EffectMeasure.RISK_RATIO, 5, 0.1, new Interval(0.05, 0.15), NO_PREDICTION))
                .startsWith("In the middle (geometric mean) of 5 tests, “Numbers” raises the chance by 10.5 %")
                .endsWith("What a new test of yours would show was not estimated.");
    }

    @Test
    void an_effect_that_may_turn_is_said_to() {
        assertThat(said(EffectMeasure.RISK_DIFFERENCE, 5, 0.02, new Interval(0.01, 0.03), prediction(-0.0125, 0.0525)))
                .isEqualTo("On average over 5 tests, “Numbers” raises the rate by 2 percentage points"
                        + " (95 % interval: 1 to 3 percentage points). In a new test of yours it may go the other way:"
                        + " there the true effect is expected from 1.25 percentage points lower to 5.25 percentage points"
                        + " higher.");
    }

    @Test
    void a_new_test_may_turn_where_the_tests_agree_but_do_not_say_how_much_others_would() {
        EffectSizes weak =
                EffectSizes.of(new double[] {0.3, 0.3, 0.3, 0.3, 0.3}, new double[] {0.05, 0.05, 0.05, 0.05, 0.05});
        PooledEffect effect = Pooling.pool(weak, PoolingPlan.of(EffectMeasure.RISK_RATIO));
        assertThat(effect.prediction().orElseThrow().low()).isGreaterThan(0);
        assertThat(render(Conclusion.of(effect, weak, "Numbers")))
                .contains("raises the chance by 35.0 %", "In a new test of yours it may go the other way");
    }

    @Test
    void an_interval_that_includes_no_effect_leaves_the_question_open() {
        assertThat(said(EffectMeasure.GENERIC, 1_234, 0.1, new Interval(-0.1, 0.3), prediction(-0.4, 0.6)))
                .isEqualTo(
                        "1,234 tests leave open whether “Numbers” has an effect above or below zero on average: the 95 %"
                                + " interval goes from 0.1 below to 0.3 above zero. In a new test of yours it may go either way:"
                                + " there the true effect is expected from 0.4 below to 0.6 above zero.");
        assertThat(common(EffectMeasure.GENERIC, 3, 0.1, new Interval(0, 0.2)))
                .startsWith("Even if the true effect is the same everywhere, 3 tests leave open");
    }

    @Test
    void a_common_effect_says_nothing_of_a_new_test() {
        assertThat(common(EffectMeasure.RISK_RATIO, 5, 0.1, new Interval(0.05, 0.15)))
                .isEqualTo(
                        "If the true effect is the same everywhere, “Numbers” raises the chance by 10.5 % over 5 tests"
                                + " (95 % interval: 5.1 % to 16.2 %). How much a new test may differ is not part of this method.");
    }

    @Test
    void one_test_is_said_to_be_one() {
        assertThat(said(EffectMeasure.RISK_RATIO, 1, -0.1, new Interval(-0.15, -0.05), prediction(-0.15, -0.05)))
                .isEqualTo(
                        "So far one test is pooled. In it, “Numbers” lowers the chance by 9.5 %"
                                + " (95 % interval: 4.9 % to 13.9 %). How much other tests would differ cannot be told from one.");
        assertThat(said(EffectMeasure.RISK_RATIO, 1, 0.1, new Interval(-0.1, 0.3), NO_PREDICTION))
                .startsWith(
                        "So far one test is pooled, and it leaves open whether “Numbers” raises or lowers the chance: the"
                                + " 95 % interval goes from 9.5 % lower to 35.0 % higher.");
    }

    @Test
    void the_share_of_single_arms_has_no_direction() {
        assertThat(said(EffectMeasure.PROPORTION_LOGIT, 6, -2, new Interval(-2.2, -1.8), prediction(-3, -1)))
                .isEqualTo(
                        "In the middle of 6 tests of “Numbers”, the share is 11.9 % (95 % interval: 10.0 % to 14.2 %)."
                                + " In a new test of yours the true share is expected between 4.7 % and 26.9 %.");
    }

    @Test
    void few_tests_whose_arms_are_kept_apart_claim_no_direction_and_tell_nothing_of_a_new_one() {
        PooledEffect above = effect(
                PoolingPlan.of(EffectMeasure.RISK_RATIO), 12, 0.1, new Interval(0.05, 0.15), prediction(0.02, 0.18));
        assertThat(render(Conclusion.ofTests(above, "Numbers", 6, false)))
                .isEqualTo(
                        "With arms kept apart, 6 tests leave open whether “Numbers” raises or lowers the chance in the"
                                + " middle (geometric mean). What a new test of yours would show was not estimated.");
        assertThat(render(Conclusion.ofTests(above, "Numbers", 10, true))).contains("raises the chance by 10.5 %");
    }

    @Test
    void effects_beyond_all_numbers_still_make_a_sentence() {
        assertThat(said(EffectMeasure.RISK_RATIO, 5, 0, new Interval(-1e9, 1e9), prediction(-1e300, 1e300)))
                .contains("100.0 % lower to ∞ % higher");
    }

    private static String said(
            EffectMeasure measure, int k, double estimate, Interval interval, Optional<Interval> prediction) {
        return said(PoolingPlan.of(measure), k, estimate, interval, prediction);
    }

    private static String common(EffectMeasure measure, int k, double estimate, Interval interval) {
        PoolingPlan plan = PoolingPlan.of(measure).withMethod(PoolingMethod.COMMON_EFFECT);
        return said(plan, k, estimate, interval, NO_PREDICTION);
    }

    /** Of tests so precise that the prediction is the wider of the two intervals for a new one. */
    private static String said(
            PoolingPlan plan, int k, double estimate, Interval interval, Optional<Interval> prediction) {
        double[] effects = new double[k];
        double[] variances = new double[k];
        Arrays.fill(effects, estimate);
        Arrays.fill(variances, 1e-12);
        return render(Conclusion.of(
                effect(plan, k, estimate, interval, prediction), EffectSizes.of(effects, variances), "Numbers"));
    }

    private static PooledEffect effect(
            PoolingPlan plan, int k, double estimate, Interval interval, Optional<Interval> prediction) {
        return new PooledEffect(
                plan,
                k,
                estimate,
                0.1,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                interval,
                new Heterogeneity(0, 0, 1, 0, 0, 1),
                prediction);
    }

    private static String render(Message message) {
        return new EnglishMessageRenderer().render(message, Locale.ENGLISH);
    }

    private static Optional<Interval> prediction(double low, double high) {
        return Optional.of(new Interval(low, high));
    }
}
