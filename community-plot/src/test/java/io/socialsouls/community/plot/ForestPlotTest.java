package io.socialsouls.community.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.Samples;
import io.socialsouls.community.pooling.ArmEffects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ForestPlotTest {
    private static final PoolingPlan GENERIC = PoolingPlan.of(EffectMeasure.GENERIC);

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 41, 1000})
    void any_number_of_tests_makes_a_well_formed_picture_of_bounded_size(int tests) throws Exception {
        String svg = ForestPlot.document(Samples.result("A tactic", tests), Samples.WORDS);
        Document document = Pictures.parse(svg);
        assertThat(document.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(svg.length()).isLessThan(40_000);
        Pictures.assertEverythingIsInside(document);
    }

    @Test
    void it_needs_nothing_else() {
        String svg = ForestPlot.document(Samples.result("A tactic", 50), Samples.WORDS);
        assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http")
                .doesNotContain("href")
                .doesNotContain("url(")
                .doesNotContain("<script")
                .doesNotContain("@import");
        assertThat(svg).contains("prefers-color-scheme:dark");
    }

    @Test
    void those_who_cannot_see_it_get_a_title_and_a_description() throws Exception {
        NamedResult result = Samples.result("A tactic", 12);
        Document document = Pictures.parse(ForestPlot.document(result, Samples.WORDS));
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("forest.title forest.desc");
        assertThat(Pictures.text(root, "title", 0)).isEqualTo("Forest plot: A tactic");
        assertThat(Pictures.text(root, "desc", 0)).contains("12 tests").contains(result.sentence(Samples.WORDS));
    }

    @Test
    void a_hostile_label_is_only_text() throws Exception {
        String hostile =
                "</text><script>alert('1')</script> & \"q\" \u0000\u0007\u001b[31m \ud800 \uffff \u202e x\n\ty ";
        Document document =
                Pictures.parse(ForestPlot.document(Samples.result(hostile, 3, Samples.PLAN, hostile), Samples.WORDS));
        assertThat(document.getElementsByTagNameNS("*", "script").getLength()).isZero();
        assertThat(Pictures.text(document.getDocumentElement(), "title", 1))
                .startsWith(
                        "</text><script>alert('1')</script> & \"q\" \ufffd\ufffd\ufffd[31m \ufffd \ufffd \ufffd x y 1:");
    }

    @Test
    void a_long_label_is_shortened_and_whole_in_its_tooltip() throws Exception {
        String label = "a very long label ".repeat(20);
        Element root = Pictures.parse(ForestPlot.document(Samples.result("t", 2, Samples.PLAN, label), Samples.WORDS))
                .getDocumentElement();
        assertThat(Pictures.text(root, "title", 1)).startsWith(label + "1:");
        assertThat(root.getTextContent()).contains("\u2026");
    }

    @Test
    void a_line_off_the_axis_ends_in_an_arrow_and_does_not_squeeze_the_others() throws Exception {
        List<ReportedEffect> data = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            data.add(new ReportedEffect(0.1 + 0.01 * i, 0.01));
        }
        data.add(new ReportedEffect(50, 1));
        Document document = Pictures.parse(
                ForestPlot.document(pool(data, GENERIC.withMethod(PoolingMethod.COMMON_EFFECT)), Samples.WORDS));
        List<Element> intervals = Pictures.all(document, "line", "ci");
        assertThat(Pictures.width(intervals.get(0))).isGreaterThan(50);
        assertThat(Pictures.all(document, "polygon", "box")).hasSize(1);
    }

    @Test
    void without_prediction_and_for_fewer_than_five_tests_there_is_no_bar_of_expectation() throws Exception {
        PoolingPlan common = Samples.PLAN.withMethod(PoolingMethod.COMMON_EFFECT);
        assertThat(Pictures.all(
                        Pictures.parse(ForestPlot.document(Samples.result("t", 5, common, "T"), Samples.WORDS)),
                        "rect",
                        "expected"))
                .isEmpty();
        assertThat(Pictures.all(
                        Pictures.parse(ForestPlot.document(Samples.result("t", 4), Samples.WORDS)), "rect", "expected"))
                .isEmpty();
        assertThat(ForestPlot.document(Samples.result("t", 4), Samples.WORDS))
                .contains("4 tests cannot tell what to expect in a new one.");
        assertThat(Pictures.all(
                        Pictures.parse(ForestPlot.document(Samples.result("t", 5), Samples.WORDS)), "rect", "expected"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-150, 1e-9, 1, 1e9, 1e150})
    void effects_of_any_size_stay_inside(double scale) throws Exception {
        List<ReportedEffect> data = List.of(
                new ReportedEffect(scale, scale * scale / 50),
                new ReportedEffect(-2 * scale, scale * scale / 9),
                new ReportedEffect(3 * scale, scale * scale / 20));
        Pictures.assertEverythingIsInside(Pictures.parse(ForestPlot.document(pool(data, GENERIC), Samples.WORDS)));
    }

    @Test
    void equal_effects_without_any_width_are_drawn() throws Exception {
        List<ReportedEffect> data = List.of(new ReportedEffect(0, 1e-300), new ReportedEffect(0, 1e-300));
        Pictures.assertEverythingIsInside(Pictures.parse(ForestPlot.document(pool(data, GENERIC), Samples.WORDS)));
    }

    @Test
    void the_locale_changes_nothing() {
        NamedResult result = Samples.result("INSIDE", 12);
        String expected = ForestPlot.document(result, Samples.WORDS);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ForestPlot.document(result, Samples.WORDS)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void arms_of_one_test_have_a_line_each_and_the_plot_counts_tests_and_arms() {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO).withTest(InferenceTest.Z);
        EventCounts.Control control = EventCounts.control(20, 1_000);
        List<SummaryData> tests = List.of(
                MultiArm.of(control.treated("red", 30, 1_000), control.treated("blue", 25, 990)),
                new EventCounts(12, 500, 11, 480));
        NamedResult result = NamedResult.arms(
                "t", ArmEffects.of(tests, plan), tests, List.of("May: red", "May: blue", "June"), plan);

        String svg = ForestPlot.document(result, Samples.WORDS);

        assertThat(svg)
                .contains("May: red", "May: blue", "June", "All 2 tests, 3 arms", "Arms of one test share its control");
        assertThat(ForestPlot.document(
                        pool(List.of(new ReportedEffect(1, 1), new ReportedEffect(2, 1)), GENERIC), Samples.WORDS))
                .doesNotContain("arms", "Arms");
    }

    private static NamedResult pool(List<ReportedEffect> data, PoolingPlan plan) {
        return NamedResult.pool("t", data, data.stream().map(String::valueOf).toList(), plan);
    }
}
