package io.socialsouls.community.pooling.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.ArmEffects;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedControlModelTest {
    private static final PoolingPlan PLAN =
            PoolingPlan.of(EffectMeasure.GENERIC).withTest(InferenceTest.Z);
    private static final ArmEffects ARMS = arms("a", "a", "b", "b");

    private static ArmEffects arms(String... tests) {
        int k = tests.length;
        return ArmEffects.of(
                IntStream.range(0, k).mapToDouble(i -> 0.1 * i * i).toArray(),
                IntStream.range(0, k).mapToDouble(i -> 0.02).toArray(),
                IntStream.range(0, k).mapToDouble(i -> 0.01).toArray(),
                List.of(tests));
    }

    @Test
    void one_test_shows_how_arms_differ_and_its_control_counts_once() {
        SharedControlModel model = SharedControlModel.fit(arms("a", "a", "a"), 0.95);

        // With equal variances the mean is the plain one, the arms' own variance that of their effects: 13 / 300.
        assertThat(model.estimate()).isCloseTo(0.5 / 3, within(1e-12));
        assertThat(model.sigma2Test()).isZero();
        assertThat(model.sigma2Arm()).isCloseTo(13 / 300.0 - 0.01, within(1e-9));
        assertThat(model.standardError()).isCloseTo(Math.sqrt(13 / 900.0 + 0.01), within(1e-9));
        assertThat(model.tests()).isEqualTo(1);
    }

    @Test
    void a_single_arm_is_its_own_answer() {
        SharedControlModel model = SharedControlModel.fit(arms("a"), 0.95);

        assertThat(model.standardError()).isCloseTo(Math.sqrt(0.02), within(1e-15));
        assertThat(model.sigma2Test() + model.sigma2Arm()).isZero();
        assertThat(model.weights()).hasSize(1);
    }

    @Test
    void as_a_pooled_effect_its_prediction_is_normal_and_what_it_does_not_know_is_not_a_number() {
        SharedControlModel model = SharedControlModel.fit(ARMS, 0.95);
        PooledEffect pooled = model.pooled(PLAN);
        double tau2 = model.sigma2Test() + model.sigma2Arm();

        assertThat(pooled.k()).isEqualTo(4);
        assertThat(pooled.heterogeneity().tau2()).isEqualTo(tau2);
        assertThat(pooled.heterogeneity().q()).isNaN();
        assertThat(pooled.heterogeneity().i2()).isNaN();
        assertThat(pooled.prediction().orElseThrow().high())
                .isCloseTo(
                        model.estimate() + 1.959963984540054 * Math.sqrt(Math.pow(model.standardError(), 2) + tau2),
                        within(1e-14));
        assertThat(pooled.pValue().orElseThrow()).isBetween(0.0, 1.0);
    }

    @Test
    void another_method_or_test_than_the_model_uses_is_refused() {
        SharedControlModel model = SharedControlModel.fit(ARMS, 0.95);

        assertThatThrownBy(() -> model.pooled(PLAN.withMethod(PoolingMethod.DERSIMONIAN_LAIRD)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("method"));
        assertThatThrownBy(() -> model.pooled(PLAN.withTest(InferenceTest.KNAPP_HARTUNG)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("test"));
    }

    @Test
    void no_arm_and_a_level_that_is_none_are_refused() {
        assertThatThrownBy(() -> SharedControlModel.fit(arms(), 0.95))
                .isInstanceOfSatisfying(
                        CommunityException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_POOLABLE));
        assertThatThrownBy(() -> SharedControlModel.fit(ARMS, 95))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("level"));
    }

    @Test
    void arms_of_one_test_belong_into_one_cluster() {
        assertThatThrownBy(() -> ThreeLevel.fit(ARMS, List.of("x", "y", "x", "x"), 0.95))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("clusters"));
        List<String> one = Collections.nCopies(4, "x");
        assertThatThrownBy(() -> ClusterRobust.of(ARMS, one, 0.95, ClusterRobust.Variance.CR2))
                .isInstanceOf(InvalidValueException.class);
    }
}
