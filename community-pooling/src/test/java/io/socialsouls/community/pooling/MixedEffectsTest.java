package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.ZeroCells;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MixedEffectsTest {
    private static final EventCounts FIRST = EventCounts.treated(30, 400).control(20, 400);
    private static final EventCounts EMPTY = EventCounts.treated(0, 90).control(4, 80);
    private static final EventCounts LAST = EventCounts.treated(12, 90).control(10, 80);
    private static final ReportedEffect EFFECT = new ReportedEffect(0.25, 0.04);
    private static final ReportedInterval INTERVAL = new ReportedInterval(0.1, -0.1, 0.3);

    private final PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO);

    @Test
    void tests_are_computed_and_given_effects_taken_as_they_are_in_the_order_of_the_data() {
        List<SummaryData> data = List.of(EFFECT, FIRST, EMPTY, INTERVAL, LAST);

        EffectSizes mixed = MixedEffects.of(data, plan.withZeroCells(ZeroCells.NONE));

        EffectSizes tests = EffectSizes.of(List.of(FIRST, LAST), plan);
        EffectSizes given = EffectSizes.of(List.of(EFFECT, INTERVAL), PoolingPlan.of(EffectMeasure.GENERIC));
        assertThat(mixed.size()).isEqualTo(4);
        is(mixed, 0, 0, given, 0);
        is(mixed, 1, 1, tests, 0);
        is(mixed, 2, 3, given, 1);
        is(mixed, 3, 4, tests, 1);
    }

    @Test
    void data_of_one_kind_are_as_without_others() {
        List<EventCounts> data = List.of(FIRST, LAST);
        EffectSizes mixed = MixedEffects.of(data, plan);
        for (int i = 0; i < data.size(); i++) {
            is(mixed, i, i, EffectSizes.of(data, plan), i);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MANTEL_HAENSZEL", "PETO"})
    void a_method_of_raw_tables_takes_no_given_effect(PoolingMethod method) {
        PoolingPlan raw = PoolingPlan.of(EffectMeasure.ODDS_RATIO).withMethod(method);
        assertThatThrownBy(() -> MixedEffects.of(List.of(FIRST, EFFECT), raw))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("one that weights effects");
    }

    private static void is(EffectSizes mixed, int index, int source, EffectSizes expected, int at) {
        assertThat(mixed.source(index)).isEqualTo(source);
        assertThat(mixed.effect(index)).isEqualTo(expected.effect(at));
        assertThat(mixed.variance(index)).isEqualTo(expected.variance(at));
    }
}
