package io.socialsouls.community.pooling.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests with several treated arms are pooled as the tests that they are. */
class CombinedArmsTest {
    private static final SummaryData COUNTS = MultiArm.of(
            EventCounts.control(20, 1_000).treated("red", 30, 1_000),
            EventCounts.control(20, 1_000).treated("blue", 25, 990));
    private static final SummaryData RATES = MultiArm.of(
            EventRates.control(4, 12).treated("a", 3, 10.5),
            EventRates.control(4, 12).treated("b", 2, 1.5));
    private static final SummaryData MEANS = MultiArm.of(
            ArmMeans.control(40, 9, 300).treated("a", 41, 10, 200),
            ArmMeans.control(40, 9, 300).treated("b", 43, 11, 100));

    @Test
    void a_test_of_several_arms_is_one_effect_that_of_all_of_them_together() {
        for (EffectMeasure measure : EffectMeasure.values()) {
            for (SummaryData several : List.of(COUNTS, RATES, MEANS)) {
                if (measure.suits(several)) {
                    PoolingPlan plan = PoolingPlan.of(measure);
                    SummaryData one = ((MultiArm) several).together();

                    EffectSizes ours = EffectSizes.of(List.of(several), plan);
                    EffectSizes expected = EffectSizes.of(List.of(one), plan);

                    assertThat(ours.size()).isEqualTo(1);
                    assertThat(ours.effect(0)).isEqualTo(expected.effect(0));
                    assertThat(ours.variance(0)).isEqualTo(expected.variance(0));
                }
            }
        }
    }

    @Test
    void raw_tables_are_pooled_with_all_arms_of_a_test_in_one() {
        PoolingPlan plan = new PoolingPlan(
                EffectMeasure.ODDS_RATIO,
                PoolingMethod.MANTEL_HAENSZEL,
                InferenceTest.Z,
                0.95,
                ZeroCells.ONLY_ZERO,
                false);
        SummaryData other = new EventCounts(9, 100, 5, 90);

        assertThat(Pooling.pool(EffectSizes.of(List.of(COUNTS, other), plan), plan))
                .isEqualTo(Pooling.pool(
                        EffectSizes.of(List.of(new EventCounts(55, 1_990, 20, 1_000), other), plan), plan));
    }

    @Test
    void several_arms_of_another_kind_than_the_measure_takes_are_refused_by_their_place() {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO);

        assertThatThrownBy(() -> EffectSizes.of(List.of(COUNTS, MEANS), plan))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("data[1]"));
    }
}
