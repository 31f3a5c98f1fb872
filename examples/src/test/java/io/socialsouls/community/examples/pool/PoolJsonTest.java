package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.SummaryData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PoolJsonTest {
    private static final PoolingPlan RATIO = PoolingPlan.of(EffectMeasure.RISK_RATIO);
    private static final PoolingPlan GENERIC = PoolingPlan.of(EffectMeasure.GENERIC);
    private static final AnalysisRequest NOTHING_MORE = AnalysisRequest.nothing();
    private static final EventCounts COUNTS = new EventCounts(30, 100, 20, 100);

    @Test
    void the_keys_are_exactly_these_in_this_order() throws Exception {
        JsonNode node = object("", RATIO, COUNTS, new EventCounts(10, 50, 12, 60));
        assertThat(names(node))
                .containsExactly(
                        "k",
                        "tests",
                        "arms",
                        "measure",
                        "method",
                        "test",
                        "level",
                        "estimate",
                        "se",
                        "statistic",
                        "p_value",
                        "ci_low",
                        "ci_high",
                        "tau2",
                        "i2",
                        "h2",
                        "q",
                        "q_p",
                        "pi_low",
                        "pi_high",
                        "display",
                        "warnings");
        assertThat(names(node.get("display"))).containsExactly("estimate", "ci_low", "ci_high", "pi_low", "pi_high");
    }

    @Test
    void display_is_the_ratio_itself() throws Exception {
        JsonNode node = object("", RATIO.withMethod(PoolingMethod.DERSIMONIAN_LAIRD), COUNTS);
        assertThat(node.get("measure").asText()).isEqualTo("RR");
        assertThat(node.get("method").asText()).isEqualTo("DL");
        assertThat(node.get("estimate").asDouble()).isCloseTo(Math.log(1.5), within(1e-15));
        assertThat(node.get("display").get("estimate").asDouble()).isCloseTo(1.5, within(1e-15));
    }

    @Test
    void what_is_not_defined_is_null() throws Exception {
        JsonNode node = object("", RATIO.withMethod(PoolingMethod.COMMON_EFFECT), COUNTS);
        assertThat(node.get("pi_low").isNull()).isTrue();
        assertThat(node.get("display").get("pi_high").isNull()).isTrue();
    }

    @Test
    void what_is_infinite_is_null() throws Exception {
        JsonNode node = object("", RATIO.withLevel(0.9999999), COUNTS, new EventCounts(10, 50, 12, 60));
        assertThat(node.get("ci_high").asDouble()).isGreaterThan(1000);
        assertThat(node.get("display").get("ci_high").isNull()).isTrue();
    }

    @Test
    void numbers_keep_all_their_digits() throws Exception {
        double effect = 1.0 / 3;
        JsonNode node = object("", GENERIC, new ReportedEffect(effect, 1));
        assertThat(node.get("estimate").asDouble()).isEqualTo(effect);
    }

    @Test
    void a_tactic_that_cannot_be_pooled_stands_in_the_array_with_its_error() throws Exception {
        JsonNode all = read(PoolJson.array(List.of(
                outcome("good", RATIO, COUNTS),
                outcome("empty", RATIO.withDropDoubleZeros(true), new EventCounts(0, 5, 0, 5)))));
        assertThat(all.get(0).get("tactic").asText()).isEqualTo("good");
        assertThat(all.get(0).get("k").asInt()).isEqualTo(1);
        assertThat(names(all.get(1))).containsExactly("tactic", "error");
        assertThat(names(all.get(1).get("error"))).containsExactly("code", "message");
        assertThat(all.get(1).get("error").get("code").asText()).isEqualTo("not_poolable");
    }

    @Test
    void a_name_is_text_whatever_it_holds() throws Exception {
        String name = "\"}\n\u0000\u2028\ud83d\ude00";
        assertThat(object(name, RATIO, COUNTS).get("tactic").asText()).isEqualTo(name);
    }

    private static JsonNode object(String tactic, PoolingPlan plan, SummaryData... data) throws Exception {
        return read(PoolJson.object(outcome(tactic, plan, data)));
    }

    private static Outcome outcome(String tactic, PoolingPlan plan, SummaryData... data) {
        PoolInput.Tests tests = tests(data);
        PoolInput input = new PoolInput(
                InputKinds.only(InputShape.COUNTS), true, Map.of(tactic, tests), new Lines(), InputReading.usual());
        return Outcome.of(tactic, "Name", input, TestRows.each(tests), plan, NOTHING_MORE);
    }

    private static PoolInput.Tests tests(SummaryData... data) {
        PoolInput.Tests tests = new PoolInput.Tests();
        for (SummaryData one : data) {
            tests.add(one, "label", 1);
        }
        return tests;
    }

    private static JsonNode read(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
