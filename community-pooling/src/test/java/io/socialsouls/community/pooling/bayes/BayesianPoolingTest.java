package io.socialsouls.community.pooling.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.pooling.EffectSizes;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BayesianPoolingTest {
    @Test
    void a_single_effect_teaches_nothing_about_tau_and_keeps_its_own_interval() {
        BayesianEffect ours =
                BayesianPooling.pool(EffectSizes.of(new double[] {3}, new double[] {4}), TauPrior.halfNormal(2), 0.95);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        assertThat(ours.tau()).isCloseTo(2 * normal.inverseCumulativeProbability(0.75), within(1e-12));
        assertThat(ours.tauInterval().high()).isCloseTo(2 * normal.inverseCumulativeProbability(0.9875), within(1e-12));
        assertThat(ours.estimate()).isCloseTo(3, within(1e-12));
        assertThat(ours.sd().orElseThrow()).isCloseTo(Math.sqrt(4 + 4), within(1e-12));
        assertThat(ours.shrunken().get(0).standardError()).isCloseTo(2, within(1e-12));
        assertThat(ours.shrunken().get(0).interval().low())
                .isCloseTo(3 - 2 * normal.inverseCumulativeProbability(0.975), within(1e-12));
    }

    @Test
    void a_half_cauchy_prior_leaves_infinite_variance_to_one_or_two_effects_only() {
        for (int k = 1; k <= 3; k++) {
            double[] y = new double[k];
            double[] v = new double[k];
            Arrays.setAll(y, i -> i);
            Arrays.fill(v, 1);
            assertThat(BayesianPooling.pool(EffectSizes.of(y, v), TauPrior.halfCauchy(1), 0.95)
                            .sd()
                            .isPresent())
                    .isEqualTo(k == 3);
        }
    }

    @Test
    void a_thousand_effects_without_differences_leave_tau_near_zero() {
        double[] y = new double[1000];
        double[] v = new double[1000];
        Arrays.fill(y, 0.25);
        Arrays.fill(v, 0.5);
        BayesianEffect ours = BayesianPooling.pool(EffectSizes.of(y, v), TauPrior.halfNormal(0.5), 0.95);
        assertThat(ours.estimate()).isCloseTo(0.25, within(1e-12));
        assertThat(ours.tauInterval().high()).isBetween(0.05, 0.2);
        assertThat(ours.shrunken()).hasSize(1000);
    }

    @Test
    void advice_on_the_prior_is_given_only_where_sizes_mean_the_same_everywhere() {
        assertThat(TauPrior.recommended(EffectMeasure.ODDS_RATIO)).contains(TauPrior.halfNormal(0.5));
        assertThat(TauPrior.recommended(EffectMeasure.STANDARDISED_MEAN_DIFFERENCE))
                .contains(TauPrior.parse("half-normal:0.5"));
        assertThat(TauPrior.recommended(EffectMeasure.MEAN_DIFFERENCE)).isEmpty();
        assertThat(TauPrior.recommended(EffectMeasure.GENERIC)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "half-normal",
                "half-normal:",
                "half-normal:x",
                "half-normal:0.5d",
                "half-normal:0x1p-1",
                "normal:1",
                "half-cauchy:0",
                "half-cauchy:NaN"
            })
    void a_prior_that_cannot_be_is_refused(String text) {
        assertThatThrownBy(() -> TauPrior.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void effects_too_far_apart_for_the_prior_are_a_typed_error() {
        EffectSizes sizes = EffectSizes.of(new double[] {1e18, -1e18, 5, 6}, new double[] {1e-12, 1, 1e12, 1});

        assertThatThrownBy(() -> BayesianPooling.pool(sizes, TauPrior.halfNormal(1), 0.95))
                .isInstanceOfSatisfying(
                        CommunityException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_POOLABLE));
    }

    @Test
    void what_is_read_is_written_the_same() {
        assertThat(TauPrior.parse("half-cauchy:0.25").text()).isEqualTo("half-cauchy:0.25");
    }

    @Test
    void nothing_to_pool_too_much_and_what_is_no_level_are_refused() {
        TauPrior prior = TauPrior.halfNormal(1);
        EffectSizes none = EffectSizes.of(new double[0], new double[0]);
        assertThatThrownBy(() -> BayesianPooling.pool(none, prior, 0.95))
                .isInstanceOfSatisfying(
                        CommunityException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_POOLABLE));
        double[] many = new double[BayesianPooling.MAX_EFFECTS + 1];
        Arrays.fill(many, 1);
        assertThatThrownBy(() -> BayesianPooling.pool(EffectSizes.of(many, many), prior, 0.95))
                .isInstanceOf(InvalidValueException.class);
        EffectSizes one = EffectSizes.of(new double[] {1}, new double[] {1});
        assertThatThrownBy(() -> BayesianPooling.pool(one, prior, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> BayesianPooling.pool(one, TauPrior.halfNormal(1e-200), 0.95))
                .isInstanceOf(CommunityException.class);
    }
}
