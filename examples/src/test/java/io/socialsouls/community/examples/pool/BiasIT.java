package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.socialsouls.community.examples.ExampleJar.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code pool} says of tests that may have been left untold. */
class BiasIT extends PoolProgram {
    /** A made case; the figures by selmodel of metafor 3.8-1 on an ML fit, PET by lm of R 4.2.2. */
    private static final String TESTS = """
            effect,variance
            0.387217,0.00955259
            0.164771,0.00573658
            -0.054864,0.15212926
            -0.585942,0.15838111
            -0.828122,0.143441
            0.284618,0.00592401
            -0.437608,0.07953879
            -0.005314,0.01483895
            0.41885,0.01376562
            0.5482,0.19493709
            """;

    @Test
    void a_selection_model_and_lines_to_unlimited_size_are_those_of_r() throws Exception {
        JsonNode node = json(TESTS, "--bias", "selection:0.025,0.5");
        JsonNode model = node.get("selection");
        assertThat(names(model)).containsExactly("estimate", "se", "tau2", "delta", "log_lik", "lrt", "lrt_p");
        assertThat(model.get("estimate").asDouble()).isCloseTo(0.232806951, within(1e-4));
        assertThat(model.get("se").asDouble()).isCloseTo(0.0690801562, within(1e-4));
        assertThat(model.get("delta").get(2).asDouble()).isCloseTo(5.251923, within(1e-3));
        assertThat(model.get("log_lik").asDouble()).isCloseTo(-1.26439461, within(1e-6));
        assertThat(names(node.get("pet"))).containsExactly("intercept", "se", "p_value", "slope");
        assertThat(node.get("pet").get("intercept").asDouble()).isCloseTo(0.404843623634, within(1e-9));
        assertThat(node.get("peese").get("slope").asDouble()).isCloseTo(-3.66198714977, within(1e-9));
    }

    @Test
    void low_effects_that_are_wanted_are_the_mirror_image() throws Exception {
        StringBuilder mirrored = new StringBuilder("effect,variance\n");
        TESTS.lines()
                .skip(1)
                .forEach(line -> mirrored.append(line.startsWith("-") ? line.substring(1) : "-" + line)
                        .append('\n'));
        JsonNode high = json(TESTS, "--bias", "selection:0.025").get("selection");
        JsonNode low = json(mirrored.toString(), "--bias", "selection:0.025", "--bias-side", "less")
                .get("selection");
        assertThat(low.get("estimate").asDouble())
                .isEqualTo(-high.get("estimate").asDouble());
        assertThat(low.get("delta")).isEqualTo(high.get("delta"));
    }

    @Test
    void an_interval_without_a_test_leaves_the_model_out_with_the_reason() throws Exception {
        JsonNode node = json(TESTS, "--bias", "selection:0.025,0.999999");
        assertThat(node.get("selection").isNull()).isTrue();
        assertThat(node.get("pet").isObject()).isTrue();
        JsonNode left = node.get("not_computed").get(0);
        assertThat(left.get("part").asText()).isEqualTo("selection");
        assertThat(left.get("reason").asText()).contains("no test has a one-sided p-value from 0.999999 to 1.0");
    }

    @Test
    void the_funnel_shows_the_steps() throws Exception {
        Path svg = folder.resolve("funnel.svg");
        json(TESTS, "--bias", "selection:0.025", "--plot", "funnel", "--svg", svg.toString());
        assertThat(svg).content().contains(">p 0.025</text>", "class=\"corrected\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --bias pet|--bias is "pet"; expected selection: and one p-value or more, such as selection:0.025
            --bias selection:|expected ascending p-values above 0 and below 1
            --bias selection:0.5,0.1|expected ascending p-values above 0 and below 1
            --bias-side less|--bias-side is less; expected --bias selection:P beside it
            --bias selection:0.1 --bias-side low|expected one of greater, less
            """)
    void what_cannot_be_asked_ends_with_2_and_one_line(String options, String says) throws Exception {
        Run run = pool(TESTS, options.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains(says));
    }
}
