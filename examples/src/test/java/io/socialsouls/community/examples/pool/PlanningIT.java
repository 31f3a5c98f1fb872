package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.socialsouls.community.examples.ExampleJar.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code pool} says of the next test. */
class PlanningIT extends PoolProgram {
    private static final String HEADER = "treated_events,treated_n,control_events,control_n\n";
    private static final String TESTS = "120,4000,95,4000\n61,2500,58,2500\n210,9000,150,9000\n33,1200,38,1200\n";
    private static final String EARLIER = """
            tactic,treated_events,treated_n,control_events,control_n
            a,130,4000,95,4000
            a,61,2500,58,2500
            a,88,3000,80,3000
            b,210,9000,150,9000
            b,33,1200,38,1200
            c,55,2000,50,2000
            c,70,2500,90,2500
            d,100,2500,90,2500
            """;

    private String archive = "";

    @BeforeEach
    void write() throws IOException {
        archive = Files.writeString(folder.resolve("archive.csv"), EARLIER).toString();
    }

    @Test
    void an_archive_stands_beside_the_answer_and_does_not_change_it() throws Exception {
        JsonNode node = json(HEADER + TESTS, "--archive", archive);
        JsonNode found = node.get("archive");
        assertThat(names(found))
                .containsExactly(
                        "mean",
                        "mean_sd",
                        "tau",
                        "between_tactics",
                        "within_tactics",
                        "estimate",
                        "ci_low",
                        "ci_high",
                        "rank");
        assertThat(node.get("estimate")).isEqualTo(json(HEADER + TESTS).get("estimate"));
        assertThat(found.get("tau").asDouble())
                .isEqualTo(found.get("within_tactics").asDouble());
        assertThat(found.get("estimate").asDouble())
                .isBetween(found.get("mean").asDouble(), node.get("estimate").asDouble());
        assertThat(found.get("rank").asInt()).isEqualTo(1);
    }

