package io.socialsouls.community.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.examples.ExampleJar;
import io.socialsouls.community.examples.ExampleJar.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, run as a user runs it. */
class QuickstartIT {
    @TempDir
    private Path folder;

    @Test
    void the_story_is_told_whole_and_in_order() throws Exception {
        Run run = ExampleJar.run("quickstart", "--out", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "Michelle, an author, founds a private group",
                        "Dana (editor, Slow Trains, travel) asks to be let in; Michelle admits them.",
                        "She asks without her name",
                        "What the others see:",
                        "Anonymous ",
                        "[thanked by 1, accepted as the answer]",
                        "It is held, and Ben is told why: \"No selling, no pitching, no advertorials\"",
                        "because of the words \"limited offer\", \"book a call\"",
                        "Ben's inbox:",
                        "A moderator did not publish your post",
                        "Feed: not_found. Members: not_found. Experiments: not_found.",
                        "five run at once",
                        "2,960 real ones, of five tactics",
                        "Has a number       667  11,494,533  +5.4 % [+2.1, +8.8]",
                        "of yours it may go the other way",
                        "The tactics share tests",
                        "All of them on one page: file:");
    }

    @Test
    void who_asked_anonymously_is_not_in_what_the_others_see() throws Exception {
        String out = ExampleJar.run("quickstart", "--out", folder.toString()).out();
        String seen = out.substring(out.indexOf("What the others see:"), out.indexOf("Then Ben gets carried away"));
        assertThat(seen).doesNotContain("Dana");
    }

    @Test
    void there_is_a_picture_a_tactic_and_a_page_that_shows_them() throws Exception {
        ExampleJar.run("quickstart", "--out", folder.toString());
        List<String> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.map(path -> path.getFileName().toString()).sorted().toList();
        }
        assertThat(files)
                .containsExactly(
                        "asks-a-question.svg",
                        "exclaims.svg",
                        "has-a-number.svg",
                        "index.html",
                        "speaks-to-you.svg",
                        "trails-off.svg");
        assertThat(Files.readString(folder.resolve("index.html")).split("<svg", -1))
                .hasSize(6);
    }

    @Test
    void tests_that_were_not_randomised_come_in_only_when_asked_for() throws Exception {
        Run run = ExampleJar.run("quickstart", "--include-unrandomised", "--out", folder.toString());
        assertThat(run.out()).contains("3,617 real ones, of five tactics");
    }

    @Test
    void on_a_database_the_second_run_shows_what_the_first_one_left_and_plays_again() throws Exception {
        Run first = onDatabase("--user", "michelle", "--password", "open-sesame");
        Run second = onDatabase("--user", "michelle", "--password", "open-sesame");

        assertThat(first.err()).isEmpty();
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .startsWith("There is no group in this database yet.")
                .contains("All of them on one page: file:");
        assertThat(second.err()).isEmpty();
        assertThat(second.exit()).isZero();
        assertThat(second.out())
                .containsSubsequence(
                        "there is 1 group in this database. The latest, \"Social Souls\", founded at 2",
                        "Members: Michelle, Ana, Ben, Chidi, Dana, Emil.",
                        "Anonymous ",
                        ": \"What does \"lift\" mean?\", 1 reply, answered.",
                        "5 tests leave open whether “Has a number” raises or lowers the chance",
                        "In the middle (geometric mean) of 667 tests, “Has a number” raises the chance by 5.4 %",
                        "Journal: 2,9",
                        "Now the same story, in a new group beside it.",
                        "Michelle, an author, founds a private group",
                        "All of them on one page: file:");
        assertThat(told(second)).isEqualTo(told(first));
        assertThat(first.out() + second.out()).doesNotContain("open-sesame");
    }

    @Test
    void a_database_that_cannot_be_used_is_told_in_one_line_without_the_password() throws Exception {
        Run unknown = ExampleJar.run("quickstart", "--storage", "jdbc:nothing://here?password=open-sesame");
        Run closed = ExampleJar.run("quickstart", "--storage", "jdbc:postgresql://localhost:1/x?password=open-sesame");
        Run alone = ExampleJar.run("quickstart", "--user", "michelle");

        assertThat(List.of(unknown.exit(), closed.exit(), alone.exit())).containsExactly(2, 1, 2);
        assertThat(unknown.err())
                .contains("\"jdbc:nothing://here?password=***\"")
                .contains("SQLite, PostgreSQL, MariaDB or H2");
        assertThat(closed.err()).startsWith("cannot use the database: ").contains("localhost:1");
        for (Run run : List.of(unknown, closed, alone)) {
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.out() + run.err()).doesNotContain("open-sesame");
        }
    }

    /** The story itself, without the alias, which is drawn anew. */
    private static String told(Run run) {
        return run.out()
                .substring(run.out().indexOf("Michelle, an author"))
                .replaceAll("Anonymous [\\p{L}\\d-]+( [\\p{L}\\d-]+)?:", "Anonymous:");
    }

    private Run onDatabase(String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "quickstart",
                "--storage",
                "jdbc:sqlite:" + folder.resolve("souls.db"),
                "--out",
                folder.resolve("report").toString()));
        arguments.addAll(List.of(more));
        return ExampleJar.run(arguments.toArray(String[]::new));
    }
}
