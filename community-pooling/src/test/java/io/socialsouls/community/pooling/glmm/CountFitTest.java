package io.socialsouls.community.pooling.glmm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.TreatedArm;
import io.socialsouls.community.pooling.optimum.LocalShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountFitTest {
    private static final List<EventCounts> RARE = List.of(
            new EventCounts(17, 416, 12, 445),
            new EventCounts(3, 158, 7, 229),
            new EventCounts(0, 109, 5, 68),
            new EventCounts(5, 122, 1, 70),
            new EventCounts(20, 218, 0, 139));

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.03, 0.7, 6, 100, 2_000})
    void the_likelihood_of_a_test_is_that_of_a_plain_sum_over_its_effect(double tau2) {
        for (EventCounts one : RARE) {
            TestCounts test = both(one);
            LocalShape shape = new TestLikelihood(test).at(new double[] {-3.1, 0.4, tau2});
            double area = 0;
            double step = 1e-3;
            for (double z = -12; z <= 12; z += step) {
                double effect = 0.4 + Math.sqrt(tau2) * z;
                area += step
                        * Math.exp(-z * z / 2)
                        / Math.sqrt(2 * Math.PI)
                        * plain(one.treatedEvents(), one.treatedTotal(), -3.1 + effect / 2)
                        * plain(one.controlEvents(), one.controlTotal(), -3.1 - effect / 2);
            }
            assertThat(shape.height()).isCloseTo(Math.log(area), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.03, 0.7, 6})
    void slopes_and_bends_are_those_of_finite_differences(double tau2) {
        TestLikelihood likelihood = new TestLikelihood(both(RARE.get(0)));
        double[] at = {-3.1, 0.4, tau2};
        LocalShape shape = likelihood.at(at);
        for (int a = 0; a < 3; a++) {
            double step = a == 2 ? tau2 * 1e-4 : 1e-5;
            double[] up = at.clone();
            double[] down = at.clone();
            up[a] += step;
            down[a] -= step;
            LocalShape above = likelihood.at(up);
            LocalShape below = likelihood.at(down);
            double slope = (above.height() - below.height()) / (2 * step);
            assertThat(shape.gradient()[a]).isCloseTo(slope, within(1e-5 * (1 + Math.abs(slope))));
            for (int b = 0; b < 3; b++) {
                double bend = (above.gradient()[b] - below.gradient()[b]) / (2 * step);
                assertThat(shape.hessian()[a][b]).isCloseTo(bend, within(1e-5 * (1 + Math.abs(bend))));
            }
        }
    }

    @Test
    void at_tau2_of_0_its_slope_is_the_limit() {
        TestLikelihood likelihood = new TestLikelihood(both(RARE.get(1)));
        double rise = likelihood.at(new double[] {-3, 0.4, 1e-6}).height()
                - likelihood.at(new double[] {-3, 0.4, 0}).height();
        assertThat(likelihood.at(new double[] {-3, 0.4, 0}).gradient()[2]).isCloseTo(rise / 1e-6, within(1e-4));
    }

    @ParameterizedTest
    @EnumSource(CountModel.class)
    void the_order_of_tests_does_not_matter_to_the_last_bit(CountModel model) {
        List<EventCounts> turned = new ArrayList<>(RARE);
        Collections.rotate(turned, 2);
        assertThat(fit(turned, model)).isEqualTo(fit(RARE, model));
    }

    @ParameterizedTest
    @EnumSource(CountModel.class)
    void exchanged_arms_are_the_mirror_image(CountModel model) {
        CountFit fit = fit(RARE, model);
        CountFit mirrored = fit(RARE.stream().map(CountFitTest::exchanged).toList(), model);
        assertThat(mirrored.estimate()).isCloseTo(-fit.estimate(), within(1e-9));
        assertThat(mirrored.standardError()).isCloseTo(fit.standardError(), within(1e-9));
        assertThat(mirrored.tau2()).isCloseTo(fit.tau2(), within(1e-7));
    }

    @Test
    void tests_that_say_nothing_of_a_ratio_are_left_out() {
        List<SummaryData> more = new ArrayList<>(RARE);
        more.add(new EventCounts(0, 500, 0, 400));
        more.add(new EventCounts(7, 7, 9, 9));
        assertThat(fit(more, CountModel.UNCONDITIONAL)).isEqualTo(fit(RARE, CountModel.UNCONDITIONAL));
    }

    @Test
    void arms_on_one_control_are_one_test() {
        List<SummaryData> several = new ArrayList<>(RARE.subList(1, 5));
        several.add(new MultiArm(List.of(
                new TreatedArm("red", new EventCounts(10, 200, 12, 445)),
                new TreatedArm("blue", new EventCounts(7, 216, 12, 445)))));
        assertThat(fit(several, CountModel.CONDITIONAL)).isEqualTo(fit(RARE, CountModel.CONDITIONAL));
    }

    @Test
    void many_large_tests_that_hardly_differ_give_the_effect_of_all_people() {
        List<EventCounts> large = Collections.nCopies(20, new EventCounts(60_000, 1_000_000, 50_000, 1_000_000));
        CountFit fit = fit(large, CountModel.UNCONDITIONAL);
        assertThat(fit.tau2()).isZero();
        assertThat(fit.estimate()).isCloseTo(Math.log(60_000 * 950_000.0 / (940_000 * 50_000.0)), within(1e-9));
        double variance = (1 / 6e4 + 1 / 9.4e5 + 1 / 5e4 + 1 / 9.5e5) / 20;
        assertThat(fit.standardError()).isCloseTo(Math.sqrt(variance), within(1e-9));
    }

    @Test
    void it_predicts_like_a_normal_effect() {
        CountFit fit = fit(RARE, CountModel.UNCONDITIONAL);
        PooledEffect pooled = fit.pooled(PoolingPlan.of(EffectMeasure.ODDS_RATIO)
                .withMethod(PoolingMethod.MAXIMUM_LIKELIHOOD)
                .withTest(InferenceTest.Z));
        double reach = 1.959963984540054 * Math.sqrt(fit.tau2() + fit.standardError() * fit.standardError());
        assertThat(pooled.prediction().orElseThrow().high()).isCloseTo(fit.estimate() + reach, within(1e-12));
        assertThat(pooled.interval()).isEqualTo(fit.interval());
    }

    @Test
    void an_effect_at_infinity_is_refused_and_says_so() {
        List<EventCounts> never = List.of(new EventCounts(0, 100, 3, 100), new EventCounts(0, 90, 2, 80));
        for (CountModel model : CountModel.values()) {
            assertThatExceptionOfType(CommunityException.class)
                    .isThrownBy(() -> fit(never, model))
                    .withMessageContaining("minus infinity")
                    .matches(e -> e.code() == ErrorCode.NOT_POOLABLE);
        }
        List<Proportion> all = List.of(new Proportion(5, 5), new Proportion(8, 8));
        assertThatExceptionOfType(CommunityException.class)
                .isThrownBy(() -> CountFit.of(all, EffectMeasure.PROPORTION_LOGIT, CountModel.UNCONDITIONAL, 0.95))
                .withMessageContaining("at infinity");
    }

    /** The sums of an earlier version left out too much at such tau2, and had a maximum at 669. */
    @Test
    void effects_that_are_likeliest_ever_further_apart_have_no_maximum() {
        List<EventCounts> apart = List.of(new EventCounts(1, 7, 0, 3), new EventCounts(0, 9, 2, 9));
        assertThatExceptionOfType(CommunityException.class)
                .isThrownBy(() -> fit(apart, CountModel.CONDITIONAL))
                .withMessageContaining("has no maximum")
                .matches(e -> e.code() == ErrorCode.NOT_POOLABLE);
    }

    @Test
    void other_measures_data_and_sizes_are_refused_by_name() {
        refused(() -> CountFit.of(RARE, EffectMeasure.RISK_RATIO, CountModel.UNCONDITIONAL, 0.95), "OR or PLO");
        refused(
                () -> CountFit.of(
                        List.of(new Proportion(1, 9)), EffectMeasure.PROPORTION_LOGIT, CountModel.CONDITIONAL, 0.95),
                "a single arm has no control");
        refused(() -> fit(List.of(new Proportion(1, 9)), CountModel.UNCONDITIONAL), "event counts for OR");
        refused(() -> CountModel.ofCode("UM.RS"), "one of UM.FS, CM.AL");
        refused(
                () -> fit(List.of(new EventCounts(1, 2_000_000_000, 4, 9)), CountModel.UNCONDITIONAL),
                "at most 1000000000 people");
        refused(() -> fit(Collections.nCopies(5_001, RARE.get(0)), CountModel.UNCONDITIONAL), "at most 5000 tests");
    }

    private static void refused(Runnable call, String says) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call::run)
                .withMessageContaining(says);
    }

    private static CountFit fit(List<? extends SummaryData> data, CountModel model) {
        return CountFit.of(data, EffectMeasure.ODDS_RATIO, model, 0.95);
    }

    private static TestCounts both(EventCounts one) {
        return CountTables.of(List.of(one, RARE.get(0)), EffectMeasure.ODDS_RATIO, CountModel.UNCONDITIONAL)
                .tests()
                .stream()
                .filter(test -> test.arms().get(0).events() == one.treatedEvents())
                .findFirst()
                .orElseThrow();
    }

    private static EventCounts exchanged(EventCounts one) {
        long events = one.controlEvents();
        long people = one.controlTotal();
        return of(events, people, one.treatedEvents(), one.treatedTotal());
    }

    private static EventCounts of(long a, long n, long c, long m) {
        return new EventCounts(a, n, c, m);
    }

    private static double plain(long events, long people, double logit) {
        double p = 1 / (1 + Math.exp(-logit));
        return Math.pow(p, (double) events) * Math.pow(1 - p, (double) (people - events));
    }
}
