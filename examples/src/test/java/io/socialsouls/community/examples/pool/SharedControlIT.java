package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.socialsouls.community.examples.ExampleJar.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code pool} does with several arms on one control. Figures: metafor 3.8-1 (R 4.2.2), rma.mv and rma; its search agrees to 1e-6. */
class SharedControlIT extends PoolProgram {
    /** Made tests of five arms each. */
    private static final String ARMS = """
            test,treated_events,treated_n,control_events,control_n,org
            t1,199,7903,240,9000,x
            t1,257,9443,240,9000,x
            t1,199,7899,240,9000,x
            t1,221,7633,240,9000,x
            t1,226,6768,240,9000,x
            t2,166,4423,117,4000,x
            t2,155,3501,117,4000,x
            t2,99,2910,117,4000,x
            t2,211,4905,117,4000,x
            t2,113,2634,117,4000,x
            t3,92,743,97,800,y
            t3,98,921,97,800,y
            t3,69,626,97,800,y
            t3,98,837,97,800,y
            t3,109,907,97,800,y
            t4,77,610,92,800,y
            t4,171,931,92,800,y
            t4,117,801,92,800,y
            t4,92,592,92,800,y
            t4,109,608,92,800,y
            t5,411,9563,316,9000,z
            t5,274,7533,316,9000,z
            t5,303,8019,316,9000,z
            t5,245,6530,316,9000,z
            t5,318,7536,316,9000,z
            t6,56,861,40,800,z
            t6,57,572,40,800,z
            t6,41,506,40,800,z
            t6,74,978,40,800,z
            t6,38,775,40,800,z
            """;

    @Test
    void arms_of_a_test_are_combined_and_people_counted_once() throws Exception {
        Run run = pool(ARMS, "--test", "z", "--json", "-");
        JsonNode node = new ObjectMapper().readTree(run.out());

        assertThat(node.get("k").asInt()).isEqualTo(6);
        assertThat(node.get("tests").asInt()).isEqualTo(6);
        assertThat(node.get("arms").asInt()).isEqualTo(30);
        is(node, "estimate", 0.169244472026202, 1e-12);
        is(node, "se", 0.0666904205060939, 1e-12);
        assertThat(node.has("shared_control")).isFalse();
        assertThat(node.get("warnings")).isEmpty();
        assertThat(run.err()).contains("132,868");
    }

    @Test
    void the_order_of_rows_of_a_test_does_not_matter() throws Exception {
        List<String> lines = new ArrayList<>(ARMS.lines().toList());
        lines.add(lines.remove(1));
        lines.add(3, lines.remove(20));

        assertThat(json(String.join("\n", lines), "--shared-control", "combine")
                        .get("tests")
                        .asInt())
                .isEqualTo(6);
        is(json(String.join("\n", lines), "--shared-control", "covariance"), "estimate", 0.17027240, 1e-7);
    }

    @Test
    void arms_kept_apart_are_pooled_with_their_covariance() throws Exception {
        JsonNode node = json(ARMS, "--shared-control", "covariance");
        JsonNode model = node.get("shared_control");

        assertThat(node.get("k").asInt()).isEqualTo(30);
        assertThat(node.get("tests").asInt()).isEqualTo(6);
        assertThat(node.get("arms").asInt()).isEqualTo(30);
        assertThat(node.get("test").asText()).isEqualTo("z");
        is(model, "estimate", 0.170272403371293, 1e-6);
        is(model, "se", 0.0670611356616219, 1e-6);
        is(model, "ci_low", 0.0388349927121592, 1e-6);
        is(model, "ci_high", 0.301709814030426, 1e-6);
        is(model, "sigma2_test", 0.01586506476496, 1e-6);
        is(model, "sigma2_arm", 0.00734804721296656, 1e-6);
        is(model, "log_lik", 12.371063499783, 1e-8);
        double tau2 =
                model.get("sigma2_test").asDouble() + model.get("sigma2_arm").asDouble();
        is(node, "tau2", tau2, 0);
        is(node, "estimate", model.get("estimate").asDouble(), 0);
        is(
                node,
                "pi_high",
                model.get("estimate").asDouble()
                        + 1.959963984540054 * Math.sqrt(Math.pow(model.get("se").asDouble(), 2) + tau2),
                1e-14);
        assertThat(node.get("q").isNull()).isTrue();
        assertThat(node.get("i2").isNull()).isTrue();
    }

    @Test
    void below_ten_tests_arms_kept_apart_claim_no_direction() throws Exception {
        assertThat(oneLine(pool(ARMS, "--shared-control", "covariance").out()))
                .contains("leave open whether", "too narrow to say which way the effect goes")
                .doesNotContain("raises the chance by");
    }

