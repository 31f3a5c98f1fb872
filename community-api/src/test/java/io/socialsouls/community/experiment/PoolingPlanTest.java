package io.socialsouls.community.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class PoolingPlanTest {
    private static final PoolingPlan DEFAULT = PoolingPlan.of(EffectMeasure.ODDS_RATIO);

    @Test
    void where_effects_may_differ_intervals_are_truncated_knapp_hartung_by_default() {
        for (PoolingMethod method : PoolingMethod.values()) {
            assertThat(DEFAULT.withMethod(method).test())
                    .as(method.code())
                    .isEqualTo(method.isRandomEffects() ? InferenceTest.TRUNCATED_KNAPP_HARTUNG : InferenceTest.Z);
        }
        assertThat(DEFAULT.withMethod(PoolingMethod.PETO).withMethod(PoolingMethod.DERSIMONIAN_LAIRD))
                .isEqualTo(DEFAULT.withMethod(PoolingMethod.DERSIMONIAN_LAIRD));
    }

    @Test
    void a_test_that_was_chosen_stays_with_another_method() {
        assertThat(DEFAULT.withTest(InferenceTest.Z)
                        .withMethod(PoolingMethod.PAULE_MANDEL)
                        .test())
                .isEqualTo(InferenceTest.Z);
        assertThat(DEFAULT.withTest(InferenceTest.KNAPP_HARTUNG)
                        .withMethod(PoolingMethod.COMMON_EFFECT)
                        .test())
                .isEqualTo(InferenceTest.KNAPP_HARTUNG);
        assertThatThrownBy(
                        () -> DEFAULT.withTest(InferenceTest.KNAPP_HARTUNG).withMethod(PoolingMethod.MANTEL_HAENSZEL))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("z, for the method MH");
    }
}
