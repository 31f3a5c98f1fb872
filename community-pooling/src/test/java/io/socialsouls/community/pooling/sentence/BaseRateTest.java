package io.socialsouls.community.pooling.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.cluster.SharedControlModel;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BaseRateTest {
    private static final List<SummaryData> TWO =
            List.of(new EventCounts(30, 1_000, 20, 1_000), new EventCounts(900, 2_000, 800, 2_000));

    @Test
    void the_rate_is_the_mean_on_the_scale_and_under_the_weights_of_the_pool() {
        for (EffectMeasure measure :
                List.of(EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO, EffectMeasure.RISK_DIFFERENCE)) {
            PoolingPlan plan = PoolingPlan.of(measure);
            EffectSizes sizes = EffectSizes.of(TWO, plan);
            double first = Pooling.weights(sizes, Pooling.pool(sizes, plan))[0] / 100;
            double expected = switch (measure) {
                case RISK_RATIO -> Math.pow(0.02, first) * Math.pow(0.4, 1 - first);
                case ODDS_RATIO -> {
                    double odds = Math.pow(0.02 / 0.98, first) * Math.pow(0.4 / 0.6, 1 - first);
                    yield odds / (1 + odds);
                }
                default -> 0.02 * first + 0.4 * (1 - first);
            };
            assertThat(rate(plan, TWO).orElseThrow()).as(measure.code()).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void a_control_arm_without_events_counts_as_half_an_event() {
        List<SummaryData> data = List.of(new EventCounts(3, 100, 0, 100), new EventCounts(3, 100, 0, 100));
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO);
        assertThat(rate(plan, data)).isEmpty();
        List<SummaryData> some = List.of(new EventCounts(3, 100, 0, 100), new EventCounts(3, 100, 1, 200));
        assertThat(rate(plan, some).orElseThrow()).isBetween(0.5 / 101, 1.0 / 200 + 1e-9);
    }

    @Test
    void arms_that_are_kept_apart_count_by_their_own_weights() {
        List<SummaryData> tests = List.of(
                MultiArm.of(
                        EventCounts.control(20, 1_000).treated("red", 30, 1_000),
                        EventCounts.control(20, 1_000).treated("blue", 25, 990)),
                new EventCounts(90, 1_000, 80, 1_000));
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO).withTest(InferenceTest.Z);
        ArmEffects arms = ArmEffects.of(tests, plan);
        List<Double> weights = SharedControlModel.fit(arms, 0.95).weights();
        double second = weights.get(2) / 100;
        assertThat(BaseRate.ofArms(plan.measure(), weights, arms, tests).orElseThrow())
                .isCloseTo(Math.pow(0.02, 1 - second) * Math.pow(0.08, second), within(1e-9));
        assertThat(BaseRate.ofArms(plan.measure(), weights, arms, List.of())).isEmpty();
    }

    @Test
    void without_counts_there_is_none() {
        assertThat(rate(PoolingPlan.of(EffectMeasure.GENERIC), List.of(new ReportedEffect(0.1, 0.2))))
                .isEmpty();
    }

    private static OptionalDouble rate(PoolingPlan plan, List<? extends SummaryData> data) {
        EffectSizes sizes = EffectSizes.of(data, plan);
        PooledEffect pooled = Pooling.pool(sizes, plan);
        return BaseRate.of(pooled, sizes, data);
    }
}
