package io.socialsouls.community.pooling.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.pooling.EffectSizes;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InformedEffectTest {
    private static final double[] EFFECTS = {0.21, 0.05, 0.4, 0.13};
    private static final double[] VARIANCES = {0.01, 0.02, 0.04, 0.006};
    private static final MeanPrior PRIOR = new MeanPrior(0.03, 0.08);
    private static final double SCALE = 0.06;

    @Test
    void every_figure_is_that_of_a_slow_sum_over_mean_and_tau() {
        EffectSizes sizes = sizes(1);
        InformedEffect effect = InformedEffect.pool(sizes, PRIOR, SCALE, 0.9);
        assertThat(below(effect.estimate(), false)).isCloseTo(0.5, within(1e-6));
        assertThat(below(effect.interval().low(), false)).isCloseTo(0.05, within(1e-6));
        assertThat(below(effect.interval().high(), false)).isCloseTo(0.95, within(1e-6));
        assertThat(below(effect.prediction().low(), true)).isCloseTo(0.05, within(1e-6));
        assertThat(below(effect.prediction().high(), true)).isCloseTo(0.95, within(1e-6));
        assertThat(InformedEffect.nextAbove(sizes, PRIOR, SCALE, 0.1)).isCloseTo(1 - below(0.1, true), within(1e-6));
    }

    @Test
    void without_differences_it_is_the_mean_of_two_normal_distributions() {
        InformedEffect effect = InformedEffect.pool(sizes(1), PRIOR, 0, 0.95);
        double precision = 1 / (0.08 * 0.08);
        double moment = 0.03 * precision;
        for (int i = 0; i < EFFECTS.length; i++) {
            precision += 1 / VARIANCES[i];
            moment += EFFECTS[i] / VARIANCES[i];
        }
        assertThat(effect.estimate()).isCloseTo(moment / precision, within(1e-12));
        assertThat(effect.interval().high())
                .isCloseTo(moment / precision + 1.959963984540054 / Math.sqrt(precision), within(1e-9));
        assertThat(effect.prediction()).isEqualTo(effect.interval());
    }

    @Test
    void a_prior_that_says_nothing_of_the_mean_gives_the_answer_without_one() {
        InformedEffect effect = InformedEffect.pool(sizes(1), new MeanPrior(0, 1e6), SCALE, 0.95);
        BayesianEffect flat = BayesianPooling.pool(sizes(1), TauPrior.halfNormal(SCALE), 0.95);
        assertThat(effect.estimate()).isCloseTo(flat.estimate(), within(1e-9));
        assertThat(effect.interval().low()).isCloseTo(flat.interval().low(), within(1e-9));
        assertThat(effect.prediction().high()).isCloseTo(flat.prediction().high(), within(1e-9));
    }

    @Test
    void the_probability_of_more_belongs_to_the_prediction() {
        BayesianEffect flat = BayesianPooling.pool(sizes(1), TauPrior.halfCauchy(0.3), 0.95);
        assertThat(BayesianPooling.nextAbove(
                        sizes(1), TauPrior.halfCauchy(0.3), flat.prediction().high()))
                .isCloseTo(0.025, within(1e-9));
        assertThat(BayesianPooling.nextAbove(
                        sizes(1), TauPrior.halfCauchy(0.3), flat.prediction().low()))
                .isCloseTo(0.975, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-30, 1e-3, 1e30})
    void the_unit_of_effects_does_not_matter(double unit) {
        InformedEffect one = InformedEffect.pool(sizes(1), PRIOR, SCALE, 0.95);
        InformedEffect other = InformedEffect.pool(
                sizes(unit), new MeanPrior(PRIOR.mean() * unit, PRIOR.sd() * unit), SCALE * unit, 0.95);
        assertThat(other.estimate() / unit).isCloseTo(one.estimate(), within(1e-10));
        assertThat(other.prediction().low() / unit).isCloseTo(one.prediction().low(), within(1e-10));
    }

    @Test
    void many_tests_outweigh_the_prior() {
        double[] effects = new double[3_000];
        double[] variances = new double[3_000];
        for (int i = 0; i < effects.length; i++) {
            effects[i] = 0.5 + 0.2 * Math.sin(1.7 * i);
            variances[i] = 0.001;
        }
        InformedEffect effect = InformedEffect.pool(EffectSizes.of(effects, variances), PRIOR, SCALE, 0.95);
        assertThat(effect.estimate()).isCloseTo(0.5, within(0.002));
        assertThat(effect.interval().high() - effect.interval().low()).isCloseTo(0.0102, within(5e-4));
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        for (Runnable call : new Runnable[] {
            () -> new MeanPrior(Double.NaN, 1),
            () -> new MeanPrior(0, 0),
            () -> InformedEffect.pool(sizes(1), PRIOR, -1, 0.95),
            () -> InformedEffect.pool(sizes(1), PRIOR, SCALE, 1),
            () -> InformedEffect.nextAbove(sizes(1), PRIOR, SCALE, Double.NaN),
            () -> BayesianPooling.nextAbove(sizes(1), TauPrior.halfNormal(1), Double.POSITIVE_INFINITY)
        }) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call::run);
        }
        assertThatExceptionOfType(CommunityException.class)
                .isThrownBy(() -> InformedEffect.pool(EffectSizes.of(new double[0], new double[0]), PRIOR, 1, 0.95))
                .withMessageContaining("0 effects");
    }

    private static EffectSizes sizes(double unit) {
        return EffectSizes.of(
                Arrays.stream(EFFECTS).map(one -> one * unit).toArray(),
                Arrays.stream(VARIANCES).map(one -> one * unit * unit).toArray());
    }

    /** Plain rectangles over both unknowns. */
    private static double below(double x, boolean next) {
        NormalDistribution prior = NormalDistribution.of(PRIOR.mean(), PRIOR.sd());
        double inside = 0;
        double all = 0;
        for (int i = 0; i < 100; i++) {
            double tau = (i + 0.5) * SCALE * 8 / 100;
            double ofTau = Math.exp(-tau * tau / (2 * SCALE * SCALE));
            for (int j = 0; j < 8_000; j++) {
                double mean = PRIOR.mean() + PRIOR.sd() * 9 * ((j + 0.5) / 4_000 - 1);
                double weight = ofTau * prior.density(mean);
                for (int test = 0; test < EFFECTS.length; test++) {
                    weight *= NormalDistribution.of(mean, Math.sqrt(VARIANCES[test] + tau * tau))
                            .density(EFFECTS[test]);
                }
                all += weight;
                double width = PRIOR.sd() * 9 / 4_000;
                double share = next
                        ? NormalDistribution.of(mean, tau).cumulativeProbability(x)
                        : Math.max(0, Math.min(1, (x - mean) / width + 0.5));
                inside += weight * share;
            }
        }
        return inside / all;
    }
}
