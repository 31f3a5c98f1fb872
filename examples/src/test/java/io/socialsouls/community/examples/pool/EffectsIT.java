package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.socialsouls.community.examples.ExampleJar;
import io.socialsouls.community.examples.ExampleJar.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of {@code effects}, and of every input that {@code pool} takes. */
class EffectsIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_row_has_its_effect_in_the_order_of_the_file() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("a.csv"), "label,tactic,correlation,n\nfirst,a,0.187,109\n,b,1,20\nthird,a,-0.5,55\n");
        Run run = ExampleJar.run("effects", csv.toString());
        assertThat(run.exit()).isZero();
        JsonNode rows = new ObjectMapper().readTree(run.out());
        assertThat(rows).hasSize(3);
        assertThat(rows.findValuesAsText("row")).containsExactly("1", "2", "3");
        assertThat(rows.findValuesAsText("label")).containsExactly("first", "Row 2", "third");
        assertThat(rows.get(0).get("effect").asDouble()).isCloseTo(0.1892266425309288, within(1e-15));
        assertThat(rows.get(0).get("variance").asDouble()).isCloseTo(1 / 106.0, within(1e-17));
        assertThat(rows.get(1).get("effect").isNull()).isTrue();
        assertThat(rows.get(1).get("variance").isNull()).isTrue();
        Path json = folder.resolve("a.json");
        assertThat(ExampleJar.run("effects", csv.toString(), "--json", json.toString())
                        .out())
                .isEmpty();
        assertThat(json).hasContent(run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            treated_mean,treated_sd,treated_n,control_mean,control_sd,control_n|55,47,155,75,64,156|MD
            treated_events,treated_time,control_events,control_time|9,413,19,398|IRR
            correlation,n|0.187,109|ZCOR
            events,n|3,40|PLO
            effect,ci_low,ci_high|0.5,0.1,0.9|GEN
            effect,variance,ci_low,ci_high|0.5,0.04,0.1,0.9|GEN
            """)
    void each_input_has_its_usual_measure(String header, String row, String measure) throws Exception {
        Path csv = Files.writeString(folder.resolve("b.csv"), header + "\n" + row + "\n" + row + "\n");
        Run run = ExampleJar.run("pool", csv.toString(), "--json", "-", "--svg", folder.resolve("b.svg") + "");
        assertThat(run.exit()).isZero();
        JsonNode node = new ObjectMapper().readTree(run.out());
        assertThat(node.get("measure").asText()).isEqualTo(measure);
        assertThat(node.get("k").asInt()).isEqualTo(2);
    }

    @Test
    void tables_pool_without_tau2_and_only_with_z() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("c.csv"),
                "treated_events,treated_n,control_events,control_n\n4,123,11,139\n6,306,29,303\n");
        Run run = ExampleJar.run("pool", csv.toString(), "--measure", "OR", "--method", "PETO", "--json", "-");
        JsonNode node = new ObjectMapper().readTree(run.out());
        assertThat(node.get("method").asText()).isEqualTo("PETO");
        assertThat(node.get("tau2").asDouble()).isZero();
        assertThat(node.get("pi_low").isNull()).isTrue();
        Run refused = ExampleJar.run("pool", csv.toString(), "--method", "MH", "--test", "knha");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("--test is \"knha\"; expected z, for the method MH");
    }
}
