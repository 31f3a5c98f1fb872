package io.socialsouls.community.core.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.pooling.ReferenceFigures.Figure;
import io.socialsouls.community.core.pooling.ReferenceFigures.Fit;
import io.socialsouls.community.core.pooling.ReferenceFigures.MadeCase;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 500 made cases (1 to 190 effects, odd scales, ties, no heterogeneity), fitted by metafor 3.8-1 (R 4.2.2). */
class MadeCasesTest {
    /** Here metafor's REML stops at tau² = 0, a local maximum. */
    private static final int TWO_MAXIMA = 466;

    private static final List<MadeCase> CASES = ReferenceFigures.madeCases();

    @Test
    void every_figure_of_every_made_case_agrees_with_metafor() {
        Agreement agreement = new Agreement();
        for (MadeCase one : CASES) {
            double meanVariance = one.data().meanVariance();
            for (Fit fit : one.fits()) {
                if (one.id() != TWO_MAXIMA || fit.method() != PoolingMethod.REML) {
                    String label = one.id() + " " + one.kind() + " " + fit.method() + " " + fit.test();
                    agreement.pooled(label, pool(one, fit), fit, meanVariance);
                }
            }
        }
        assertThat(agreement.differences()).isEmpty();
        assertThat(CASES).hasSize(500);
        assertThat(agreement.compared()).isEqualTo(37_974);
    }

    @Test
    void effects_and_variances_of_made_counts_agree_with_metafor() {
        Agreement agreement = new Agreement();
        for (MadeCase one : CASES) {
            if (!one.counts().isEmpty()) {
                PoolingPlan plan = PoolingPlan.of(EffectMeasure.ofCode(one.measure()));
                EffectSizes ours = EffectSizes.of(one.counts(), plan);
                assertThat(ours.size()).isEqualTo(one.data().effects().size());
                for (int i = 0; i < ours.size(); i++) {
                    double variance = one.data().variances().get(i);
                    double effect = one.data().effects().get(i);
                    agreement.number(one.id() + " effect " + i, ours.effect(i), effect, Math.sqrt(variance));
                    agreement.number(one.id() + " variance " + i, ours.variance(i), variance, 0);
                }
            }
        }
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(1_806);
    }

    @Test
    void reml_takes_the_higher_of_two_maxima_where_metafor_stops_at_the_lower_one() {
        MadeCase one = CASES.stream()
                .filter(each -> each.id() == TWO_MAXIMA)
                .findFirst()
                .orElseThrow();
        Fit theirs = one.fits().stream()
                .filter(fit -> fit.method() == PoolingMethod.REML)
                .findFirst()
                .orElseThrow();
        assertThat(theirs.get(Figure.TAU2)).isZero();

        double tau2 = pool(one, theirs).heterogeneity().tau2();

        assertThat(tau2).isBetween(0.005601564, 0.005601566);
        assertThat(PlainLikelihood.restricted(one.data(), tau2))
                .isGreaterThan(PlainLikelihood.restricted(one.data(), 0))
                .isGreaterThan(PlainLikelihood.restricted(one.data(), tau2 * 0.999))
                .isGreaterThan(PlainLikelihood.restricted(one.data(), tau2 * 1.001));
        assertThat(PlainLikelihood.restricted(one.data(), 0))
                .as("tau² = 0 is a maximum too")
                .isGreaterThan(PlainLikelihood.restricted(one.data(), 1e-6));
    }

    @Test
    void reml_answers_zero_at_the_boundary_where_iterations_end_just_above_it() {
        List<Double> iterated = CASES.stream()
                .flatMap(one -> one.fits().stream()
                        .filter(fit -> fit.method() == PoolingMethod.REML)
                        .filter(fit -> fit.get(Figure.TAU2) > 0 && fit.get(Figure.I2) < 1e-9)
                        .map(fit -> pool(one, fit).heterogeneity().tau2()))
                .toList();
        assertThat(iterated).isNotEmpty().allMatch(tau2 -> tau2 == 0);
    }

    private static PooledEffect pool(MadeCase one, Fit fit) {
        PoolingPlan plan =
                PoolingPlan.of(EffectMeasure.GENERIC).withMethod(fit.method()).withTest(fit.test());
        return Pooling.pool(one.data().sizes(), plan);
    }
}
