package io.socialsouls.community.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of people who pool, as their tools wrote them: each gives its right value, or is refused with the cause. */
class PoolCasesTest {
    private static final double TOLERANCE = 1e-8;
    private static final int LONGEST_ERROR = 200;
    private static final List<String> TABLE = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream in = resource("cases.json")) {
            JsonNode all = new ObjectMapper().readTree(in);
            return IntStream.range(0, all.size()).mapToObj(all::get);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_file_gives_its_right_value_or_is_refused_with_the_cause(JsonNode one) throws IOException {
        Path file = folder.resolve(one.get("file").asText());
        try (InputStream in = resource(one.get("file").asText())) {
            Files.copy(in, file);
        }
        List<String> args =
                new ArrayList<>(List.of(one.path("command").asText("pool"), file.toString(), "--json", "-"));
        Stream.of(one.get("options").asText().split(" "))
                .filter(part -> !part.isEmpty())
                .forEach(args::add);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(args.toArray(String[]::new));
        if (one.has("refused")) {
            refused(one, exit, out.toString(), err.toString().strip().replace(folder + "/", ""));
        } else {
            assertThat(exit).as(err.toString()).isZero();
            answered(one, new ObjectMapper().readTree(out.toString()), err.toString());
        }
    }

    private static void refused(JsonNode one, int exit, String out, String message) {
        String cause = one.get("refused").asText();
        row(one, "refused: " + cause, 0, message);
        assertThat(exit).as(out).isNotZero();
        assertThat(message).contains(cause);
        assertThat(exit == 2 ? message.length() : 0).isLessThan(LONGEST_ERROR);
    }

    private static void answered(JsonNode one, JsonNode result, String table) {
        for (Map.Entry<String, JsonNode> figure : one.get("expected").properties()) {
            double right = figure.getValue().asDouble();
            JsonNode ours = result.at("/" + figure.getKey());
            double tolerance = tolerance(one, right);
            row(one, figure.getKey() + " " + shown(right), tolerance, shown(ours.asDouble()));
            assertThat(ours.isNumber()).as(figure.getKey()).isTrue();
            assertThat(Math.abs(ours.asDouble() - right)).as(figure.getKey()).isLessThanOrEqualTo(tolerance);
        }
        assertThat(rows(result.path("left_out"))).isEqualTo(rows(one.path("left_out")));
        if (one.has("warned")) {
            assertThat(result.get("warnings").findValuesAsText("kind"))
                    .contains(one.get("warned").asText());
        }
        if (one.has("says")) {
            String said = table.replaceAll("\\s+", " ").replace('"', '\'').replaceAll("[“”]", "'");
            assertThat(said).contains(one.get("says").asText().replaceAll("[“”]", "'"));
        }
    }

    @AfterAll
    static void print() {
        System.out.println(String.join("\n", TABLE));
    }

    private static double tolerance(JsonNode one, double right) {
        return one.has("tolerance") ? one.get("tolerance").asDouble() : TOLERANCE * Math.max(1, Math.abs(right));
    }

    private static List<Integer> rows(JsonNode leftOut) {
        List<Integer> rows = new ArrayList<>();
        leftOut.forEach(
                one -> rows.add(one.isInt() ? one.asInt() : one.get("row").asInt()));
        return rows;
    }

    private static void row(JsonNode one, String right, double tolerance, String ours) {
        String name = one.get("file").asText() + " " + one.get("options").asText();
        TABLE.add(String.format(Locale.ROOT, "%-50s | %-50s | %7.0e | %s", name.strip(), right, tolerance, ours));
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.10g", value);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PoolCasesTest.class.getResourceAsStream("pool/cases/" + name), name);
    }
}