    @Test
    void the_tactic_itself_does_not_count_among_the_others() throws Exception {
        String own = EARLIER + "e,999,1000,1,1000\n";
        String rows = TESTS.replaceAll("(?m)^", "e,").replaceAll("e,$", "");
        String with = Files.writeString(folder.resolve("with.csv"), own).toString();
        JsonNode node = json("tactic," + HEADER + rows, "--archive", with).get(0);
        assertThat(node.get("archive"))
                .isEqualTo(json(HEADER + TESTS, "--archive", archive).get("archive"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"z", "t", "knha"})
    void the_probability_of_a_worthwhile_effect_is_that_of_the_prediction_shown(String test) throws Exception {
        double end = json(HEADER + TESTS, "--test", test)
                .get("display")
                .get("pi_high")
                .asDouble();
        JsonNode node = json(HEADER + TESTS, "--test", test, "--worthwhile", String.valueOf(end - 1));
        assertThat(node.get("p_next_above").asDouble()).isCloseTo(0.025, within(1e-9));
    }

    @Test
    void a_prior_that_was_asked_for_is_used_and_named() throws Exception {
        double shown =
                json(HEADER + TESTS, "--worthwhile", "0.05").get("p_next_above").asDouble();
        double bayes = json(HEADER + TESTS, "--worthwhile", "0.05", "--bayes", "half-normal")
                .get("p_next_above")
                .asDouble();
        double informed = json(HEADER + TESTS, "--worthwhile", "0.05", "--archive", archive)
                .get("p_next_above")
                .asDouble();
        assertThat(List.of(shown, bayes, informed)).doesNotHaveDuplicates();
        Run run = pool(HEADER + TESTS, "--worthwhile", "0.05", "--archive", archive);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("is above +5.0 % with probability", "by the archive's prior");
    }

    @Test
    void a_common_effect_says_nothing_of_the_next_one() throws Exception {
        JsonNode node = json(HEADER + TESTS, "--worthwhile", "0", "--method", "EE");
        assertThat(node.get("p_next_above").isNull()).isTrue();
        assertThat(node.get("not_computed").get(0).get("reason").asText()).contains("no prediction");
    }

    @Test
    void the_next_test_has_its_sizes_and_what_it_would_add() throws Exception {
        JsonNode node = json(HEADER + TESTS, "--plan-next", "0.025:0.1");
        JsonNode next = node.get("next_test");
        double moved = 0.025 * Math.exp(node.get("estimate").asDouble());
        double variance = 0.975 / 0.025 + (1 - moved) / moved;
        double z = 1.959963984540054 + 0.8416212335729143;
        assertThat(next.get("per_arm_expected").asDouble())
                .isEqualTo(Math.ceil(
                        z * z * variance / Math.pow(node.get("estimate").asDouble(), 2)));
        assertThat(next.get("per_arm_worthwhile").asInt()).isEqualTo(64_253);
        assertThat(next.get("ci_low").asDouble())
                .isGreaterThan(node.get("ci_low").asDouble());
        assertThat(next.get("ci_high").asDouble())
                .isLessThan(node.get("ci_high").asDouble());
        assertThat(next.get("average_power").asDouble()).isLessThan(0.8);
        assertThat(json(HEADER + TESTS, "--plan-next", "0.025")
                        .get("next_test")
                        .get("per_arm_worthwhile")
                        .isNull())
                .isTrue();
    }

    @Test
    void the_level_of_intervals_is_that_of_the_archive_too() throws Exception {
        String rows = "tactic,ratio,ci_low,ci_high\na,1.2,0.9,1.6\na,1.1,0.8,1.5\nb,1.4,1,1.96\nc,0.9,0.6,1.35\n";
        String plain = Files.writeString(folder.resolve("plain.csv"), rows).toString();
        String told = rows.replaceAll("(?m)$(?<=[0-9])", ",0.8").replace("ci_high\n", "ci_high,ci_level\n");
        String level = Files.writeString(folder.resolve("level.csv"), told).toString();
        JsonNode expected = json(HEADER + TESTS, "--archive", level).get("archive");
        assertThat(json(HEADER + TESTS, "--archive", plain, "--ci-level", "0.8").get("archive"))
                .isEqualTo(expected);
        assertThat(json(HEADER + TESTS, "--archive", plain).get("archive")).isNotEqualTo(expected);
    }

    @Test
    void beside_clusters_the_next_interval_is_robust_as_the_one_shown() throws Exception {
        String rows = "organisation," + HEADER + TESTS.replaceFirst("^", "x,").replaceAll("\n(?=.)", "\ny,");
        String clustered = rows.replace("y,33,", "z,33,");
        JsonNode plain = json(clustered, "--test", "z", "--plan-next", "0.025");
        JsonNode robust = json(clustered, "--test", "z", "--plan-next", "0.025", "--cluster", "organisation");
        double kept = half(plain.get("next_test")) / half(plain);
        double quantile =
                half(robust.get("next_test")) / (kept * robust.get("se").asDouble());
        assertThat(quantile)
                .isGreaterThan(1.96)
                .isLessThan(half(robust) / robust.get("se").asDouble());
        assertThat(robust.get("next_test").get("per_arm_expected"))
                .isEqualTo(plain.get("next_test").get("per_arm_expected"));
    }

    private static double half(JsonNode ends) {
        return (ends.get("ci_high").asDouble() - ends.get("ci_low").asDouble()) / 2;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --worthwhile much|--worthwhile is "much"; expected an effect that is a finite number
            --worthwhile -1|expected an effect that is above -1
            --plan-next 1.5|--plan-next is "1.5"; expected a rate between 0 and 1
            --plan-next 0.5:x|--plan-next is "0.5:x"; expected an effect that is a finite number
            --archive none.csv|none.csv: no such file
            """)
    void what_cannot_be_asked_ends_with_2_and_one_line(String options, String says) throws Exception {
        Run run = pool(HEADER + TESTS, options.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains(says));
    }

    @Test
    void a_size_is_planned_for_counts_only() throws Exception {
        Run run = pool("effect,variance\n1,1\n2,1\n", "--plan-next", "0.1");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--plan-next with --measure GEN; expected RR, OR, RD or AS");
    }

    @Test
    void two_tactics_are_no_archive() throws Exception {
        String two = Files.writeString(
                        folder.resolve("two.csv"),
                        "tactic," + HEADER + "a,30,400,25,400\na,12,90,10,80\nb,15,100,14,90\n")
                .toString();
        Run run = pool(HEADER + TESTS, "--archive", two);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--archive: ", "at least 3");
    }
}
