package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.socialsouls.community.examples.ExampleJar.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code pool} does where something asked for beyond the pooled effect cannot be had. */
class LeftOutIT extends PoolProgram {
    /** The first tactic has two organisations and three sizes, the second one organisation and two tests of one size. */
    private static final String TWO_TACTICS = """
            tactic,effect,variance,org,size
            rich,1,1,x,3
            rich,3,1,y,5
            rich,2,2,y,4
            rich,5,3,x,9
            poor,2,1,x,4
            poor,4,1,x,4
            """;

    @ParameterizedTest
    @CsvSource({
        "--cluster, org, robust, df",
        "--moderators, size, regression, regression",
        "--moderators, org, regression, regression"
    })
    void a_tactic_is_pooled_without_what_it_cannot_have_and_says_why(
            String option, String column, String part, String key) throws Exception {
        Run run = pool(TWO_TACTICS, option, column, "--json", "-");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode all = new ObjectMapper().readTree(run.out());
        assertThat(all.get(0).has(key)).isTrue();
        assertThat(all.get(0).has("not_computed")).isFalse();
        JsonNode poor = all.get(1);
        assertThat(poor.get("estimate").asDouble()).isEqualTo(3);
        assertThat(poor.has(key)).isFalse();
        assertThat(poor.get("pi_low").isNumber()).isTrue();
        JsonNode first = poor.get("not_computed").get(0);
        assertThat(first.get("option").asText()).isEqualTo(option);
        assertThat(first.get("part").asText()).isEqualTo(part);
        assertThat(first.get("reason").asText()).contains("expected");
        assertThat(oneLine(run.err())).contains("poor: Not computed: " + part + " (" + option + "): ");
    }

    @Test
    void an_interval_that_is_not_robust_says_so() throws Exception {
        assertThat(oneLine(pool(TWO_TACTICS, "--cluster", "org").out()))
                .contains("poor: Not computed: robust (--cluster): ", "The interval shown takes tests for independent.")
                .contains("rich: With --cluster the interval shown is not that one, but robust to 2 clusters");
    }

    @Test
    void subgroups_that_cannot_be_had_are_told_beside_the_regression() throws Exception {
        JsonNode poor = json(TWO_TACTICS, "--moderators", "org").get(1);
        assertThat(poor.get("not_computed").findValuesAsText("part")).containsExactly("regression", "subgroups");
    }

    @Test
    void diagnostics_that_are_not_defined_are_null_and_have_a_reason_each() throws Exception {
        Run run = pool(TWO_TACTICS, "--diagnostics", "--json", "-");
        JsonNode all = new ObjectMapper().readTree(run.out());
        JsonNode poor = all.get(1);
        assertThat(poor.get("leave_one_out")).hasSize(2);
        assertThat(poor.get("egger").isNull()).isTrue();
        assertThat(poor.get("not_computed").findValuesAsText("part"))
                .containsExactly("egger", "begg", "peters", "trim_fill", "fail_safe_n");
        assertThat(poor.get("not_computed").findValuesAsText("option")).containsOnly("--diagnostics");
        assertThat(oneLine(run.err()))
                .contains(
                        "poor: Not computed: egger (--diagnostics): of 2 tests chance alone makes a lopsided funnel; expected"
                                + " 10 or more.",
                        "poor: Not computed: begg (--diagnostics): there are fewer than 2 tests, all are equally precise,");
        assertThat(all.get(0).get("not_computed").findValuesAsText("part"))
                .containsExactly("egger", "peters", "trim_fill", "fail_safe_n");
    }

    @Test
    void what_the_method_does_not_allow_for_has_its_reason_apart_from_the_rows_that_were_left_out() throws Exception {
        JsonNode node = json(
                "treated_events,treated_n,control_events,control_n\n30,100,20,100\n12,80,9,70\n5,40,9,50\n0,9,0,9\n",
                "--method",
                "MH",
                "--drop00",
                "--diagnostics");
        assertThat(node.get("influence").isNull()).isTrue();
        assertThat(node.get("not_computed").findValuesAsText("part"))
                .containsExactly("influence", "egger", "trim_fill", "fail_safe_n");
        assertThat(node.get("not_computed").get(0).get("reason").asText()).contains("MH");
        assertThat(node.get("left_out")).hasSize(1);
        assertThat(names(node.get("left_out").get(0))).containsExactly("row", "line", "reason");
        assertThat(names(node.get("not_computed").get(0))).containsExactly("option", "part", "reason");
    }

    @Test
    void the_only_result_there_is_refuses_what_it_cannot_have() throws Exception {
        Run run = pool(TWO_TACTICS, "--tactic", "poor", "--cluster", "org");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.startsWith("--cluster: clusters is "));
    }
}
