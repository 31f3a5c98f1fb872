package io.socialsouls.community.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's four tests, put to the program as the guide puts them, give the figures that the guide shows. */
class WhichMethodTest {
    private static final Path GUIDE = Path.of("..", "docs", "which-method.md");
    private static final Pattern TEST =
            Pattern.compile("\\| (\\w+) \\| ([\\d,]+) of ([\\d,]+) \\| ([\\d,]+) of ([\\d,]+) \\|");
    private static final Pattern ANSWER = Pattern.compile("\\| `(--[^`]+)` \\| ([^|]+) \\| ([^|]+) \\|");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_figures_of_the_guide_are_those_of_the_program() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("four.csv"),
                "label,treated_events,treated_n,control_events,control_n\n"
                        + String.join(
                                "\n",
                                rows(TEST).stream().map(WhichMethodTest::csv).toList()));
        List<Matcher> answers = rows(ANSWER);
        assertThat(answers).hasSize(6);
        for (Matcher answer : answers) {
            String said = pool(csv, answer.group(1).split(" ", -1));
            assertThat(said).as(answer.group(1)).contains(answer.group(2));
            if (!answer.group(3).equals("not part of the method")) {
                assertThat(said).as(answer.group(1)).contains(answer.group(3));
            }
        }
    }

    private static String pool(Path csv, String... options) {
        List<String> args = new ArrayList<>(List.of("pool", csv.toString()));
        args.addAll(Arrays.asList(options));
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        assertThat(Main.commandLine(writer, writer).execute(args.toArray(String[]::new)))
                .isZero();
        // Notes are wrapped, and a figure may stand on two lines.
        return out.toString().replaceAll("\\s+", " ");
    }

    private static String csv(Matcher row) {
        return Stream.of(1, 2, 3, 4, 5)
                .map(i -> row.group(i).replace(",", ""))
                .reduce((some, next) -> some + "," + next)
                .orElse("");
    }

    private static List<Matcher> rows(Pattern pattern) throws IOException {
        try (Stream<String> lines = Files.lines(GUIDE)) {
            return lines.map(pattern::matcher).filter(Matcher::matches).toList();
        }
    }
}
