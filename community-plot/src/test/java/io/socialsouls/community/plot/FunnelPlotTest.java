package io.socialsouls.community.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.Samples;
import io.socialsouls.community.pooling.bias.SelectionModel;
import io.socialsouls.community.pooling.bias.SelectionSteps;
import io.socialsouls.community.pooling.diagnostic.TrimAndFill;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FunnelPlotTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 40, 400})
    void every_test_is_a_point_that_names_itself(int tests) throws Exception {
        String svg = FunnelPlot.document(Samples.result("A tactic", tests), List.of(), Samples.WORDS);
        Document document = Pictures.parse(svg);
        assertThat(Pictures.all(document, "circle", "point").size()
                        + Pictures.all(document, "polygon", "point").size())
                .isEqualTo(tests);
        assertThat(Pictures.text(document.getDocumentElement(), "title", 1)).startsWith("Test 1: ");
        Pictures.assertEverythingIsInside(document);
        Pictures.assertNeedsNothingElse(svg);
    }

    @Test
    void of_thousands_of_tests_some_are_shown_the_surest_and_the_least_sure_among_them() throws Exception {
        NamedResult result = Samples.result("A tactic", 10_000);
        String svg = FunnelPlot.document(result, List.of(), Samples.WORDS);
        assertThat(Pictures.parse(svg).getElementsByTagNameNS("*", "g").getLength())
                .isEqualTo(2_000);
        assertThat(svg).contains("Shown are 2,000 of 10,000 tests, evenly").hasSizeLessThan(400_000);
    }

    @Test
    void the_surest_are_on_top_and_effects_lie_from_left_to_right() throws Exception {
        List<ReportedEffect> data = List.of(new ReportedEffect(-0.5, 0.01), new ReportedEffect(0.5, 0.09));
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC);
        NamedResult result = NamedResult.pool("t", data, List.of("a", "b"), plan);
        Document document = Pictures.parse(FunnelPlot.document(result, List.of(), Samples.WORDS));
        List<Element> points = Pictures.all(document, "circle", "point");
        assertThat(number(points.get(0), "cy")).isLessThan(number(points.get(1), "cy"));
        assertThat(number(points.get(0), "cx")).isLessThan(number(points.get(1), "cx"));
    }

    @Test
    void what_seems_to_be_missing_is_hollow_and_said() throws Exception {
        NamedResult result = Samples.result("t", 12);
        String svg = FunnelPlot.document(
                result, List.of(new TrimAndFill.Image(-0.2, 0.01), new TrimAndFill.Image(-0.3, 0.04)), Samples.WORDS);
        List<Element> hollow = Pictures.all(Pictures.parse(svg), "circle", "filled");
        assertThat(hollow).hasSize(2);
        assertThat(number(hollow.get(1), "cx")).isLessThan(number(hollow.get(0), "cx"));
        assertThat(number(hollow.get(1), "cy")).isGreaterThan(number(hollow.get(0), "cy"));
        assertThat(svg).contains("Hollow: 2 that trim and fill takes to be missing.");
    }

    @ParameterizedTest
    @EnumSource(SelectionSteps.Side.class)
    void a_selection_model_has_its_steps_and_the_effect_that_comes_of_it(SelectionSteps.Side side) throws Exception {
        NamedResult result = Samples.result("t", 40);
        SelectionModel model = SelectionModel.fit(result.sizes(), new SelectionSteps(List.of(0.5), side), 0.95);
        String svg = FunnelPlot.document(result, List.of(), model, Samples.WORDS);
        Document document = Pictures.parse(svg);
        Element step = Pictures.all(document, "line", "step").get(0);
        assertThat(Pictures.width(step)).isZero();
        Element corrected = Pictures.all(document, "line", "corrected").get(0);
        Element average = Pictures.all(document, "line", "average").get(0);
        assertThat(Double.compare(number(corrected, "x1"), number(average, "x1")))
                .isEqualTo(Double.compare(model.estimate(), result.effect().estimate()));
        assertThat(svg).contains("Compared with the first, they are told of 1 (p up to 0.5),", ">p 0.5</text>");
        Pictures.assertEverythingIsInside(document);
    }

    @Test
    void it_says_what_it_is_to_those_who_cannot_see_it() throws Exception {
        NamedResult result = Samples.result("A <tactic>", 12);
        Element root = Pictures.parse(FunnelPlot.document(result, List.of(), Samples.WORDS))
                .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("funnel.title funnel.desc");
        assertThat(Pictures.text(root, "title", 0)).isEqualTo("Funnel plot: A <tactic>");
        assertThat(Pictures.text(root, "desc", 0)).contains("12 tests").contains(result.sentence(Samples.WORDS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-150, 1, 1e150})
    void effects_of_any_size_stay_inside(double scale) throws Exception {
        List<ReportedEffect> data = List.of(
                new ReportedEffect(scale, scale * scale / 50),
                new ReportedEffect(-2 * scale, scale * scale / 9),
                new ReportedEffect(300 * scale, scale * scale / 20));
        NamedResult result = NamedResult.pool("t", data, List.of("a", "b", "c"), PoolingPlan.of(EffectMeasure.GENERIC));
        Pictures.assertEverythingIsInside(Pictures.parse(FunnelPlot.document(result, List.of(), Samples.WORDS)));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
