package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.socialsouls.community.examples.ExampleJar;
import io.socialsouls.community.examples.ExampleJar.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code pool} on a table as a user runs it. */
abstract class PoolProgram {
    /** For whatever a test writes. */
    @TempDir
    Path folder = Path.of("");

    /** Pools a table. */
    final Run pool(String csv, String... options) throws IOException, InterruptedException {
        return pool(Files.writeString(folder.resolve("in.csv"), csv), options);
    }

    /** Pools a file. */
    final Run pool(Path file, String... options) throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of("pool", file.toString()));
        args.addAll(List.of(options));
        return ExampleJar.run(args.toArray(String[]::new));
    }

    /** Pools a table that can be pooled. */
    final JsonNode json(String csv, String... options) throws IOException, InterruptedException {
        return json(Files.writeString(folder.resolve("in.csv"), csv), options);
    }

    /** Pools a file that can be pooled. */
    final JsonNode json(Path file, String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--json", "-"));
        Run run = pool(file, all.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    /** The names of an object's members. */
    static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Without the breaks that long lines get. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
