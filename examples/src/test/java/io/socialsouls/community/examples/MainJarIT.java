package io.socialsouls.community.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.examples.ExampleJar.Run;
import org.junit.jupiter.api.Test;

class MainJarIT {
    @Test
    void help_names_the_program_and_its_commands() throws Exception {
        Run run = ExampleJar.run("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: examples").contains("pool");
    }

    @Test
    void help_of_pool_names_every_option_and_exit_code() throws Exception {
        Run run = ExampleJar.run("pool", "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("--measure", "--method", "--test", "--level", "--zero", "--drop00", "--json", "--svg")
                .contains(
                        "--bayes", "--moderators", "--cluster", "--robust", "--three-level", "--diagnostics", "--plot")
                .contains("MH", "PETO", "CR0|CR1|CR2", "forest|funnel|cumulative|baujat", "half-normal:SCALE")
                .contains("--tactic", "Exit codes:");
    }

    @Test
    void version_is_the_builds() throws Exception {
        assertThat(ExampleJar.run("--version").out()).matches("Social Souls examples \\d+\\.\\d+\\.\\d+\\S*\\R");
    }
}
