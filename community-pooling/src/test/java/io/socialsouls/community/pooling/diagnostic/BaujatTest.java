package io.socialsouls.community.pooling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaujatTest {
    private static final double[] EFFECTS = {0.1, 0.9, 2.4, -0.3};
    private static final double[] VARIANCES = {0.04, 0.09, 0.25, 0.3};
    private static final EffectSizes SIZES = EffectSizes.of(EFFECTS, VARIANCES);
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.GENERIC);

    @Test
    void contributions_of_a_common_effect_add_up_to_q() {
        PoolingPlan plan = PLAN.withMethod(PoolingMethod.COMMON_EFFECT);
        double sum = Baujat.of(SIZES, plan).stream()
                .mapToDouble(Baujat::contributionToQ)
                .sum();
        assertThat(sum).isCloseTo(Pooling.pool(SIZES, plan).heterogeneity().q(), within(1e-12));
    }

    @Test
    void places_are_what_pooling_again_without_each_effect_says() {
        for (PoolingMethod method : PoolingMethod.values()) {
            if (!method.poolsTables()) {
                PoolingPlan plan = PLAN.withMethod(method);
                PooledEffect all = Pooling.pool(SIZES, plan);
                List<Baujat> places = Baujat.of(SIZES, plan);
                for (int i = 0; i < SIZES.size(); i++) {
                    PooledEffect left = Pooling.pool(without(i), plan);
                    double residual = EFFECTS[i] - all.estimate();
                    double moved = (left.estimate() - all.estimate()) / left.standardError();
                    assertThat(places.get(i).contributionToQ())
                            .isCloseTo(
                                    residual
                                            * residual
                                            / (VARIANCES[i]
                                                    + all.heterogeneity().tau2()),
                                    within(1e-10));
                    assertThat(places.get(i).influence()).isCloseTo(moved * moved, within(1e-10));
                }
            }
        }
    }

    @Test
    void tables_are_pooled_again_without_each_table() {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.ODDS_RATIO)
                .withTest(InferenceTest.Z)
                .withMethod(PoolingMethod.MANTEL_HAENSZEL);
        List<EventCounts> tables =
                List.of(new EventCounts(4, 20, 3, 19), new EventCounts(9, 48, 5, 49), new EventCounts(2, 30, 7, 31));
        double all = Pooling.pool(EffectSizes.of(tables, plan), plan).estimate();
        PooledEffect left = Pooling.pool(EffectSizes.of(tables.subList(1, 3), plan), plan);
        double moved = (left.estimate() - all) / left.standardError();
        assertThat(Baujat.of(EffectSizes.of(tables, plan), plan).get(0).influence())
                .isCloseTo(moved * moved, within(1e-12));
    }

    @Test
    void a_single_effect_contributes_nothing_and_sways_nothing() {
        assertThat(Baujat.of(EffectSizes.of(new double[] {3}, new double[] {1}), PLAN))
                .containsExactly(new Baujat(0, 0));
    }

    @Test
    void a_standard_error_of_0_without_an_effect_is_a_typed_error() {
        EffectSizes sizes = EffectSizes.of(new double[] {1, 1, 1, 5}, new double[] {1, 2, 3, 4});
        assertThatExceptionOfType(CommunityException.class)
                .isThrownBy(() -> Baujat.of(sizes, PLAN.withTest(InferenceTest.KNAPP_HARTUNG)))
                .withMessageContaining("without effects[3] all are the same");
        assertThat(Baujat.of(sizes, PLAN.withTest(InferenceTest.Z))).hasSize(4);
    }

    @Test
    void more_effects_than_can_be_pooled_again_are_refused() {
        double[] many = new double[Baujat.MAX_EFFECTS + 1];
        Arrays.fill(many, 1);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Baujat.of(EffectSizes.of(many, many), PLAN))
                .withMessageContaining("at most 5000");
    }

    private static EffectSizes without(int index) {
        List<Integer> left = new ArrayList<>(List.of(0, 1, 2, 3));
        left.remove(Integer.valueOf(index));
        return EffectSizes.of(
                left.stream().mapToDouble(i -> EFFECTS[i]).toArray(),
                left.stream().mapToDouble(i -> VARIANCES[i]).toArray());
    }
}
