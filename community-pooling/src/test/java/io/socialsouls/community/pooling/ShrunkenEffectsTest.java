package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.DiagnosticFigures.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The made cases, REML under z, against metafor 3.8-1 (R 4.2.2). */
class ShrunkenEffectsTest {
    /** Here metafor's REML stops at tau² = 0, a local maximum. */
    private static final int TWO_MAXIMA = 466;

    private static final EffectSizes SIZES =
            EffectSizes.of(new double[] {0.1, 0.9, 2.4}, new double[] {0.04, 0.09, 0.25});

    @Test
    void shrunken_effects_agree_with_metafor() {
        Agreement agreement = new Agreement();
        for (Case one : DiagnosticFigures.cases()) {
            if (one.made().id() != TWO_MAXIMA) {
                EffectSizes sizes = one.made().data().sizes();
                List<ShrunkenEffect> ours = ShrunkenEffects.of(
                        sizes, Pooling.pool(sizes, one.shrunken().plan()));
                for (int i = 0; i < ours.size(); i++) {
                    String label = "shrunken " + one.made().id() + " row " + i;
                    double se = one.shrunken().get(1, i);
                    agreement.number(
                            label + " effect",
                            ours.get(i).effect(),
                            one.shrunken().get(0, i),
                            se);
                    agreement.number(label + " se", ours.get(i).standardError(), se, se);
                    agreement.number(
                            label + " low",
                            ours.get(i).interval().low(),
                            one.shrunken().get(2, i),
                            se);
                    agreement.number(
                            label + " high",
                            ours.get(i).interval().high(),
                            one.shrunken().get(3, i),
                            se);
                }
            }
        }
        agreement.report("shrunken effects");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(40_992);
    }

    @Test
    void they_are_all_the_estimate_where_there_is_one_common_effect() {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC)
                .withMethod(PoolingMethod.COMMON_EFFECT)
                .withTest(InferenceTest.Z);
        PooledEffect pooled = Pooling.pool(SIZES, plan);
        assertThat(ShrunkenEffects.of(SIZES, pooled)).allSatisfy(one -> {
            assertThat(one.effect()).isEqualTo(pooled.estimate());
            assertThat(one.standardError()).isEqualTo(pooled.standardError());
            assertThat(one.interval().low()).isCloseTo(pooled.interval().low(), within(1e-12));
        });
    }

    @Test
    void they_lie_between_the_effect_and_the_estimate_with_t_intervals_under_knapp_hartung() {
        PooledEffect pooled = Pooling.pool(SIZES, PoolingPlan.of(EffectMeasure.GENERIC));
        List<ShrunkenEffect> shrunken = ShrunkenEffects.of(SIZES, pooled);
        for (int i = 0; i < SIZES.size(); i++) {
            ShrunkenEffect one = shrunken.get(i);
            assertThat((one.effect() - SIZES.effect(i)) * (one.effect() - pooled.estimate()))
                    .isNegative();
            double half = one.interval().high() - one.effect();
            assertThat(half / one.standardError()).isCloseTo(4.302652729911275, within(1e-9));
        }
    }

    @Test
    void the_result_of_another_number_of_effects_is_refused() {
        PooledEffect pooled = Pooling.pool(SIZES.without(1), PoolingPlan.of(EffectMeasure.GENERIC));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ShrunkenEffects.of(SIZES, pooled));
    }
}
