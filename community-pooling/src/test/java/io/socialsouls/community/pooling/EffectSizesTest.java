package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.limit.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectSizesTest {
    private static final EventCounts FULL = new EventCounts(1, 10, 2, 20);
    private static final EventCounts NO_EVENTS = new EventCounts(0, 10, 0, 20);
    private static final EventCounts ONLY_EVENTS = new EventCounts(10, 10, 20, 20);

    @Test
    void effects_are_copied_so_that_a_later_change_of_the_array_is_not_seen() {
        double[] effects = {0.1, 0.2};
        EffectSizes sizes = EffectSizes.of(effects, new double[] {0.01, 0.02});
        effects[0] = 9;
        assertThat(sizes.effect(0)).isEqualTo(0.1);
        assertThat(sizes.source(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_variance_that_cannot_be_is_refused_by_its_index(double variance) {
        refused("variances[1]", () -> EffectSizes.of(new double[] {1, 2}, new double[] {1, variance}));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
    void an_effect_that_cannot_be_is_refused_by_its_index(double effect) {
        refused("effects[1]", () -> EffectSizes.of(new double[] {1, effect}, new double[] {1, 1}));
    }

    @Test
    void effects_and_variances_of_different_number_are_refused() {
        refused("variances", () -> EffectSizes.of(new double[] {1, 2}, new double[] {1}));
    }

    @Test
    void data_of_the_wrong_kind_are_refused_by_their_index() {
        List<SummaryData> mixed = List.of(FULL, new ReportedEffect(0, 1));
        refused("data[1]", () -> EffectSizes.of(mixed, PoolingPlan.of(EffectMeasure.RISK_RATIO)));
        refused("data[0]", () -> EffectSizes.of(mixed, PoolingPlan.of(EffectMeasure.GENERIC)));
    }

    @Test
    void reported_effects_are_taken_as_they_are() {
        EffectSizes sizes =
                EffectSizes.of(List.of(new ReportedEffect(0.5, 0.25)), PoolingPlan.of(EffectMeasure.GENERIC));
        assertThat(sizes.effect(0)).isEqualTo(0.5);
        assertThat(sizes.variance(0)).isEqualTo(0.25);
    }

    @Test
    void tables_without_an_event_or_with_nothing_else_are_dropped_when_asked_to() {
        for (EffectMeasure measure :
                List.of(EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO, EffectMeasure.RISK_DIFFERENCE)) {
            PoolingPlan plan = PoolingPlan.of(measure);
            List<EventCounts> tables = List.of(NO_EVENTS, FULL, ONLY_EVENTS);
            assertThat(EffectSizes.of(tables, plan).size()).isEqualTo(3);
            EffectSizes kept = EffectSizes.of(tables, plan.withDropDoubleZeros(true));
            assertThat(kept.size()).isEqualTo(1);
            assertThat(kept.source(0)).isEqualTo(1);
        }
    }

    @Test
    void a_risk_difference_without_sampling_variance_is_left_out() {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_DIFFERENCE).withZeroCells(ZeroCells.NONE);
        EffectSizes sizes = EffectSizes.of(List.of(NO_EVENTS, new EventCounts(0, 10, 1, 10)), plan);
        assertThat(sizes.size()).isEqualTo(1);
        assertThat(sizes.effect(0)).isEqualTo(-0.1);
        assertThat(sizes.variance(0)).isCloseTo(0.009, within(1e-16));
    }

    @Test
    void the_largest_arms_keep_their_digits() {
        long n = Limits.MAX_COUNT;
        EventCounts almostAll = new EventCounts(n - 1, n, n / 2, n);
        EffectSizes sizes = EffectSizes.of(List.of(almostAll), PoolingPlan.of(EffectMeasure.RISK_RATIO));
        assertThat(sizes.effect(0)).isCloseTo(Math.log(2), within(1e-14));
        assertThat(sizes.variance(0) * n).isCloseTo(1, within(1e-12));
    }

    private static void refused(String field, Runnable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call::run)
                .satisfies(error -> assertThat(error.field()).isEqualTo(field));
    }
}