    @Test
    void given_effects_are_kept_apart_with_the_variance_of_their_control() throws Exception {
        String given = """
                study,effect,variance,control_variance
                a,0.1,0.02,0.01
                a,0.3,0.03,0.01
                b,0.2,0.02,
                """;

        JsonNode node = json(given);

        assertThat(node.get("tests").asInt()).isEqualTo(2);
        assertThat(node.get("shared_control").get("sigma2_arm").isNumber()).isTrue();
    }

    @Test
    void other_analyses_take_the_covariance_of_arms() throws Exception {
        JsonNode node = json(ARMS, "--shared-control", "covariance", "--cluster", "org", "--three-level", "org");

        assertThat(node.get("df").asDouble()).isBetween(0.5, 2.0);
        assertThat(node.get("three_level").get("log_lik").asDouble()).isBetween(0.0, 12.4);
        assertThat(node.has("left_out")).isFalse();
    }

    @Test
    void equal_controls_without_a_column_that_explains_them_are_warned_of() throws Exception {
        String untold = """
                label,treated_events,treated_n,control_events,control_n
                Ana,30,1000,20,1000
                Ben,25,990,20,1000
                Cleo,12,500,11,480
                """;

        Run run = pool(untold);
        JsonNode warning = json(untold).get("warnings").get(0);

        assertThat(run.exit()).isZero();
        assertThat(oneLine(run.out())).contains("Warning: Rows 1 and 2 have the same control (20 of 1000)");
        assertThat(run.err()).startsWith("Warning: Rows 1 and 2 have the same control (20 of 1000)");
        assertThat(warning.get("kind").asText()).isEqualTo("equal_controls");
        assertThat(warning.get("rows").toString()).isEqualTo("[1,2]");
        assertThat(warning.get("message").asText()).contains("a column test");
    }

    @Test
    void the_same_test_sent_twice_is_warned_of_also_where_tests_are_told() throws Exception {
        String twice = """
                test,treated_events,treated_n,control_events,control_n
                a,24,800,20,800
                a,30,790,20,800
                b,30,790,20,800
                b,24,800,20,800
                """;

        JsonNode warnings = json(twice).get("warnings");

        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0).get("kind").asText()).isEqualTo("same_test");
        assertThat(warnings.get(0).get("rows").toString()).isEqualTo("[1,2,3,4]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            test,treated_events,treated_n,control_events,control_n;a,1,9,2,9;a,1,9,3,9||Rows 1 and 2 are of test "a" but have different controls
            test,treated_events,treated_n,control_events,control_n;a,1,9,2,9;,1,9,3,9||row 2 (line 3), column test: value ""
            treated_events,treated_n,control_events,control_n;1,9,2,9|--shared-control covariance|expected a column test (or study)
            test,effect,variance;a,1,9;a,2,9||expected a column control_variance
            test,effect,variance,control_variance;a,1,9,1;a,2,9,2||but differ in column control_variance
            test,effect,variance,control_variance;a,1,9,1;a,2,9,||row 2, column control_variance: no value
            test,effect,variance,control_variance;a,1,9,x;a,2,9,1||row 1 (line 2), column control_variance: value "x"
            test,effect,variance,control_variance;a,1,9,10;a,2,9,10||control_variance[0]
            test,effect,variance,control_variance;a,1,9,1;a,2,9,1|--shared-control combine|given effects cannot be combined
            test,effect,variance,control_variance;a,1,9,1;a,2,9,1|--test knha|expected z with --shared-control covariance
            test,effect,variance,control_variance;a,1,9,1;a,2,9,1|--method DL|expected REML with --shared-control covariance
            test,effect,variance,control_variance;a,1,9,1;a,2,9,1|--diagnostics|expected --shared-control combine
            test,treated_events,treated_n,control_events,control_n,org;a,1,9,2,9,x;a,1,8,2,9,y;b,1,8,2,9,y|--cluster org|but differ in column org
            test,effect,variance;a,1,9|--shared-control apart|expected one of combine, covariance
            """)
    void what_does_not_go_together_is_refused_in_one_line(String file, String option, String says) throws Exception {
        String[] options = option == null ? new String[0] : option.split(" ");

        Run run = pool(file.replace(';', '\n') + "\n", options);

        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains(says));
    }

    @Test
    void a_column_that_names_clusters_of_other_controls_or_given_effects_is_no_column_of_tests() throws Exception {
        String clusters = """
                effect,variance,study
                0.3,0.01,s1
                0.35,0.01,s1
                0.2,0.02,s2
                0.5,0.02,s2
                """;

        assertThat(json(clusters, "--cluster", "study").get("k").asInt()).isEqualTo(4);
        assertThat(json(clusters, "--three-level", "study").get("tests").asInt())
                .isEqualTo(4);
    }

    private static void is(JsonNode node, String key, double expected, double tolerance) {
        assertThat(node.get(key).asDouble()).as(key).isCloseTo(expected, within(tolerance));
    }
}
