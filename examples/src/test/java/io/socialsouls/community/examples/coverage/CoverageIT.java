package io.socialsouls.community.examples.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.examples.ExampleJar;
import io.socialsouls.community.examples.ExampleJar.Run;
import org.junit.jupiter.api.Test;

/** The contract of {@code coverage}. */
class CoverageIT {
    @Test
    void the_tables_say_how_they_were_made() throws Exception {
        Run run = ExampleJar.run("coverage", "--seed", "3", "--runs", "20");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Percent of 20 runs (seed 3); standard error by chance 4.87 where 95 is the truth.\n")
                .contains("## Intervals for the mean effect", "## Prediction intervals", "### k = 40")
                .contains("Sentences: 20 pools a cell, more where mean and tau are drawn (seed 3).")
                .contains("## Of those said, mean and tau drawn anew");
    }

    @Test
    void a_part_that_there_is_not_is_refused() throws Exception {
        Run run = ExampleJar.run("coverage", "--of", "words");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("\"words\" found, expected one of intervals, sentences, all");
    }

    @Test
    void no_runs_are_refused() throws Exception {
        Run run = ExampleJar.run("coverage", "--runs", "0");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--runs is 0; expected a whole number from 1 to 1000000");
    }
}
