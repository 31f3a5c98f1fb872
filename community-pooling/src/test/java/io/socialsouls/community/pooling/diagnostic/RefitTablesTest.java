package io.socialsouls.community.pooling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mantel-Haenszel and Peto without each table, and one after the other. */
class RefitTablesTest {
    private static final List<EventCounts> TABLES = List.of(
            new EventCounts(4, 20, 3, 19),
            new EventCounts(0, 12, 0, 11),
            new EventCounts(9, 48, 5, 49),
            new EventCounts(0, 25, 4, 26),
            new EventCounts(2, 30, 7, 31));

    @Test
    void rows_are_the_tables_that_are_left_pooled_from_the_start() {
        for (PoolingMethod method : List.of(PoolingMethod.MANTEL_HAENSZEL, PoolingMethod.PETO)) {
            PoolingPlan plan = plan(method).withZeroCells(ZeroCells.ONLY_ZERO);
            EffectSizes sizes = EffectSizes.of(TABLES, plan);
            List<PooledEffect> without = LeaveOneOut.of(sizes, plan);
            List<PooledEffect> after = CumulativePooling.of(sizes, plan);
            assertThat(without).hasSize(sizes.size());
            assertThat(after).hasSize(sizes.size());
            for (int i = 0; i < sizes.size(); i++) {
                List<EventCounts> left = new ArrayList<>(TABLES);
                left.remove(sizes.source(i));
                assertThat(without.get(i)).isEqualTo(Pooling.pool(EffectSizes.of(left, plan), plan));
                List<EventCounts> first = TABLES.subList(0, sizes.source(i) + 1);
                assertThat(after.get(i)).isEqualTo(Pooling.pool(EffectSizes.of(first, plan), plan));
            }
        }
    }

    @Test
    void tables_without_an_effect_of_their_own_stay_in_the_sums() {
        PoolingPlan plan = plan(PoolingMethod.MANTEL_HAENSZEL).withZeroCells(ZeroCells.NONE);
        EffectSizes sizes = EffectSizes.of(TABLES, plan);
        assertThat(sizes.size()).isEqualTo(3);
        assertThat(sizes.without(0).source(0)).isEqualTo(2);
        assertThat(sizes.first(2).source(1)).isEqualTo(2);

        List<EventCounts> left = new ArrayList<>(TABLES);
        left.remove(2);
        assertThat(LeaveOneOut.of(sizes, plan).get(1)).isEqualTo(Pooling.pool(EffectSizes.of(left, plan), plan));
        assertThat(CumulativePooling.of(sizes, plan).get(1).estimate())
                .isEqualTo(Pooling.pool(EffectSizes.of(TABLES.subList(0, 4), plan), plan)
                        .estimate());
    }

    @Test
    void tables_left_without_events_in_an_arm_are_a_typed_error() {
        PoolingPlan plan = plan(PoolingMethod.MANTEL_HAENSZEL);
        EffectSizes sizes = EffectSizes.of(TABLES.subList(2, 4), plan);
        assertThatExceptionOfType(CommunityException.class).isThrownBy(() -> LeaveOneOut.of(sizes, plan));
    }

    @Test
    void influence_and_trim_and_fill_need_effects_with_weights() {
        PoolingPlan plan = plan(PoolingMethod.MANTEL_HAENSZEL);
        EffectSizes sizes = EffectSizes.of(TABLES, plan);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Influence.of(sizes, plan));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TrimAndFill.of(sizes, plan, TrimAndFill.Estimator.L0));
        PoolingPlan peto = plan(PoolingMethod.PETO);
        EffectSizes effects = EffectSizes.of(TABLES, peto);
        assertThat(Influence.of(effects, peto)).hasSize(effects.size());
        assertThat(TrimAndFill.of(effects, peto, TrimAndFill.Estimator.L0).missing())
                .isNotNegative();
    }

    private static PoolingPlan plan(PoolingMethod method) {
        return PoolingPlan.of(EffectMeasure.ODDS_RATIO)
                .withTest(InferenceTest.Z)
                .withMethod(method);
    }
}
