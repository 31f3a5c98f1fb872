package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.socialsouls.community.examples.ExampleJar;
import io.socialsouls.community.examples.ExampleJar.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of {@code pool} that others script against. */
class PoolIT extends PoolProgram {
    private static final double TOLERANCE = 1e-8;
    private static final double MEAN_VARIANCE = 0.1528;
    private static final String TWO_TACTICS = """
            tactic,treated_events,treated_n,control_events,control_n
            zoom/in,30,100,20,100
            empty,0,50,0,60
            zoom/in,12,80,9,70
            Zoom in,5,40,6,50
            """;

    private Path bcg = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        bcg = folder.resolve("bcg.csv");
        try (InputStream in = resource("bcg.csv")) {
            Files.copy(in, bcg);
        }
    }

    @Test
    void the_published_trials_give_the_published_numbers_and_nothing_else_on_standard_output() throws Exception {
        Run run = ExampleJar.run("pool", bcg.toString(), "--test", "z", "--json", "-");
        assertThat(run.exit()).isZero();
        JsonNode node = new ObjectMapper().readTree(run.out());
        assertThat(run.out()).startsWith("{\n").endsWith("}\n");
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("In a new test", "a new test of yours", "Of 1,000 people");
        assertThat(node.get("k").asInt()).isEqualTo(13);
        assertThat(node.get("measure").asText()).isEqualTo("RR");
        assertThat(node.get("method").asText()).isEqualTo("REML");
        assertThat(node.get("test").asText()).isEqualTo("z");
        assertThat(node.get("level").asDouble()).isEqualTo(0.95);
        Properties expected = new Properties();
        try (InputStream in = resource("bcg-reml-z.properties")) {
            expected.load(in);
        }
        assertThat(expected).hasSize(13);
        for (String key : expected.stringPropertyNames()) {
            double reference = Double.parseDouble(expected.getProperty(key));
            double scale = scale(key);
            assertThat(node.get(key).asDouble())
                    .as(key)
                    .isCloseTo(reference, within(TOLERANCE * Math.max(Math.abs(reference), scale)));
        }
        assertThat(node.get("display").get("estimate").asDouble())
                .isCloseTo(Math.exp(node.get("estimate").asDouble()), within(1e-15));
    }

    @Test
    void without_a_test_intervals_are_truncated_knapp_hartung_or_normal_where_that_has_no_meaning() throws Exception {
        assertThat(ExampleJar.run("pool", bcg.toString()).out())
                .contains("Random effects (REML), truncated Knapp-Hartung intervals at 95 %.");
        for (String method : List.of("EE", "MH")) {
            assertThat(ExampleJar.run("pool", bcg.toString(), "--method", method)
                            .out())
                    .contains("Common effect (" + method + "), normal (z) intervals at 95 %.");
        }
        String twice = "label,effect,variance\na,0.1,0.01\nb,0.1,0.01\n";
        assertThat(pool(twice).out()).contains("+0.100 [-0.798, +0.998]");
        assertThat(pool(twice, "--test", "knha").out()).contains("+0.100 [+0.100, +0.100]");
    }

    @Test
    void a_german_user_gets_the_same_bytes() throws Exception {
        List<String> german = List.of("-Duser.language=de", "-Duser.country=DE", "-Dfile.encoding=ISO-8859-1");
        Run there = ExampleJar.run(german, "pool", bcg.toString(), "--json", "-");
        assertThat(there).isEqualTo(ExampleJar.run("pool", bcg.toString(), "--json", "-"));
    }

    @Test
    void a_byte_order_mark_changes_nothing() throws Exception {
        Path marked = Files.createDirectory(folder.resolve("marked")).resolve("bcg.csv");
        Files.writeString(marked, "\ufeff" + Files.readString(bcg));
        assertThat(ExampleJar.run("pool", marked.toString()).out())
                .isEqualTo(ExampleJar.run("pool", bcg.toString()).out())
                .contains("-51.1 % [-67.0, -27.4]");
    }

    @Test
    void a_bad_row_is_named_in_one_line_and_nothing_is_written() throws Exception {
        Path bad = folder.resolve("bad.csv");
        Files.writeString(bad, Files.readString(bcg).replace("6,306,29,303", "6,306,3O3,303"));
        Path json = Files.writeString(folder.resolve("old.json"), "old");
        Path svg = folder.resolve("new.svg");
        Run run = ExampleJar.run("pool", bad.toString(), "--json", json.toString(), "--svg", svg.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(bad
                        + ": row 2 (line 3), column control_events: value \"3O3\"; expected a whole number from 0 to"
                        + " 1000000000000000");
        assertThat(json).hasContent("old");
        assertThat(svg).doesNotExist();
    }

    @Test
    void tactics_come_in_order_of_first_appearance_and_one_that_cannot_be_pooled_has_its_error() throws Exception {
        Path pictures = folder.resolve("new/pictures");
        Run run = pool(TWO_TACTICS, "--drop00", "--json", "-", "--svg", pictures.toString());
        assertThat(run.exit()).isZero();
        JsonNode all = new ObjectMapper().readTree(run.out());
        assertThat(all.isArray()).isTrue();
        assertThat(all.findValuesAsText("tactic")).containsExactly("zoom/in", "empty", "Zoom in");
        assertThat(all.get(1).get("error").get("code").asText()).isEqualTo("not_poolable");
        assertThat(all.get(0).get("k").asInt()).isEqualTo(2);
        assertThat(run.err()).contains("empty: not pooled, ");
        try (Stream<Path> files = Files.list(pictures)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("zoom-in.svg", "zoom-in-2.svg");
        }
    }

    @Test
    void one_tactic_picked_is_one_object_and_one_picture() throws Exception {
        Path picture = folder.resolve("one.svg");
        Path json = folder.resolve("one.json");
        Run run = pool(TWO_TACTICS, "--tactic", "zoom/in", "--svg", picture.toString(), "--json", json.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("zoom/in");
        assertThat(new ObjectMapper().readTree(json.toFile()).get("tactic").asText())
                .isEqualTo("zoom/in");
        assertThat(picture).content().contains("Forest plot: zoom/in");
    }

    @Test
    void an_unknown_tactic_is_refused_with_those_there_are() throws Exception {
        Run run = pool(TWO_TACTICS, "--tactic", "zoom");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("--tactic is \"zoom\"; expected one of zoom/in, empty, Zoom in");
    }

    @Test
    void what_cannot_be_pooled_ends_with_1_one_line_and_an_error_in_the_json() throws Exception {
        Run run = pool("treated_events,treated_n,control_events,control_n\n0,5,0,5\n", "--drop00", "--json", "-");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        JsonNode node = new ObjectMapper().readTree(run.out());
        assertThat(node.get("error").get("code").asText()).isEqualTo("not_poolable");
        assertThat(node.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --method|reml|'--method'
                    --test|T|'--test'
                    --measure|XX|'--measure'
                    --measure|GEN|expected RR or OR or RD or AS
                    --zero|some|'--zero'
                    --level|95|a number between 0 and 1
                    --level|0,95|a finite number
                    --tactic|a|has no column tactic
                    --colour|red|'--colour'
                    --json|missing/a.json|in a directory that exists
                    --json|.|expected a file
                    """)
    void a_wrong_option_ends_with_2_and_one_line(String option, String value, String says) throws Exception {
        Run run = ExampleJar.run("pool", bcg.toString(), option, value);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains(says.replace("''", "'")));
    }

    @Test
    void the_input_is_never_replaced() throws Exception {
        String before = Files.readString(bcg);
        assertThat(ExampleJar.run("pool", bcg.toString(), "--json", bcg.toString())
                        .exit())
                .isEqualTo(2);
        assertThat(bcg).hasContent(before);
    }

    @Test
    void a_hundred_thousand_rows_are_no_trouble() throws Exception {
        StringBuilder rows = new StringBuilder("label,effect,variance\n");
        for (int i = 0; i < 100_000; i++) {
            rows.append("row,")
                    .append(i % 1000 - 500)
                    .append("e-3,")
                    .append(1 + i % 7)
                    .append("e-2\n");
        }
        Path picture = folder.resolve("many.svg");
        Run run = pool(rows.toString(), "--svg", picture.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("100,000");
        assertThat(Files.size(picture)).isLessThan(40_000);
    }

    private static double scale(String key) {
        return switch (key) {
            case "estimate", "ci_low", "ci_high", "pi_low", "pi_high" -> 0.1797815161052057;
            case "tau2" -> MEAN_VARIANCE;
            default -> 1;
        };
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PoolIT.class.getResourceAsStream(name), name);
    }
}
