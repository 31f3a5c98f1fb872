package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.pooling.DiagnosticFigures.Case;
import io.socialsouls.community.pooling.ReferenceFigures.Effects;
import java.util.List;
import java.util.Set;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** The made cases against metafor 3.8-1 (R 4.2.2), and against a plain sum where its integral is rough. */
class HenmiCopasTest {
    private static final int STEPS = 20_000;

    private static final List<Case> CASES = DiagnosticFigures.cases();

    /** Here the integral that metafor leaves to R's integrate is off by 1e-5 of itself, and the ends by up to 1e-5. */
    private static final Set<Integer> ROUGH = Set.of(12, 67, 92, 96, 186, 331, 415, 416, 418, 470);

    @Test
    void estimates_and_intervals_agree_with_metafor() {
        Agreement agreement = new Agreement();
        for (Case one : CASES) {
            HenmiCopas ours = HenmiCopas.of(one.made().data().sizes(), 0.95);
            List<Double> theirs = one.henmiCopas();
            double se = theirs.get(1);
            String label = "Henmi-Copas " + one.made().id();
            agreement.number(label + " estimate", ours.estimate(), theirs.get(0), se);
            agreement.number(label + " se", ours.standardError(), se, se);
            agreement.number(
                    label + " tau2",
                    ours.tau2(),
                    theirs.get(4),
                    one.made().data().meanVariance());
            if (!ROUGH.contains(one.made().id())) {
                agreement.searched(label + " low", ours.interval().low(), theirs.get(2), se);
                agreement.searched(label + " high", ours.interval().high(), theirs.get(3), se);
            }
        }
        agreement.report("Henmi-Copas");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(475 * 5 - 20);
    }

    @Test
    void ends_make_the_tail_what_it_should_be_also_where_metafor_integrates_roughly() {
        for (Case one : CASES) {
            if (ROUGH.contains(one.made().id())) {
                Effects data = one.made().data();
                HenmiCopas ours = HenmiCopas.of(data.sizes(), 0.95);
                double theirs = one.henmiCopas().get(3);
                assertThat(tail(data, ours, ours.interval().high()))
                        .as("case %s", one.made().id())
                        .isCloseTo(0.025, within(1e-9));
                assertThat(tail(data, ours, theirs)).isNotCloseTo(0.025, within(1e-8));
            }
        }
    }

    @Test
    void a_single_effect_is_its_own_answer() {
        HenmiCopas single = HenmiCopas.of(EffectSizes.of(new double[] {3}, new double[] {4}), 0.95);
        assertThat(single.estimate()).isEqualTo(3);
        assertThat(single.standardError()).isEqualTo(2);
        assertThat(single.tau2()).isZero();
        assertThat(single.interval().high()).isCloseTo(3 + 2 * 1.959963984540054, within(1e-12));
    }

    @Test
    void no_effect_and_no_level_are_typed_errors() {
        assertThatExceptionOfType(CommunityException.class)
                .isThrownBy(() -> HenmiCopas.of(EffectSizes.of(new double[0], new double[0]), 0.95));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> HenmiCopas.of(EffectSizes.of(new double[] {1}, new double[] {1}), 1));
    }

    /** The probability beyond an upper end, as the paper writes it, by Simpson's rule. */
    private static double tail(Effects data, HenmiCopas pooled, double end) {
        double w1 = power(data, 1);
        double w2 = power(data, 2) / w1;
        double w3 = power(data, 3) / w1;
        double w4 = power(data, 4) / w1;
        double t = pooled.tau2();
        double vr = 1 + t * w2;
        int df = data.effects().size() - 1;
        double x = (end - pooled.estimate()) / pooled.standardError() / Math.sqrt(vr);
        double step = (12 - x) / STEPS;
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            double at = x + i * step;
            double rest = at * at / vr - 1 / vr;
            double mean = df + t * (w1 - w2) + t * t * rest * (w3 - w2 * w2);
            double variance = 2 * df
                    + 4 * t * (w1 - w2)
                    + 2 * t * t * (w1 * w2 - 2 * w3 + w2 * w2)
                    + 4 * t * t * rest * (w3 - w2 * w2)
                    + 4 * t * t * t * rest * (w4 - 2 * w2 * w3 + w2 * w2 * w2)
                    + 2 * Math.pow(t, 4) * (1 - 2 * at * at) / vr / vr * (w3 - w2 * w2) * (w3 - w2 * w2);
            double bound = (w1 / w2 - 1) * (at * at / x / x - 1) + df;
            double value = NormalDistribution.of(0, 1).density(at)
                    * GammaDistribution.of(mean * mean / variance, variance / mean)
                            .cumulativeProbability(bound);
            sum += i == 0 ? value : value * (i % 2 == 0 ? 2 : 4);
        }
        return sum * step / 3;
    }

    private static double power(Effects data, int exponent) {
        return data.variances().stream()
                .mapToDouble(v -> Math.pow(v, -exponent))
                .sum();
    }
}
