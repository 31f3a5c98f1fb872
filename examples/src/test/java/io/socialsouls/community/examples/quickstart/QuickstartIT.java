package io.socialsouls.community.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.examples.ExampleJar;
import io.socialsouls.community.examples.ExampleJar.Run;
import java.nio.file.Files;
import java.nio.file.Path;
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
                        "In a new test of yours it may go the other way",
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
}
