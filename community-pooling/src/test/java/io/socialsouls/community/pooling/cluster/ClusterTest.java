package io.socialsouls.community.pooling.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.cluster.ClusterRobust.Variance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterTest {
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.GENERIC);
    private static final EffectSizes THREE = EffectSizes.of(new double[] {0.1, 0.4, 0.9}, new double[] {1, 1, 1});

    @Test
    void clusters_of_one_effect_each_give_the_corrected_variance_of_single_effects() {
        ClusterRobust ours = ClusterRobust.of(THREE, List.of("a", "b", "c"), PLAN, Variance.CR2);
        double mean = (0.1 + 0.4 + 0.9) / 3;
        double squares = Math.pow(0.1 - mean, 2) + Math.pow(0.4 - mean, 2) + Math.pow(0.9 - mean, 2);
        assertThat(ours.standardError() * ours.standardError()).isCloseTo(squares / 2 / 3, within(1e-12));
        assertThat(ours.df()).isCloseTo(2, within(1e-9));
        assertThat(ours.clusters()).isEqualTo(3);
    }

    @Test
    void identical_effects_have_no_robust_error_and_no_statistic() {
        EffectSizes same = EffectSizes.of(new double[] {0.3, 0.3, 0.3, 0.3}, new double[] {1, 2, 3, 4});
        for (Variance variance : Variance.values()) {
            ClusterRobust ours = ClusterRobust.of(same, List.of("a", "a", "b", "b"), PLAN, variance);
            assertThat(ours.standardError()).isZero();
            assertThat(ours.statistic()).isEmpty();
            assertThat(ours.pValue()).isEmpty();
        }
        ThreeLevel levels = ThreeLevel.fit(same, List.of("a", "a", "b", "b"), 0.95);
        assertThat(levels.sigma2Between()).isZero();
        assertThat(levels.sigma2Within()).isZero();
        assertThat(levels.estimate()).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void one_cluster_is_refused_because_nothing_is_left_to_compare() {
        List<String> one = List.of("a", "a", "a");
        assertThatThrownBy(() -> ClusterRobust.of(THREE, one, PLAN, Variance.CR1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("clusters");
        assertThatThrownBy(() -> ThreeLevel.fit(THREE, one, 0.95)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void levels_that_cannot_be_told_apart_are_refused() {
        assertThatThrownBy(() -> ThreeLevel.fit(THREE, List.of("a", "b", "c"), 0.95))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("two effects or more");
    }

    @Test
    void student_s_t_widens_the_three_level_interval_and_nothing_else() {
        EffectSizes sizes = EffectSizes.of(new double[] {0.1, 0.4, 0.9, 0.2}, new double[] {0.1, 0.2, 0.1, 0.3});
        List<String> clusters = List.of("a", "a", "b", "c");
        ThreeLevel z = ThreeLevel.fit(sizes, clusters, 0.95);
        ThreeLevel t = ThreeLevel.fit(sizes, clusters, 0.95, InferenceTest.T);
        assertThat(t.standardError()).isEqualTo(z.standardError());
        assertThat(t.sigma2Between()).isEqualTo(z.sigma2Between());
        // The quantile of t with 3 degrees of freedom.
        assertThat((t.interval().high() - t.estimate()) / t.standardError()).isCloseTo(3.182446305284263, within(1e-9));
        assertThatThrownBy(() -> ThreeLevel.fit(sizes, clusters, 0.95, InferenceTest.KNAPP_HARTUNG))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("z or t");
    }

    @Test
    void a_name_is_needed_for_each_effect_and_weights_that_belong_to_a_model() {
        assertThatThrownBy(() -> ClusterRobust.of(THREE, List.of("a", "b"), PLAN, Variance.CR2))
                .isInstanceOf(InvalidValueException.class);
        PoolingPlan tables = PoolingPlan.of(EffectMeasure.ODDS_RATIO)
                .withTest(InferenceTest.Z)
                .withMethod(PoolingMethod.MANTEL_HAENSZEL);
        assertThatThrownBy(() -> ClusterRobust.of(THREE, List.of("a", "b", "b"), tables, Variance.CR2))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ThreeLevel.fit(THREE, List.of("a", "b", "b"), 0))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void fifty_thousand_effects_take_no_matrix() {
        int k = 50_000;
        double[] y = IntStream.range(0, k).mapToDouble(i -> Math.sin(1.7 * i)).toArray();
        double[] v = new double[k];
        Arrays.setAll(v, i -> 0.1 + 0.1 * (i % 7));
        List<String> clusters = IntStream.range(0, k).mapToObj(i -> "g" + i % 3).toList();
        EffectSizes sizes = EffectSizes.of(y, v);
        ClusterRobust ours = ClusterRobust.of(sizes, clusters, PLAN, Variance.CR2);
        assertThat(ours.estimate()).isEqualTo(Pooling.pool(sizes, PLAN).estimate());
        assertThat(ours.df()).isBetween(1.9, 2.1);
    }
}
