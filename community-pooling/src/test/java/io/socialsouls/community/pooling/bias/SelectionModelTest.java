package io.socialsouls.community.pooling.bias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.optimum.LocalShape;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionModelTest {
    private static final double[] EFFECTS = {0.5, 0.1, 0.42, 0.3, -0.1, 0.62, 0.2, 0.35, 0.05, 0.48, 0.27, 0.71};
    private static final double[] VARIANCES = {0.04, 0.01, 0.03, 0.01, 0.02, 0.08, 0.005, 0.02, 0.03, 0.05, 0.006, 0.09
    };
    private static final SelectionSteps TWO = new SelectionSteps(List.of(0.025, 0.5), SelectionSteps.Side.GREATER);

    @Test
    void the_likelihood_is_that_of_a_plain_sum_over_tests() {
        SelectionModel fit = SelectionModel.fit(sizes(1), TWO, 0.95);
        assertThat(fit.logLikelihood()).isCloseTo(plain(fit.estimate(), fit.tau2(), fit.delta()), within(1e-10));
    }

    @Test
    void no_place_nearby_is_likelier() {
        SelectionModel fit = SelectionModel.fit(sizes(1), TWO, 0.95);
        for (double step : new double[] {-0.003, 0.003}) {
            assertThat(plain(fit.estimate() + step, fit.tau2(), fit.delta())).isLessThan(fit.logLikelihood());
            assertThat(plain(fit.estimate(), Math.abs(fit.tau2() + step), fit.delta()))
                    .isLessThan(fit.logLikelihood());
            for (int j = 1; j < 3; j++) {
                Double[] delta = fit.delta().toArray(Double[]::new);
                delta[j] *= 1 + step;
                assertThat(plain(fit.estimate(), fit.tau2(), Arrays.asList(delta)))
                        .isLessThan(fit.logLikelihood());
            }
        }
    }

    @Test
    void slopes_and_bends_are_those_of_finite_differences() {
        SelectionLikelihood likelihood = new SelectionLikelihood(sizes(1), TWO);
        double[] at = {1.7, 2.3, -0.4, 0.3};
        LocalShape shape = likelihood.at(at);
        double step = 1e-5;
        for (int a = 0; a < at.length; a++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[a] += step;
            down[a] -= step;
            LocalShape above = likelihood.at(up);
            LocalShape below = likelihood.at(down);
            assertThat(shape.gradient()[a]).isCloseTo((above.height() - below.height()) / (2 * step), within(1e-7));
            for (int b = 0; b < at.length; b++) {
                assertThat(shape.hessian()[a][b])
                        .isCloseTo((above.gradient()[b] - below.gradient()[b]) / (2 * step), within(1e-7));
            }
        }
    }

    @Test
    void low_effects_that_are_wanted_are_the_mirror_image() {
        double[] mirrored = Arrays.stream(EFFECTS).map(one -> -one).toArray();
        SelectionModel high = SelectionModel.fit(sizes(1), TWO, 0.95);
        SelectionModel low = SelectionModel.fit(
                EffectSizes.of(mirrored, VARIANCES), new SelectionSteps(TWO.ends(), SelectionSteps.Side.LESS), 0.95);
        assertThat(low.estimate()).isEqualTo(-high.estimate());
        assertThat(low.delta()).isEqualTo(high.delta());
        assertThat(low.interval().high()).isEqualTo(-high.interval().low());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-60, 3e-4, 250, 1e60})
    void the_unit_of_effects_does_not_matter(double unit) {
        SelectionModel fit = SelectionModel.fit(sizes(1), TWO, 0.95);
        SelectionModel other = SelectionModel.fit(sizes(unit), TWO, 0.95);
        assertThat(other.estimate() / unit).isCloseTo(fit.estimate(), within(1e-9));
        assertThat(other.standardError() / unit).isCloseTo(fit.standardError(), within(1e-9));
        assertThat(other.tau2() / unit / unit).isCloseTo(fit.tau2(), within(1e-9));
        assertThat(other.likelihoodRatio()).isCloseTo(fit.likelihoodRatio(), within(1e-9));
    }

    @Test
    void selection_that_never_happened_is_not_found() {
        double[] effects = new double[200];
        double[] variances = new double[200];
        NormalDistribution normal = NormalDistribution.of(0, 1);
        for (int i = 0; i < effects.length; i++) {
            variances[i] = 0.01 + 0.09 * (i * 0.6180339887 % 1);
            effects[i] = 0.2 + Math.sqrt(variances[i]) * normal.inverseCumulativeProbability((i + 0.5) / 200);
        }
        SelectionModel fit = SelectionModel.fit(EffectSizes.of(effects, variances), SelectionSteps.at(0.025), 0.95);
        assertThat(fit.delta().get(1)).isBetween(0.7, 1.4);
        assertThat(fit.ratioPValue()).isGreaterThan(0.2);
    }

    @Test
    void an_interval_without_a_test_is_refused_and_named() {
        assertThatExceptionOfType(CommunityException.class)
                .isThrownBy(() -> SelectionModel.fit(
                        sizes(1), new SelectionSteps(List.of(0.025, 0.999), SelectionSteps.Side.GREATER), 0.95))
                .withMessageContaining("no test has a one-sided p-value from 0.999 to 1.0")
                .matches(e -> e.code() == ErrorCode.NOT_POOLABLE);
    }

    @Test
    void steps_ascend_between_0_and_1() {
        assertThat(SelectionSteps.at(0.05).ends()).containsExactly(0.05, 1.0);
        for (List<Double> wrong :
                List.of(List.<Double>of(), List.of(1.0), List.of(0.5, 0.1), List.of(0.0), List.of(Double.NaN))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> new SelectionSteps(wrong, SelectionSteps.Side.GREATER))
                    .withMessageContaining("steps");
        }
    }

    private static EffectSizes sizes(double unit) {
        return EffectSizes.of(
                Arrays.stream(EFFECTS).map(one -> one * unit).toArray(),
                Arrays.stream(VARIANCES).map(one -> one * unit * unit).toArray());
    }

    /** The density of each effect, weighted by its interval's probability, over the weighted area under the curve. */
    private static double plain(double mean, double tau2, List<Double> delta) {
        NormalDistribution standard = NormalDistribution.of(0, 1);
        double sum = 0;
        for (int i = 0; i < EFFECTS.length; i++) {
            double se = Math.sqrt(VARIANCES[i]);
            NormalDistribution marginal = NormalDistribution.of(mean, Math.sqrt(VARIANCES[i] + tau2));
            double first = standard.inverseCumulativeProbability(0.975) * se;
            double area = delta.get(0) * marginal.survivalProbability(first)
                    + delta.get(1) * marginal.probability(0, first)
                    + delta.get(2) * marginal.cumulativeProbability(0);
            double own = delta.get(EFFECTS[i] >= first ? 0 : EFFECTS[i] >= 0 ? 1 : 2);
            sum += Math.log(own * marginal.density(EFFECTS[i]) / area);
        }
        return sum;
    }
}
