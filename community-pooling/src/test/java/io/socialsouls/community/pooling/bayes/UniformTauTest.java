package io.socialsouls.community.pooling.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.pooling.EffectSizes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UniformTauTest {
    private static final double[] EFFECTS = {0.1, 0.5, -0.2, 0.3, 0.25, 0.7};
    private static final double[] VARIANCES = {0.04, 0.1, 0.02, 0.05, 0.3, 0.06};

    @Test
    void the_interval_leaves_out_as_much_as_was_asked_on_either_side_by_a_slow_sum_over_tau() {
        for (int k : new int[] {5, 6}) {
            double[] y = Arrays.copyOf(EFFECTS, k);
            double[] v = Arrays.copyOf(VARIANCES, k);
            // So wide a prior is uniform over all tau that the effects leave possible.
            GridPosterior slow = new GridPosterior(y, v, TauPrior.halfNormal(1e9), 1e-8, 1e5);
            Interval ours = UniformTau.prediction(EffectSizes.of(y, v), 0.9);
            assertThat(slow.nextBelow(ours.low())).isCloseTo(0.05, within(1e-6));
            assertThat(slow.nextBelow(ours.high())).isCloseTo(0.95, within(1e-6));
        }
    }

    @Test
    void no_unit_of_measurement_makes_a_difference() {
        Interval plain = UniformTau.prediction(EffectSizes.of(EFFECTS, VARIANCES), 0.95);
        double c = 0x1p40;
        Interval scaled = UniformTau.prediction(
                EffectSizes.of(
                        Arrays.stream(EFFECTS).map(y -> c * y).toArray(),
                        Arrays.stream(VARIANCES).map(v -> c * c * v).toArray()),
                0.95);
        assertThat(scaled.low() / c).isCloseTo(plain.low(), within(1e-12));
        assertThat(scaled.high() / c).isCloseTo(plain.high(), within(1e-12));
    }

    @Test
    void effects_that_agree_by_chance_leave_room_for_those_that_do_not() {
        double[] same = new double[5];
        double[] variances = new double[5];
        Arrays.fill(same, 0.2);
        Arrays.fill(variances, 0.04);
        // With tau 0 it would reach no further than 1.96 sqrt(0.04 / 5) = 0.18.
        assertThat(UniformTau.prediction(EffectSizes.of(same, variances), 0.95).high())
                .isGreaterThan(0.2 + 0.35);
    }

    @Test
    void too_few_too_many_and_what_is_no_level_are_refused() {
        double[] many = new double[UniformTau.MAX_EFFECTS + 1];
        Arrays.fill(many, 1);
        double[] four = Arrays.copyOf(many, 4);
        double[] five = Arrays.copyOf(many, 5);
        for (double[] effects : new double[][] {four, many}) {
            assertThatThrownBy(() -> UniformTau.prediction(EffectSizes.of(effects, effects), 0.95))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("5 to 1000 of them");
        }
        assertThatThrownBy(() -> UniformTau.prediction(EffectSizes.of(five, five), 1))
                .isInstanceOf(InvalidValueException.class);
    }
}
