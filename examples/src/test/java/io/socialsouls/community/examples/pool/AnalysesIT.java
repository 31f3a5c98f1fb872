package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.socialsouls.community.examples.ExampleJar;
import io.socialsouls.community.examples.ExampleJar.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code pool} adds to a pooled effect when asked, on the published trials of the BCG vaccine. */
class AnalysesIT extends PoolProgram {
    /** Published figures have four decimals, and were not converged to the last of them. */
    private static final double PUBLISHED = 0.0005;

    private Path bcg = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        bcg = folder.resolve("bcg.csv");
        try (InputStream in = AnalysesIT.class.getResourceAsStream("bcg-context.csv")) {
            Files.copy(Objects.requireNonNull(in), bcg);
        }
    }

    @Test
    void latitude_and_year_give_the_published_regression() throws Exception {
        JsonNode fit = json(bcg, "--test", "z", "--moderators", "latitude,year").get("regression");
        assertThat(names(fit)).containsExactly("coefficients", "qm", "qm_p", "r2", "tau2", "qe", "qe_p");
        assertThat(names(fit.get("coefficients").get(0)))
                .containsExactly("name", "estimate", "se", "statistic", "p_value", "ci_low", "ci_high");
        assertThat(fit.get("coefficients").findValuesAsText("name")).containsExactly("intrcpt", "latitude", "year");
        assertThat(number(fit, "coefficients", 0, "estimate")).isCloseTo(-3.5455, within(PUBLISHED));
        assertThat(number(fit, "coefficients", 0, "se")).isCloseTo(29.0959, within(PUBLISHED));
        assertThat(number(fit, "coefficients", 1, "estimate")).isCloseTo(-0.0280, within(PUBLISHED));
        assertThat(number(fit, "coefficients", 1, "se")).isCloseTo(0.0102, within(PUBLISHED));
        assertThat(number(fit, "coefficients", 2, "estimate")).isCloseTo(0.0019, within(PUBLISHED));
        assertThat(fit.get("tau2").asDouble()).isCloseTo(0.1108, within(PUBLISHED));
        assertThat(fit.get("r2").asDouble()).isCloseTo(64.63, within(0.005));
        assertThat(fit.get("qm").asDouble()).isCloseTo(12.2043, within(PUBLISHED));
        assertThat(fit.get("qe").asDouble()).isCloseTo(28.3251, within(PUBLISHED));
    }

    @Test
    void a_category_has_contrasts_to_its_first_level_and_subgroups_in_the_plot() throws Exception {
        Path svg = folder.resolve("forest.svg");
        JsonNode fit =
                json(bcg, "--moderators", "allocation", "--svg", svg.toString()).get("regression");
        assertThat(fit.get("coefficients")).hasSize(3);
        assertThat(fit.get("coefficients").get(1).get("name").asText()).contains("alternate");
        assertThat(svg).content().contains("random (7 tests)", "alternate (2 tests)", "systematic (4 tests)");
    }

    @Test
    void diagnostics_have_their_keys_and_a_row_for_each_trial() throws Exception {
        JsonNode node = json(bcg, "--diagnostics");
        for (String key : List.of("leave_one_out", "cumulative", "influence", "baujat", "blup")) {
            assertThat(node.get(key)).as(key).hasSize(13);
        }
        assertThat(names(node.get("leave_one_out").get(0)))
                .containsExactly("estimate", "se", "ci_low", "ci_high", "tau2", "i2");
        assertThat(names(node.get("cumulative").get(0)))
                .containsExactly("estimate", "se", "ci_low", "ci_high", "tau2", "i2");
        assertThat(names(node.get("influence").get(0)))
                .containsExactly("rstudent", "dffits", "cook_d", "cov_r", "tau2_del", "qe_del", "hat", "weight");
        assertThat(names(node.get("egger"))).containsExactly("statistic", "df", "p_value");
        assertThat(names(node.get("begg"))).containsExactly("tau", "p_value");
        assertThat(names(node.get("peters"))).containsExactly("slope", "statistic", "df", "p_value");
        assertThat(node.get("peters").get("df").asInt()).isEqualTo(11);
        assertThat(names(node.get("trim_fill")))
                .containsExactly("estimator", "side", "k0", "estimate", "se", "ci_low", "ci_high", "filled");
        assertThat(node.get("trim_fill").get("side").asText()).isEqualTo("right");
        assertThat(node.get("trim_fill").get("k0").asInt()).isEqualTo(1);
        assertThat(node.get("trim_fill").get("filled")).hasSize(1);
        assertThat(names(node.get("trim_fill").get("filled").get(0))).containsExactly("effect", "variance");
        assertThat(names(node.get("fail_safe_n"))).containsExactly("rosenthal", "orwin", "rosenberg");
        assertThat(node.get("fail_safe_n").get("rosenthal").asInt()).isEqualTo(598);
        assertThat(node.get("fail_safe_n").get("rosenberg").asInt()).isEqualTo(370);
        assertThat(names(node.get("henmi_copas"))).containsExactly("estimate", "se", "ci_low", "ci_high", "tau2");
        assertThat(node.get("tau2_ci").get(0).asDouble()).isCloseTo(0.1197, within(PUBLISHED));
        assertThat(node.get("tau2_ci").get(1).asDouble()).isCloseTo(1.1115, within(PUBLISHED));
        assertThat(node.get("i2_ci").get(0).asDouble()).isCloseTo(81.92, within(0.005));
        assertThat(node.get("cumulative").get(12).get("estimate")).isEqualTo(node.get("estimate"));
    }

    @Test
    void the_bayesian_answer_stands_beside_the_other() throws Exception {
        JsonNode node = json(bcg, "--bayes", "half-normal:0.5");
        assertThat(names(node.get("bayes")))
                .containsExactly(
                        "estimate",
                        "ci_low",
                        "ci_high",
                        "mean",
                        "sd",
                        "tau",
                        "tau_low",
                        "tau_high",
                        "predict_low",
                        "predict_high");
        assertThat(json(bcg, "--bayes", "half-normal").get("bayes")).isEqualTo(node.get("bayes"));
        assertThat(node.get("estimate")).isEqualTo(json(bcg).get("estimate"));
    }

    @Test
    void clusters_replace_the_error_and_take_the_prediction_away() throws Exception {
        JsonNode plain = json(bcg);
        JsonNode robust = json(bcg, "--cluster", "allocation");
        assertThat(robust.get("estimate").asDouble())
                .isEqualTo(plain.get("estimate").asDouble(), within(1e-12));
        assertThat(robust.get("se")).isNotEqualTo(plain.get("se"));
        assertThat(robust.get("df").asDouble()).isPositive().isLessThan(3);
        assertThat(robust.get("pi_low").isNull()).isTrue();
        assertThat(robust.get("display").get("pi_high").isNull()).isTrue();
        assertThat(json(bcg, "--cluster", "allocation", "--robust", "CR1")
                        .get("df")
                        .asDouble())
                .isEqualTo(2);
        assertThat(plain.has("df")).isFalse();
    }

    @Test
    void the_three_level_model_stands_beside_the_other() throws Exception {
        JsonNode model = json(bcg, "--three-level", "allocation").get("three_level");
        assertThat(names(model))
                .containsExactly("estimate", "se", "ci_low", "ci_high", "sigma2_between", "sigma2_within", "log_lik");
    }

    @Test
    void student_s_t_reaches_the_three_level_model() throws Exception {
        JsonNode z = json(bcg, "--three-level", "allocation").get("three_level");
        JsonNode t = json(bcg, "--three-level", "allocation", "--test", "t").get("three_level");
        double ofZ = z.get("ci_high").asDouble() - z.get("estimate").asDouble();
        double ofT = t.get("ci_high").asDouble() - t.get("estimate").asDouble();
        // The quantile of t with 12 degrees of freedom over the normal one.
        assertThat(ofT / ofZ).isCloseTo(2.1788128296634177 / 1.959963984540054, within(1e-9));
        assertThat(json(bcg, "--three-level", "allocation", "--test", "knha").get("three_level"))
                .isEqualTo(z);
    }

    @Test
    void a_moderator_that_follows_from_another_is_left_out_with_a_warning() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("twice.csv"),
                "effect,variance,x,z\n0.1,0.01,1,2\n0.2,0.02,2,4\n0.3,0.01,3,6\n0.15,0.02,4,8\n0.5,0.02,5,10\n");
        Run run = ExampleJar.run("pool", csv.toString(), "--moderators", "x,z", "--json", "-");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode node = new ObjectMapper().readTree(run.out());
        assertThat(node.get("regression").get("coefficients").findValuesAsText("name"))
                .containsExactly("intrcpt", "x");
        JsonNode warning = node.get("warnings").get(0);
        assertThat(warning.get("kind").asText()).isEqualTo("redundant_moderator");
        assertThat(warning.get("message").asText())
                .isEqualTo("The moderator z follows from x: it was left out of the regression.");
        assertThat(run.err().replaceAll("\\s+", " ")).contains("Warning: The moderator z follows from x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forest", "funnel", "cumulative", "baujat"})
    void each_plot_is_drawn(String kind) throws Exception {
        Path svg = folder.resolve(kind + ".svg");
        Run run = ExampleJar.run("pool", bcg.toString(), "--diagnostics", "--plot", kind, "--svg", svg.toString());
        assertThat(run.exit()).isZero();
        assertThat(svg)
                .content()
                .containsIgnoringCase(kind + " plot: bcg")
                .containsPattern("<desc [^>]*>[^<]*new test of yours");
    }

    @Test
    void tactics_have_everything_each() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("two.csv"),
                "tactic,effect,variance,org,size\na,1,1,x,3\nb,2,1,x,4\na,3,1,y,5\nb,4,2,y,1\na,2,1,y,4\nb,4,2,z,2\n");
        Run run = ExampleJar.run(
                "pool",
                csv.toString(),
                "--diagnostics",
                "--moderators",
                "size",
                "--cluster",
                "org",
                "--bayes",
                "half-normal:1",
                "--json",
                "-");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode all = new ObjectMapper().readTree(run.out());
        assertThat(all).hasSize(2);
        for (JsonNode one : all) {
            assertThat(one.get("leave_one_out")).hasSize(3);
            assertThat(names(one)).contains("df", "bayes", "regression", "cumulative", "tau2_ci");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --robust CR1|--robust is CR1; expected --cluster COLUMN beside it
            --cluster country|--cluster is "country"; expected a column of the header
            --robust CR9 --cluster year|'--robust'
            --moderators year,year|with year twice; expected each column once
            --method MH --cluster year|--method is MH; expected one that weights effects, such as REML, for --cluster
            --bayes normal:1|--bayes is "normal:1"; expected half-normal:SCALE or half-cauchy:SCALE
            --bayes half-normal:0|expected half-normal:SCALE or half-cauchy:SCALE with a finite scale above 0
            --measure RD --bayes half-normal|--bayes is half-normal; expected a scale for RD
            --plot funnel|--plot is funnel; expected --svg beside it
            --plot pie --svg a.svg|one of forest, funnel, cumulative, baujat
            """)
    void what_cannot_be_together_ends_with_2_and_one_line(String options, String says) throws Exception {
        Run run = pool(bcg, options.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains(says.replace("''", "'")));
    }

    @Test
    void diagnostics_of_more_than_can_be_pooled_again_and_again_are_refused_at_once() throws Exception {
        StringBuilder rows = new StringBuilder("effect,variance\n");
        for (int i = 0; i <= 5000; i++) {
            rows.append(i % 7).append(",1\n");
        }
        Path csv = Files.writeString(folder.resolve("many.csv"), rows);
        Run run = ExampleJar.run("pool", csv.toString(), "--diagnostics");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly("--diagnostics: 5001 rows; expected at most 5000, for what it computes takes long");
    }

    private static double number(JsonNode node, String array, int row, String key) {
        return node.get(array).get(row).get(key).asDouble();
    }
}
