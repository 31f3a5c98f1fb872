package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.HeterogeneityIntervals;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.ReferenceFigures.Figure;
import io.socialsouls.community.pooling.ReferenceFigures.Fit;
import io.socialsouls.community.pooling.ReferenceFigures.MadeCase;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** 500 made cases (1 to 190 effects, odd scales, ties, no heterogeneity), fitted by metafor 3.8-1 (R 4.2.2). */
class MadeCasesTest {
    /** Here metafor's REML stops at tau² = 0, a local maximum. */
    private static final int TWO_MAXIMA = 466;
    /** Here its ML does. */
    private static final int TWO_FULL_MAXIMA = 108;
    /** Here its search for the upper end of the Q-profile interval stops two parts in a million too early. */
    private static final int STOPPED_SEARCH = 339;

    private static final List<MadeCase> CASES = ReferenceFigures.madeCases();

    @Test
    void every_figure_of_every_made_case_agrees_with_metafor() {
        Agreement agreement = new Agreement();
        for (MadeCase one : CASES) {
            double meanVariance = one.data().meanVariance();
            for (Fit fit : one.fits()) {
                if (!stopsAtLowerMaximum(one, fit)) {
                    String label = one.id() + " " + one.kind() + " " + fit.method() + " " + fit.test();
                    PooledEffect ours = pool(one, fit);
                    agreement.pooled(label, ours, fit, meanVariance);
                    assertThat(ours.heterogeneity().df()).as(label).isEqualTo(ours.k() - 1);
                }
            }
        }
        agreement.report("made cases");
        assertThat(agreement.differences()).isEmpty();
        assertThat(CASES).hasSize(500);
        assertThat(agreement.compared()).isEqualTo(115_922);
    }

    @Test
    void plain_t_agrees_with_the_truncated_test_wherever_that_leaves_the_standard_error_alone() {
        Agreement agreement = new Agreement();
        for (MadeCase one : CASES) {
            for (Fit fit : one.fits()) {
                if (fit.test() == InferenceTest.TRUNCATED_KNAPP_HARTUNG && !stopsAtLowerMaximum(one, fit)) {
                    PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC).withMethod(fit.method());
                    double plain = Pooling.pool(one.data().sizes(), plan.withTest(InferenceTest.Z))
                            .standardError();
                    if (Math.abs(fit.get(Figure.SE) / plain - 1) < 1e-12) {
                        PooledEffect ours = Pooling.pool(one.data().sizes(), plan.withTest(InferenceTest.T));
                        agreement.pooled(one.id() + " t", ours, fit, one.data().meanVariance());
                    }
                }
            }
        }
        agreement.report("test t");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(18_868);
    }

    @Test
    void empirical_bayes_and_paule_mandel_are_the_same() {
        for (MadeCase one : CASES) {
            PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC);
            EffectSizes sizes = one.data().sizes();
            assertThat(Pooling.pool(sizes, plan.withMethod(PoolingMethod.EMPIRICAL_BAYES))
                            .heterogeneity())
                    .isEqualTo(Pooling.pool(sizes, plan.withMethod(PoolingMethod.PAULE_MANDEL))
                            .heterogeneity());
        }
    }

    @Test
    void q_profile_intervals_agree_with_metafor() {
        Agreement agreement = new Agreement();
        for (MadeCase one : CASES) {
            if (!one.profile().isEmpty() && one.id() != STOPPED_SEARCH) {
                HeterogeneityIntervals ours = QProfile.of(one.data().sizes(), PoolingPlan.of(EffectMeasure.GENERIC))
                        .orElseThrow();
                List<Double> figures = List.of(
                        ours.tau2().low(),
                        ours.tau2().high(),
                        ours.i2().low(),
                        ours.i2().high(),
                        ours.h2().low(),
                        ours.h2().high());
                for (int i = 0; i < figures.size(); i++) {
                    agreement.searched(
                            one.id() + " profile " + i,
                            figures.get(i),
                            one.profile().get(i),
                            i < 2 ? one.data().meanVariance() : 1);
                }
            }
        }
        agreement.report("Q-profile");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(2_844);
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
        agreement.report("effects of made counts");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(1_806);
    }

    @Test
    void reml_takes_the_higher_of_two_maxima_where_metafor_stops_at_the_lower_one() {
        MadeCase one = made(TWO_MAXIMA);
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

    @Test
    void ml_takes_the_higher_of_two_maxima_where_metafor_stops_at_the_lower_one() {
        MadeCase one = made(TWO_FULL_MAXIMA);
        Fit theirs = one.fits().stream()
                .filter(fit -> fit.method() == PoolingMethod.MAXIMUM_LIKELIHOOD)
                .findFirst()
                .orElseThrow();
        assertThat(theirs.get(Figure.TAU2)).isZero();

        double tau2 = pool(one, theirs).heterogeneity().tau2();

        assertThat(tau2).isBetween(810.96958, 810.96960);
        assertThat(PlainLikelihood.full(one.data(), tau2))
                .isGreaterThan(PlainLikelihood.full(one.data(), 0))
                .isGreaterThan(PlainLikelihood.full(one.data(), tau2 * 0.999))
                .isGreaterThan(PlainLikelihood.full(one.data(), tau2 * 1.001));
    }

    @Test
    void a_q_profile_end_is_where_q_takes_its_quantile_also_where_metafor_searches_less_far() {
        MadeCase one = made(STOPPED_SEARCH);
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC);
        double high = QProfile.of(one.data().sizes(), plan).orElseThrow().tau2().high();
        double quantile =
                ChiSquaredDistribution.of(one.data().effects().size() - 1).inverseCumulativeProbability(0.025);

        assertThat(PlainLikelihood.squares(one.data(), high)).isCloseTo(quantile, within(1e-12 * quantile));
        assertThat(PlainLikelihood.squares(one.data(), one.profile().get(1)))
                .isNotCloseTo(quantile, within(1e-7 * quantile));
    }

    private static boolean stopsAtLowerMaximum(MadeCase one, Fit fit) {
        return (one.id() == TWO_MAXIMA && fit.method() == PoolingMethod.REML)
                || (one.id() == TWO_FULL_MAXIMA && fit.method() == PoolingMethod.MAXIMUM_LIKELIHOOD);
    }

    private static MadeCase made(int id) {
        return CASES.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private static PooledEffect pool(MadeCase one, Fit fit) {
        PoolingPlan plan =
                PoolingPlan.of(EffectMeasure.GENERIC).withMethod(fit.method()).withTest(fit.test());
        return Pooling.pool(one.data().sizes(), plan);
    }
}
