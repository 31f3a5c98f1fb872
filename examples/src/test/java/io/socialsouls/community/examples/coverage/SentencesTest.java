package io.socialsouls.community.examples.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sentences are wrong no more often than is promised. With a fixed seed: nothing here can fail now and then. */
class SentencesTest {
    private static final double OUTSIDE = 5;
    private static final double OTHER_SIDE = 2.5;
    private static final double OUTSIDE_OF_SAID = 10;
    private static final double OTHER_SIDE_OF_SAID = 5;

    @Test
    void what_is_said_of_a_new_test_is_seldom_wrong_whatever_the_mean_and_tau() {
        for (double tau : new double[] {0, 0.1, 0.2}) {
            for (double mean : new double[] {0.2, 0.5}) {
                Said said = of(new Truth(20, OptionalDouble.of(mean), OptionalDouble.of(tau)), 1_000, true);
                assertThat(said.outside(Claim.HOLDS)).as("tau " + tau).isLessThanOrEqualTo(OUTSIDE);
                assertThat(said.otherSide(Claim.HOLDS)).as("tau " + tau).isLessThanOrEqualTo(OTHER_SIDE);
                assertThat(said.outside(Claim.MAY_TURN)).as("tau " + tau).isLessThanOrEqualTo(OUTSIDE);
            }
        }
    }

    @Test
    void of_what_is_said_of_a_new_test_little_is_wrong_where_mean_and_tau_are_drawn() {
        for (int k : new int[] {10, 20}) {
            Said said = of(new Truth(k, OptionalDouble.empty(), OptionalDouble.empty()), 500, false);
            assertThat(said.said(Claim.HOLDS)).as("k " + k).isGreaterThan(0.3);
            assertThat(said.outsideOfSaid(Claim.HOLDS)).as("k " + k).isLessThanOrEqualTo(OUTSIDE_OF_SAID);
            assertThat(said.otherSideOfSaid(Claim.HOLDS)).as("k " + k).isLessThanOrEqualTo(OTHER_SIDE_OF_SAID);
        }
    }

    @Test
    void four_tests_say_nothing_of_a_new_one_and_nothing_of_chance() {
        Said said = of(new Truth(4, OptionalDouble.of(0.5), OptionalDouble.of(0)), 500, true);
        assertThat(said.said(Claim.DIRECTION)).isGreaterThan(10);
        for (Claim claim : List.of(Claim.HOLDS, Claim.MAY_TURN, Claim.CHANCE)) {
            assertThat(said.said(claim)).as(claim.words()).isZero();
        }
    }

    @Test
    void what_is_said_of_differences_and_of_people_is_seldom_wrong() {
        for (double tau : new double[] {0, 0.2, 0.5}) {
            Said said = of(new Truth(20, OptionalDouble.of(0.2), OptionalDouble.of(tau)), 1_000, false);
            for (Claim claim : List.of(Claim.CHANCE, Claim.REAL, Claim.PEOPLE)) {
                assertThat(said.outside(claim)).as(claim + " tau " + tau).isLessThanOrEqualTo(OUTSIDE);
            }
            assertThat(said.otherSide(Claim.PEOPLE)).as("tau " + tau).isLessThanOrEqualTo(OTHER_SIDE);
        }
    }

    @Test
    void the_same_seed_gives_the_same_tables_and_what_is_never_said_is_called_so() {
        List<Said> once = Sentences.of(Truth.drawn(), 7, 1, false);
        String table = SentenceTable.drawn(once);
        assertThat(SentenceTable.drawn(Sentences.of(Truth.drawn(), 7, 1, false)))
                .isEqualTo(table);
        assertThat(table.lines().filter(line -> line.startsWith("| 4 |"))).allMatch(line -> line.contains("| never |"));
        String cells = SentenceTable.cells(Sentences.of(Truth.cells(), 7, 2, false));
        assertThat(cells.lines().filter(line -> line.startsWith("### "))).hasSize(Claim.values().length);
        assertThat(cells).contains("| k | mean | tau 0.0 | tau 0.1 | tau 0.2 | tau 0.5 |\n");
    }

    @Test
    void the_page_shows_no_more_errors_of_what_is_said_of_a_new_test_than_are_promised() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "coverage.md"));
        String cells = page.substring(page.indexOf("#### " + Claim.HOLDS.words()));
        List<MatchResult> shown =
                found(cells.substring(0, cells.indexOf("#### ", 5)), "[\\d.]+ / ([\\d.]+) / ([\\d.]+)");
        assertThat(shown).hasSize(Truth.cells().size());
        assertThat(shown).allSatisfy(cell -> within(cell, OUTSIDE, OTHER_SIDE));
        List<MatchResult> drawn = found(
                page.substring(page.indexOf("### Of those said")),
                "(?m)^\\| \\d+ \\|[^|]+\\|[^|]+\\| said [\\d.]+: ([\\d.]+) outside, ([\\d.]+) other side \\|");
        assertThat(drawn).hasSize(8).allSatisfy(row -> within(row, OUTSIDE_OF_SAID, OTHER_SIDE_OF_SAID));
    }

    private static void within(MatchResult errors, double outside, double otherSide) {
        assertThat(Double.parseDouble(errors.group(1))).as(errors.group()).isLessThanOrEqualTo(outside);
        assertThat(Double.parseDouble(errors.group(2))).as(errors.group()).isLessThanOrEqualTo(otherSide);
    }

    private static List<MatchResult> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    private static Said of(Truth truth, int runs, boolean alsoWhatMayTurn) {
        return Sentences.of(List.of(truth), 1, runs, alsoWhatMayTurn).get(0);
    }
}
