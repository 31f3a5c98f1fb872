package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.socialsouls.community.examples.ExampleJar.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code pool} makes of rare counts; the figures by rma.glmm of metafor 3.8-1 (lme4). */
class CountIT extends PoolProgram {
    private static final String RARE = """
            treated_events,treated_n,control_events,control_n
            17,416,12,445
            3,158,7,229
            2,109,5,68
            5,122,1,70
            20,218,2,139
            """;

    private static final double SEARCHED = 1e-4;

    @ParameterizedTest
    @CsvSource({
        "UM.FS, 0.314948614388, 0.461720982675, 0.626205986865, -18.5027536148",
        "CM.AL, 0.32093408529, 0.493702912488, 0.758334544228, -7.51316311644"
    })
    void odds_ratios_of_rare_counts_are_those_of_metafor(
            String model, double estimate, double se, double tau2, double logLikelihood) throws Exception {
        JsonNode node = json(RARE, "--measure", "OR", "--method", "GLMM", "--glmm", model);
        assertThat(node.get("method").asText()).isEqualTo("GLMM");
        assertThat(node.get("estimate").asDouble()).isCloseTo(estimate, within(SEARCHED));
        assertThat(node.get("se").asDouble()).isCloseTo(se, within(SEARCHED));
        assertThat(node.get("tau2").asDouble()).isCloseTo(tau2, within(SEARCHED));
        assertThat(node.get("log_lik").asDouble()).isCloseTo(logLikelihood, within(SEARCHED));
        assertThat(node.get("marginal_log_lik").asDouble()).isLessThan(logLikelihood);
        assertThat(node.get("q").isNull()).isTrue();
    }

    @Test
    void the_unconditional_model_is_the_default() throws Exception {
        assertThat(json(RARE, "--measure", "OR", "--method", "GLMM"))
                .isEqualTo(json(RARE, "--measure", "OR", "--method", "GLMM", "--glmm", "UM.FS"));
    }

    @Test
    void single_arms_are_pooled_as_logits() throws Exception {
        JsonNode node = json("events,n\n17,416\n3,158\n2,109\n5,122\n20,218\n", "--method", "GLMM");
        assertThat(node.get("estimate").asDouble()).isCloseTo(-3.19067831468, within(SEARCHED));
        assertThat(node.get("se").asDouble()).isCloseTo(0.297182624839, within(SEARCHED));
        assertThat(node.get("display").get("estimate").asDouble()).isCloseTo(0.0395, within(1e-4));
    }

    @Test
    void a_test_without_any_event_is_left_out_and_named() throws Exception {
        Run run = pool(RARE + "0,500,0,400\n", "--measure", "OR", "--method", "GLMM", "--json", "-");
        JsonNode node = new ObjectMapper().readTree(run.out());
        assertThat(node.get("k").asInt()).isEqualTo(5);
        assertThat(node.get("left_out").toString()).contains("\"row\":6,\"line\":7,", "which says nothing of a ratio");
        assertThat(oneLine(run.err())).contains("Left out: row 6 (line 7): nobody in either arm");
    }

    @Test
    void what_is_likeliest_at_infinity_is_not_pooled() throws Exception {
        Run run = pool(
                "treated_events,treated_n,control_events,control_n\n0,100,3,100\n0,90,2,80\n",
                "--measure",
                "OR",
                "--method",
                "GLMM");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(oneLine(run.err())).contains("the effect is likeliest at minus infinity");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --method GLMM|--measure is RR; expected OR or PLO with --method GLMM
            --measure OR --method GLMM --test knha|--test is knha; expected z with --method GLMM
            --measure OR --glmm CM.AL|--glmm is CM.AL; expected --method GLMM beside it
            --measure OR --method GLMM --glmm UM.RS|one of UM.FS, CM.AL
            --measure OR --method GLMM --diagnostics|--method is GLMM; expected one that weights effects, such as REML
            --measure OR --method GLMN|GLMM
            """)
    void what_cannot_be_asked_ends_with_2_and_one_line(String options, String says) throws Exception {
        Run run = pool(RARE, options.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains(says));
    }
}
