package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.ReferenceFigures.Figure;
import io.socialsouls.community.pooling.ReferenceFigures.Fit;
import io.socialsouls.community.pooling.ReferenceFigures.SummarySet;
import io.socialsouls.community.pooling.ReferenceFigures.TrialSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mantel-Haenszel and Peto: counts and rates of published papers against metafor 3.8-1 (R 4.2.2). */
class RawTablesTest {
    private static final List<TrialSet> SETS = ReferenceFigures.publishedTrials();

    @Test
    void pooled_tables_and_rates_agree_with_metafor() {
        Agreement agreement = new Agreement();
        for (TrialSet set : SETS) {
            compare(set.name(), set.counts(), set.pooled(), agreement);
        }
        for (SummarySet set : ReferenceFigures.summaries()) {
            compare(set.name(), set.data(), set.pooled(), agreement);
        }
        agreement.report("Mantel-Haenszel and Peto");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(264);
    }

    private static void compare(
            String name,
            List<? extends SummaryData> data,
            Map<String, Map<Figure, Double>> pooled,
            Agreement agreement) {
        pooled.forEach((code, figures) -> {
            boolean peto = code.equals("PETO");
            PoolingMethod method = peto ? PoolingMethod.PETO : PoolingMethod.MANTEL_HAENSZEL;
            PoolingPlan plan = plan(peto ? EffectMeasure.ODDS_RATIO : EffectMeasure.ofCode(code), method);
            PooledEffect ours = Pooling.pool(EffectSizes.of(data, plan), plan);
            agreement.pooled(name + " " + code, ours, new Fit(method, InferenceTest.Z, figures), 1);
        });
    }

    @Test
    void weights_of_tables_sum_to_one_hundred() {
        for (EffectMeasure measure :
                List.of(EffectMeasure.ODDS_RATIO, EffectMeasure.RISK_RATIO, EffectMeasure.RISK_DIFFERENCE)) {
            PoolingPlan plan = plan(measure, PoolingMethod.MANTEL_HAENSZEL);
            EffectSizes sizes = EffectSizes.of(SETS.get(1).counts(), plan);
            double[] weights = Pooling.weights(sizes, Pooling.pool(sizes, plan));
            assertThat(weights).hasSize(sizes.size());
            assertThat(Arrays.stream(weights).sum()).isCloseTo(100, within(1e-10));
        }
    }

    @Test
    void tables_without_an_event_in_one_arm_are_a_typed_error() {
        PoolingPlan plan = plan(EffectMeasure.ODDS_RATIO, PoolingMethod.MANTEL_HAENSZEL);
        List<EventCounts> none = List.of(new EventCounts(0, 9, 3, 9), new EventCounts(0, 8, 1, 9));
        assertThatExceptionOfType(CommunityException.class)
                .isThrownBy(() -> EffectSizes.of(none, plan))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_POOLABLE));
    }

    @Test
    void a_table_without_events_adds_no_degree_of_freedom_to_q() {
        PoolingPlan plan = plan(EffectMeasure.ODDS_RATIO, PoolingMethod.MANTEL_HAENSZEL);
        List<EventCounts> tables =
                List.of(new EventCounts(4, 20, 3, 19), new EventCounts(0, 8, 0, 9), new EventCounts(2, 30, 7, 31));
        PooledEffect pooled = Pooling.pool(EffectSizes.of(tables, plan), plan);
        assertThat(pooled.k()).isEqualTo(3);
        assertThat(pooled.heterogeneity().df()).isEqualTo(1);
        PooledEffect one = Pooling.pool(EffectSizes.of(tables.subList(0, 1), plan), plan);
        assertThat(one.heterogeneity().df()).isZero();
    }

    @Test
    void effects_made_elsewhere_are_no_tables() {
        EffectSizes elsewhere = EffectSizes.of(new double[] {1}, new double[] {1});
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> Pooling.pool(elsewhere, plan(EffectMeasure.ODDS_RATIO, PoolingMethod.MANTEL_HAENSZEL)));
    }

    @Test
    void methods_for_tables_refuse_other_measures_and_tests() {
        PoolingPlan means = PoolingPlan.of(EffectMeasure.MEAN_DIFFERENCE).withTest(InferenceTest.Z);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> means.withMethod(PoolingMethod.MANTEL_HAENSZEL))
                .withMessageContaining("MH pools OR, RR, RD, IRR and IRD");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> plan(EffectMeasure.RISK_RATIO, PoolingMethod.PETO))
                .withMessageContaining("PETO pools OR");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> plan(EffectMeasure.ODDS_RATIO, PoolingMethod.PETO).withTest(InferenceTest.T))
                .withMessageContaining("z, for the method PETO");
    }

    private static PoolingPlan plan(EffectMeasure measure, PoolingMethod method) {
        return PoolingPlan.of(measure).withTest(InferenceTest.Z).withMethod(method);
    }
}
