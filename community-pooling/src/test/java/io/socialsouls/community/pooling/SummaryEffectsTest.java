package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.pooling.ReferenceFigures.Effects;
import io.socialsouls.community.pooling.ReferenceFigures.SummarySet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Effects of every kind of summary data: made ones and those of published papers against metafor 3.8-1 (R 4.2.2). */
class SummaryEffectsTest {
    @Test
    void effects_and_variances_of_every_kind_agree_with_metafor() {
        Agreement agreement = new Agreement();
        for (SummarySet set : ReferenceFigures.summaries()) {
            set.effects().forEach((code, theirs) -> compare(set, code, theirs, agreement));
        }
        agreement.report("effects of means, rates, correlations and arcsines");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(1_670);
    }

    private static void compare(SummarySet set, String code, Effects theirs, Agreement agreement) {
        EffectSizes ours = EffectSizes.of(set.data(), PoolingPlan.of(EffectMeasure.ofCode(code)));
        int next = 0;
        for (int i = 0; i < theirs.effects().size(); i++) {
            double effect = theirs.effects().get(i);
            double variance = theirs.variances().get(i);
            if (Double.isFinite(effect) && variance > 0) {
                String label = set.name() + " " + code + " row " + i;
                assertThat(ours.source(next)).as(label).isEqualTo(i);
                agreement.number(label + " effect", ours.effect(next), effect, Math.sqrt(variance));
                agreement.number(label + " variance", ours.variance(next), variance, 0);
                next++;
            }
        }
        assertThat(ours.size()).as(set.name() + " " + code).isEqualTo(next);
    }

    @Test
    void a_single_arm_has_a_logit_and_a_double_arcsine() {
        for (long[] one : new long[][] {{3, 10}, {1, 7}, {250, 1000}}) {
            double x = one[0];
            double n = one[1];
            Proportion data = new Proportion(one[0], one[1]);
            is(EffectMeasure.PROPORTION_LOGIT, data, Math.log(x / (n - x)), 1 / x + 1 / (n - x));
            double arcsines = Math.asin(Math.sqrt(x / (n + 1))) + Math.asin(Math.sqrt((x + 1) / (n + 1)));
            is(EffectMeasure.PROPORTION_DOUBLE_ARCSINE, data, arcsines / 2, 1 / (4 * n + 2));
        }
    }

    @Test
    void nobody_or_everybody_adds_one_half_to_a_logit_and_nothing_to_a_double_arcsine() {
        is(EffectMeasure.PROPORTION_LOGIT, new Proportion(0, 10), Math.log(0.5 / 10.5), 2 + 1 / 10.5);
        is(EffectMeasure.PROPORTION_LOGIT, new Proportion(10, 10), Math.log(10.5 / 0.5), 2 + 1 / 10.5);
        double one = Math.asin(Math.sqrt(1 / 11.0)) / 2;
        is(EffectMeasure.PROPORTION_DOUBLE_ARCSINE, new Proportion(0, 10), one, 1 / 42.0);
        PoolingPlan none = PoolingPlan.of(EffectMeasure.PROPORTION_LOGIT).withZeroCells(ZeroCells.NONE);
        assertThat(EffectSizes.of(List.of(new Proportion(0, 10)), none).size()).isZero();
    }

    @Test
    void an_arm_without_events_adds_one_half_to_both_counts_of_a_rate_ratio() {
        EventRates rates = new EventRates(0, 100, 4, 50);
        is(EffectMeasure.INCIDENCE_RATE_RATIO, rates, Math.log((0.5 / 100) / (4.5 / 50)), 1 / 0.5 + 1 / 4.5);
        is(EffectMeasure.INCIDENCE_RATE_DIFFERENCE, rates, 0.5 / 100 - 4.5 / 50, 0.5 / 1e4 + 4.5 / 2500);
        PoolingPlan drop = PoolingPlan.of(EffectMeasure.INCIDENCE_RATE_RATIO).withDropDoubleZeros(true);
        assertThat(EffectSizes.of(List.of(new EventRates(0, 1, 0, 1)), drop).size())
                .isZero();
    }

    @Test
    void an_interval_stands_for_its_standard_error() {
        is(EffectMeasure.GENERIC, new ReportedInterval(1, 1 - 1.959963984540054, 1 + 1.959963984540054), 1, 1);
    }

    @Test
    void what_has_no_defined_effect_is_left_out() {
        assertThat(sizes(EffectMeasure.RATIO_OF_MEANS, new ArmMeans(1, 1, 9, -1, 1, 9)))
                .isZero();
        assertThat(sizes(EffectMeasure.STANDARDISED_MEAN_DIFFERENCE, new ArmMeans(1, 0, 9, 2, 0, 9)))
                .isZero();
        assertThat(sizes(EffectMeasure.CORRELATION, new Correlation(-1, 20))).isZero();
    }

    @Test
    void each_measure_takes_its_own_kind_and_refuses_every_other() {
        List<SummaryData> kinds = List.of(
                new EventCounts(1, 2, 1, 2),
                new EventRates(1, 1, 1, 1),
                new ArmMeans(1, 1, 2, 1, 1, 2),
                new Correlation(0, 9),
                new Proportion(1, 2),
                new ReportedEffect(1, 1),
                new ReportedInterval(1, 0, 2));
        for (EffectMeasure measure : EffectMeasure.values()) {
            for (SummaryData kind : kinds) {
                if (measure.suits(kind)) {
                    assertThat(sizes(measure, kind)).as("%s %s", measure, kind).isEqualTo(1);
                } else {
                    assertThatExceptionOfType(InvalidValueException.class)
                            .isThrownBy(() -> sizes(measure, kind))
                            .withMessageContaining(measure.source() + " for the measure " + measure.code());
                }
            }
        }
    }

    private static int sizes(EffectMeasure measure, SummaryData data) {
        return EffectSizes.of(List.of(data), PoolingPlan.of(measure)).size();
    }

    private static void is(EffectMeasure measure, SummaryData data, double effect, double variance) {
        EffectSizes sizes = EffectSizes.of(List.of(data), PoolingPlan.of(measure));
        assertThat(sizes.effect(0)).isCloseTo(effect, within(1e-14 * Math.max(1, Math.abs(effect))));
        assertThat(sizes.variance(0)).isCloseTo(variance, within(1e-14 * variance));
    }
}
