package io.socialsouls.community.pooling.glmm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CountPropertiesTest {
    @Property(tries = 12)
    void every_number_is_finite_and_the_order_does_not_matter_or_it_is_a_typed_error(
            @ForAll("tests") List<EventCounts> data, @ForAll CountModel model, @ForAll long seed) {
        Optional<CountFit> fit = fit(data, model);
        List<EventCounts> shuffled = new ArrayList<>(data);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(fit(shuffled, model)).isEqualTo(fit);
        fit.ifPresent(found -> assertThat(DoubleStream.of(
                        found.estimate(),
                        found.standardError(),
                        found.interval().low(),
                        found.interval().high(),
                        found.tau2(),
                        found.logLikelihood(),
                        found.fittedLogLikelihood()))
                .allMatch(Double::isFinite));
    }

    @Property(tries = 10)
    void no_place_nearby_is_likelier(@ForAll("tests") List<EventCounts> data, @ForAll CountModel model) {
        isHighest(data, model);
    }

    /** Summed for ever once a step of the intercept had gone to 1e304. */
    @Example
    void no_place_is_likelier_after_a_step_far_out() {
        List<EventCounts> data = List.of(
                new EventCounts(31, 1628, 7, 1057),
                new EventCounts(44, 422, 527, 1306),
                new EventCounts(7, 1385, 659, 810));
        assertThat(fit(data, CountModel.UNCONDITIONAL)).isPresent();
        isHighest(data, CountModel.UNCONDITIONAL);
    }

    /** The likeliest effect of the third test was looked for to and fro between two places. */
    @Example
    void no_place_is_likelier_where_a_test_is_all_or_nothing() {
        List<EventCounts> data = List.of(
                new EventCounts(30, 42, 0, 13),
                new EventCounts(3, 10, 0, 9),
                new EventCounts(0, 1678, 1556, 1562),
                new EventCounts(18, 1356, 23, 1351));
        assertThat(fit(data, CountModel.CONDITIONAL)).isPresent();
        isHighest(data, CountModel.CONDITIONAL);
    }

    private static void isHighest(List<EventCounts> data, CountModel model) {
        fit(data, model).ifPresent(found -> {
            ProfileLikelihood likelihood = new ProfileLikelihood(
                    CountTables.of(data, EffectMeasure.ODDS_RATIO, model).tests());
            double margin = 1e-7 * (1 + Math.abs(found.logLikelihood()));
            for (double step : new double[] {-0.05, 0.05}) {
                double moved = found.estimate() + step * found.standardError();
                assertThat(likelihood.at(new double[] {moved, found.tau2()}).height())
                        .isLessThan(found.logLikelihood() + margin);
                double wider = found.tau2() * (1 + step) + Math.max(0, step) * 0.01;
                if (found.tests() > 1) {
                    assertThat(likelihood
                                    .at(new double[] {found.estimate(), wider})
                                    .height())
                            .isLessThan(found.logLikelihood() + margin);
                }
            }
        });
    }

    @Property(tries = 10)
    void at_an_effect_of_its_own_no_test_is_less_likely_than_on_average(
            @ForAll("tests") List<EventCounts> data, @ForAll CountModel model) {
        fit(data, model).ifPresent(found -> {
            assertThat(found.fittedLogLikelihood()).isGreaterThan(found.logLikelihood() - 1e-6);
            if (found.tau2() == 0) {
                assertThat(found.fittedLogLikelihood()).isCloseTo(found.logLikelihood(), within(1e-6));
            }
        });
    }

    @Provide
    Arbitrary<List<EventCounts>> tests() {
        Arbitrary<Long> people = Arbitraries.longs().between(1, 2_000);
        Arbitrary<Double> share = Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 0.02), Arbitraries.doubles().between(0, 1));
        return Combinators.combine(people, share, people, share)
                .as((n1, p1, n2, p2) -> new EventCounts((long) Math.floor(n1 * p1), n1, (long) Math.floor(n2 * p2), n2))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Optional<CountFit> fit(List<EventCounts> data, CountModel model) {
        try {
            return Optional.of(CountFit.of(data, EffectMeasure.ODDS_RATIO, model, 0.95));
        } catch (CommunityException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.NOT_POOLABLE);
            return Optional.empty();
        }
    }
}
