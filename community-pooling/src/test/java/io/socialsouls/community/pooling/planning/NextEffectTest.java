package io.socialsouls.community.pooling.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NextEffectTest {
    private static final EffectSizes SIZES =
            EffectSizes.of(new double[] {0.1, 0.5, -0.2, 0.3}, new double[] {0.01, 0.02, 0.01, 0.03});
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.GENERIC);

    @ParameterizedTest
    @EnumSource(InferenceTest.class)
    void beyond_the_ends_of_the_prediction_lies_what_its_level_leaves(InferenceTest test) {
        PooledEffect pooled = Pooling.pool(SIZES, PLAN.withTest(test).withLevel(0.9));
        assertThat(NextEffect.probabilityAbove(
                                pooled, pooled.prediction().orElseThrow().high())
                        .orElseThrow())
                .isCloseTo(0.05, within(1e-9));
        assertThat(NextEffect.probabilityAbove(
                                pooled, pooled.prediction().orElseThrow().low())
                        .orElseThrow())
                .isCloseTo(0.95, within(1e-9));
    }

    @Test
    void a_common_effect_and_one_test_tell_nothing_of_the_next() {
        assertThat(NextEffect.probabilityAbove(Pooling.pool(SIZES, PLAN.withMethod(PoolingMethod.COMMON_EFFECT)), 0))
                .isEmpty();
        assertThat(NextEffect.probabilityAbove(Pooling.pool(SIZES.first(1), PLAN), 0))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RR, 0.05, 0.04879016416943205",
        "ROM, -0.5, -0.6931471805599453",
        "RD, 0.05, 0.05",
        "MD, -3, -3",
        "PLO, 0.5, 0",
        "PFT, 0.25, 0.5235987755982989",
        "ZCOR, 0.5, 0.5493061443340549"
    })
    void declared_effects_are_the_numbers_that_are_printed(String code, double declared, double analysed) {
        EffectMeasure measure = EffectMeasure.ofCode(code);
        assertThat(DeclaredEffect.onAnalysisScale(measure, declared)).isCloseTo(analysed, within(1e-14));
        double shown = measure.display(analysed) - (measure.isRatio() ? 1 : 0);
        assertThat(shown).isCloseTo(declared, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"RR, -1, above -1", "PLO, 1, between 0 and 1", "ZCOR, -1, between -1 and 1", "RD, NaN, a finite number"
    })
    void effects_that_cannot_be_are_refused(String code, double declared, String says) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DeclaredEffect.onAnalysisScale(EffectMeasure.ofCode(code), declared))
                .withMessageContaining(says);
    }
}
