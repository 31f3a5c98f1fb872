package io.socialsouls.community.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.Conclusion;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConclusionTest {
    private static final Optional<Interval> NO_PREDICTION = Optional.empty();

    @Test
    void an_effect_that_holds_is_said_to_hold() {
        assertThat(said(EffectMeasure.RISK_RATIO, 12, 0.1, new Interval(0.05, 0.15), prediction(0.02, 0.18)))
                .isEqualTo(
                        "On average over 12 tests, “Numbers” raises the chance: +10.5 % (95 % interval: +5.1 % to +16.2 %)."
                                + " A new test of yours is expected to go the same way, with a true effect from +2.0 % to +19.7 %.");
        assertThat(said(EffectMeasure.ODDS_RATIO, 10, -0.1, new Interval(-0.15, -0.05), prediction(-0.18, -0.02)))
                .isEqualTo(
                        "On average over 10 tests, “Numbers” lowers the odds: -9.5 % (95 % interval: -13.9 % to -4.9 %)."
                                + " A new test of yours is expected to go the same way, with a true effect from -16.5 % to -2.0 %.");
    }

    @Test
    void of_few_tests_it_is_said_that_they_are_few() {
        assertThat(said(EffectMeasure.RISK_RATIO, 5, 0.1, new Interval(0.05, 0.15), prediction(0.02, 0.18)))
                .endsWith("As far as 5 tests can tell, a new test of yours is expected to go the same way, with a true"
                        + " effect from +2.0 % to +19.7 %.");
    }

    @Test
    void where_effects_may_differ_but_no_prediction_is_made_that_is_said() {
        assertThat(said(EffectMeasure.RISK_RATIO, 5, 0.1, new Interval(0.05, 0.15), NO_PREDICTION))
                .startsWith("On average over 5 tests, “Numbers” raises the chance: +10.5 %")
                .endsWith("How much a new test of yours may differ was not estimated.");
    }

    @Test
    void an_effect_that_may_turn_is_said_to() {
        assertThat(said(EffectMeasure.RISK_DIFFERENCE, 4, 0.02, new Interval(0.01, 0.03), prediction(-0.0125, 0.0525)))
                .isEqualTo("On average over 4 tests, “Numbers” raises the rate: 2 percentage points"
                        + " (95 % interval: 1 to 3 percentage points). In a new test of yours it may go the other way:"
                        + " there the true effect is expected from -1.25 to 5.25 percentage points.");
    }

    @Test
    void an_interval_that_includes_no_effect_leaves_the_question_open() {
        assertThat(said(EffectMeasure.GENERIC, 1_234, 0.1, new Interval(-0.1, 0.3), prediction(-0.4, 0.6)))
                .isEqualTo("1,234 tests leave open whether “Numbers” has an effect above or below zero on average: 0.1"
                        + " (95 % interval: -0.1 to 0.3). In a new test of yours it may go either way:"
                        + " there the true effect is expected from -0.4 to 0.6.");
        assertThat(common(EffectMeasure.GENERIC, 3, 0.1, new Interval(0, 0.2)))
                .startsWith("Even if the true effect is the same everywhere, 3 tests leave open");
    }

    @Test
    void a_common_effect_says_nothing_of_a_new_test() {
        assertThat(common(EffectMeasure.RISK_RATIO, 5, 0.1, new Interval(0.05, 0.15)))
                .isEqualTo(
                        "If the true effect is the same everywhere, “Numbers” raises the chance: +10.5 % over 5 tests"
                                + " (95 % interval: +5.1 % to +16.2 %). How much a new test may differ is not part of this method.");
    }

    @Test
    void one_test_is_said_to_be_one() {
        assertThat(said(EffectMeasure.RISK_RATIO, 1, -0.1, new Interval(-0.15, -0.05), prediction(-0.15, -0.05)))
                .isEqualTo(
                        "So far one test is pooled. In it, “Numbers” lowers the chance: -9.5 %"
                                + " (95 % interval: -13.9 % to -4.9 %). How much other tests would differ cannot be told from one.");
        assertThat(said(EffectMeasure.RISK_RATIO, 1, 0.1, new Interval(-0.1, 0.3), NO_PREDICTION))
                .startsWith(
                        "So far one test is pooled, and it leaves open whether “Numbers” raises or lowers the chance");
    }

    @Test
    void effects_beyond_all_numbers_still_make_a_sentence() {
        assertThat(said(EffectMeasure.RISK_RATIO, 2, 0, new Interval(-1e9, 1e9), prediction(-1e300, 1e300)))
                .contains("-100.0 % to +∞ %");
    }

    private static String said(
            EffectMeasure measure, int k, double estimate, Interval interval, Optional<Interval> prediction) {
        return said(PoolingPlan.of(measure), k, estimate, interval, prediction);
    }

    private static String common(EffectMeasure measure, int k, double estimate, Interval interval) {
        PoolingPlan plan = PoolingPlan.of(measure).withMethod(PoolingMethod.COMMON_EFFECT);
        return said(plan, k, estimate, interval, NO_PREDICTION);
    }

    private static String said(
            PoolingPlan plan, int k, double estimate, Interval interval, Optional<Interval> prediction) {
        PooledEffect effect = new PooledEffect(
                plan,
                k,
                estimate,
                0.1,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                interval,
                new Heterogeneity(0, 0, 1, 0, 0, 1),
                prediction);
        return new EnglishMessageRenderer().render(Conclusion.of(effect, "Numbers"), Locale.ENGLISH);
    }

    private static Optional<Interval> prediction(double low, double high) {
        return Optional.of(new Interval(low, high));
    }
}
