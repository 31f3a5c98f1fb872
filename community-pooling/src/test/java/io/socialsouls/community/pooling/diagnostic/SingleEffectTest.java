package io.socialsouls.community.pooling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What diagnostics say of one effect, of identical ones, of none, and of too many. */
class SingleEffectTest {
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.GENERIC);
    private static final EffectSizes SINGLE = EffectSizes.of(new double[] {3}, new double[] {4});
    private static final EffectSizes SAME = EffectSizes.of(new double[] {0.1, 0.1, 0.1}, new double[] {1, 4, 9});

    @Test
    void a_single_effect_hangs_on_nothing_else() {
        assertThat(LeaveOneOut.of(SINGLE, PLAN)).isEmpty();
        assertThat(CumulativePooling.of(SINGLE, PLAN)).containsExactly(Pooling.pool(SINGLE, PLAN));
        Influence influence = Influence.of(SINGLE, PLAN).get(0);
        assertThat(influence.weight()).isEqualTo(100);
        assertThat(influence.rstudent()).isEmpty();
        assertThat(EggerTest.of(SINGLE)).isEmpty();
        assertThat(BeggTest.of(SINGLE)).isEmpty();
        assertThat(TrimAndFill.of(SINGLE, PLAN, TrimAndFill.Estimator.R0).missing())
                .isZero();
    }

    @Test
    void identical_effects_are_symmetric_and_show_no_slope() {
        assertThat(EggerTest.of(SAME)).isEmpty();
        assertThat(BeggTest.of(SAME)).isEmpty();
        for (TrimAndFill.Estimator estimator : TrimAndFill.Estimator.values()) {
            assertThat(TrimAndFill.of(SAME, PLAN, estimator).missing()).isZero();
        }
        assertThat(Influence.of(SAME, PLAN.withTest(InferenceTest.KNAPP_HARTUNG)))
                .allSatisfy(one -> {
                    assertThat(one.dffits()).isEmpty();
                    assertThat(one.rstudent()).hasValue(0);
                });
        assertThat(Baujat.of(SAME, PLAN)).containsOnly(new Baujat(0, 0));
    }

    @Test
    void effects_whose_mean_is_0_have_no_orwin_number() {
        EffectSizes balanced = EffectSizes.of(new double[] {-1, 1}, new double[] {1, 1});
        assertThat(FailSafeN.of(balanced, PLAN).orwin()).isEmpty();
        assertThat(FailSafeN.of(balanced, PLAN).rosenthal()).isZero();
    }

    @Test
    void no_effect_and_too_many_are_typed_errors() {
        EffectSizes none = EffectSizes.of(new double[0], new double[0]);
        assertThatExceptionOfType(CommunityException.class).isThrownBy(() -> LeaveOneOut.of(none, PLAN));
        assertThatExceptionOfType(CommunityException.class).isThrownBy(() -> FailSafeN.of(none, PLAN));
        assertThat(EggerTest.of(none)).isEmpty();
        assertThat(BeggTest.of(none)).isEmpty();
        double[] numbers = new double[LeaveOneOut.MAX_EFFECTS + 1];
        Arrays.fill(numbers, 1);
        EffectSizes many = EffectSizes.of(numbers, numbers);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> LeaveOneOut.of(many, PLAN));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CumulativePooling.of(many, PLAN));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Influence.of(many, PLAN));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> BeggTest.of(many));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TrimAndFill.of(many, PLAN, TrimAndFill.Estimator.L0));
    }

    /** Found by a property: in one unit the residual was 0, in another rounding. */
    @Test
    void effects_on_one_line_have_no_funnel_test_in_whatever_unit() {
        for (double c : new double[] {1, Math.pow(10, -0.02), Math.pow(10, -0.35), 1e6}) {
            double[] effects = {1.5 * c, -c, -c};
            double[] variances = {1.0715193052376064 * c * c, c * c, c * c};
            assertThat(EggerTest.of(EffectSizes.of(effects, variances))).isEmpty();
        }
    }
}
