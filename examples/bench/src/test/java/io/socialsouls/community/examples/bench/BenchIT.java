package io.socialsouls.community.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Runs the jar as a user runs it, as shortly as may be. */
class BenchIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void every_benchmark_runs_and_has_its_line_in_the_table() throws Exception {
        // In one process, one short iteration each: whether they run, not how fast.
        String out = run("-f", "0", "-wi", "0", "-i", "1", "-r", "10ms", "-p", "k=50");
        assertThat(out.lines().filter(line -> line.startsWith("| ")).skip(1))
                .extracting(line -> line.split(" ", -1)[1])
                .containsExactlyInAnyOrder(
                        "summingPass",
                        "commonEffect",
                        "derSimonianLaird",
                        "pauleMandel",
                        "reml",
                        "remlKnappHartung",
                        "remlOfNewEffects",
                        "remlInParallel",
                        "logarithms",
                        "oddsRatios",
                        "oddsRatiosOfColumns",
                        "riskRatios",
                        "riskRatiosOfColumns");
    }

    @Test
    void every_call_on_a_database_runs_on_all_sides_and_has_its_line() throws Exception {
        String out = run(
                "database", "--posts", "100", "--rounds", "1", "--warm-up", "1", "--writers", "2", "--millis", "50");
        assertThat(out.lines().filter(line -> line.startsWith("| ")))
                .hasSize(14)
                .noneMatch(line -> line.contains("NaN"));
    }

    private static String run(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-jar"));
        command.add(Objects.requireNonNull(System.getProperty("bench.jar")));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
