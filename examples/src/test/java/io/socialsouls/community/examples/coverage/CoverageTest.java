package io.socialsouls.community.examples.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.pooling.bayes.TauPrior;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** With a fixed seed, and margins that are many times the error by chance: nothing here can fail now and then. */
class CoverageTest {
    private static final IntervalMethod REML_KNHA = IntervalMethod.of(PoolingMethod.REML, InferenceTest.KNAPP_HARTUNG);
    private static final IntervalMethod DL_Z = IntervalMethod.of(PoolingMethod.DERSIMONIAN_LAIRD, InferenceTest.Z);
    private static final Scenario FIVE_THAT_DIFFER = new Scenario(5, OptionalDouble.of(1));

    private static final List<Scenario> FEW =
            Scenario.all().stream().filter(one -> one.k() <= 5).toList();

    @Test
    void the_same_seed_gives_the_same_percentages_and_another_one_others() {
        List<Coverage> first = Coverage.of(FEW, IntervalMethod.all(), 7, 20);
        assertThat(Coverage.of(FEW, IntervalMethod.all(), 7, 20)).isEqualTo(first);
        assertThat(Coverage.of(FEW, IntervalMethod.all(), 8, 20)).isNotEqualTo(first);
    }

    @Test
    void with_five_that_differ_knapp_hartung_holds_what_it_promises_and_the_normal_interval_does_not() {
        List<Coverage> both = Coverage.of(List.of(FIVE_THAT_DIFFER), List.of(REML_KNHA, DL_Z), 1, 2_000);
        assertThat(both.get(0).mean()).isBetween(92.0, 97.0);
        assertThat(both.get(1).mean()).isBetween(80.0, 89.0);
    }

    @Test
    void a_single_common_effect_is_held_by_its_own_interval() {
        Scenario alike = new Scenario(10, OptionalDouble.of(0));
        IntervalMethod common = IntervalMethod.of(PoolingMethod.COMMON_EFFECT, InferenceTest.Z);
        Coverage coverage =
                Coverage.of(List.of(alike), List.of(common), 1, 2_000).get(0);
        assertThat(coverage.mean()).isBetween(93.0, 97.0);
        assertThat(coverage.prediction()).isEmpty();
    }

    @Test
    void a_prior_that_is_true_gives_intervals_that_hold_what_they_promise() {
        Scenario drawn = new Scenario(3, OptionalDouble.empty());
        IntervalMethod bayes = IntervalMethod.bayesian(TauPrior.halfNormal(Scenario.PRIOR_SCALE));
        Coverage coverage =
                Coverage.of(List.of(drawn), List.of(bayes, DL_Z), 1, 1_000).get(0);
        assertThat(coverage.mean()).isBetween(93.0, 97.0);
        assertThat(coverage.prediction().orElseThrow()).isBetween(93.0, 97.0);
    }

    @Test
    void each_number_of_contributions_has_a_table_with_a_row_a_method() {
        String tables = CoverageTable.of(Coverage.of(Scenario.all(), List.of(REML_KNHA, DL_Z), 1, 10));
        assertThat(tables.lines().filter(line -> line.startsWith("### "))).hasSize(8);
        assertThat(tables.lines().filter(line -> line.startsWith("| REML knha | ")))
                .hasSize(8);
        assertThat(tables).contains("| method | tau 0.0 | tau 0.1 | tau 0.25 | tau 0.5 | tau 1.0 | tau from prior |\n");
    }
}
