package io.socialsouls.community.pooling.bias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.TreatedArm;
import io.socialsouls.community.pooling.Agreement;
import io.socialsouls.community.pooling.ReferenceFigures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PetersTestTest {
    private static final PoolingPlan ODDS = PoolingPlan.of(EffectMeasure.ODDS_RATIO);

    @Test
    void every_figure_agrees_with_weighted_least_squares_in_r() {
        Agreement agreement = new Agreement();
        for (JsonNode one : ReferenceFigures.read("glmm.json.gz").get("cases")) {
            List<EventCounts> data = counts(one);
            PetersTest ours = PetersTest.of(data, ODDS).orElseThrow();
            JsonNode theirs = one.get("peters");
            String name = one.get("name").asText();
            agreement.number(name + " slope", ours.slope(), theirs.get("slope").asDouble(), 1);
            agreement.number(
                    name + " statistic",
                    ours.statistic(),
                    theirs.get("statistic").asDouble(),
                    1);
            agreement.number(name + " df", ours.df(), theirs.get("df").asDouble(), 1);
            agreement.probability(
                    name + " p", ours.pValue(), theirs.get("p_value").asDouble());
        }
        agreement.report("Peters' test");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(20);
    }

    @Test
    void a_test_without_any_event_does_not_count() {
        List<EventCounts> data = new ArrayList<>(few());
        PetersTest without = PetersTest.of(data, ODDS).orElseThrow();
        data.add(1, new EventCounts(0, 50, 0, 60));
        PetersTest with = PetersTest.of(data, ODDS).orElseThrow();
        assertThat(with.df()).isEqualTo(without.df());
        assertThat(with.pValue()).isCloseTo(without.pValue(), within(1e-12));
    }

    @Test
    void tests_of_one_size_and_fewer_than_three_have_no_slope() {
        List<EventCounts> same =
                List.of(new EventCounts(3, 50, 2, 50), new EventCounts(5, 60, 2, 40), new EventCounts(9, 30, 2, 70));
        assertThat(PetersTest.of(same, ODDS)).isEmpty();
        List<EventCounts> two = few().subList(0, 2);
        assertThat(PetersTest.of(two, ODDS)).isEmpty();
    }

    @Test
    void data_without_two_arms_are_refused() {
        List<SummaryData> data = List.of(new Proportion(1, 10), new Proportion(2, 10), new Proportion(3, 20));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PetersTest.of(data, ODDS))
                .withMessageContaining("event counts");
    }

    @Test
    void measures_whose_errors_hang_on_people_alone_are_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PetersTest.of(few(), PoolingPlan.of(EffectMeasure.RISK_DIFFERENCE)))
                .withMessageContaining("OR or RR");
    }

    @Test
    void arms_on_one_control_are_one_test() {
        List<SummaryData> data = new ArrayList<>(few());
        data.add(new MultiArm(List.of(
                new TreatedArm("red", new EventCounts(4, 40, 6, 70)),
                new TreatedArm("blue", new EventCounts(9, 60, 6, 70)))));
        List<SummaryData> together = new ArrayList<>(few());
        together.add(new EventCounts(13, 100, 6, 70));
        assertThat(PetersTest.of(data, ODDS))
                .isEqualTo(PetersTest.of(together, ODDS))
                .isPresent();
    }

    private static List<EventCounts> few() {
        return List.of(
                new EventCounts(3, 50, 2, 60),
                new EventCounts(5, 160, 2, 40),
                new EventCounts(9, 30, 2, 90),
                new EventCounts(12, 230, 22, 190));
    }

    static List<EventCounts> counts(JsonNode one) {
        List<EventCounts> data = new ArrayList<>();
        for (int i = 0; i < one.get("treated_n").size(); i++) {
            data.add(new EventCounts(
                    one.get("treated_events").get(i).asLong(),
                    one.get("treated_n").get(i).asLong(),
                    one.get("control_events").get(i).asLong(),
                    one.get("control_n").get(i).asLong()));
        }
        return data;
    }
}
