package io.socialsouls.community.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.plot.BaujatPlot.Place;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BaujatPlotTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 40, 400})
    void every_test_is_a_point_and_no_name_touches_another(int tests) throws Exception {
        Random random = new Random(3);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < tests; i++) {
            double q = 3 * Math.pow(random.nextGaussian(), 2);
            places.add(new Place(q, q * random.nextDouble() / tests));
        }
        NamedResult result = Samples.result("A tactic", tests, Samples.PLAN, "A test of some length ");
        String svg = BaujatPlot.document(result, places, Samples.WORDS);
        Document document = Pictures.parse(svg);
        assertThat(Pictures.all(document, "circle", "point")).hasSize(tests);
        Pictures.assertEverythingIsInside(document);
        Pictures.assertNeedsNothingElse(svg);
        List<Element> names = names(document);
        assertThat(names).hasSizeBetween(1, 8);
        for (Element one : names) {
            for (Element other : names) {
                assertThat(one == other || apart(one, other)).isTrue();
            }
        }
    }

    @Test
    void the_farthest_out_is_named() throws Exception {
        List<Place> places = List.of(new Place(0.1, 0.01), new Place(9, 0.7), new Place(0.2, 0.01));
        Document document = Pictures.parse(BaujatPlot.document(Samples.result("t", 3), places, Samples.WORDS));
        assertThat(names(document)).extracting(Element::getTextContent).containsExactly("Test 2");
    }

    @Test
    void tests_without_any_difference_are_drawn() throws Exception {
        List<Place> places = List.of(new Place(0, 0), new Place(0, 0));
        Pictures.assertEverythingIsInside(
                Pictures.parse(BaujatPlot.document(Samples.result("t", 2), places, Samples.WORDS)));
    }

    private static List<Element> names(Document document) {
        return Pictures.all(document, "text", "small").stream()
                .filter(element -> element.getTextContent().matches("(A test of|Test \\d).*"))
                .toList();
    }

    private static boolean apart(Element one, Element other) {
        double x1 = Double.parseDouble(one.getAttribute("x"));
        double x2 = Double.parseDouble(other.getAttribute("x"));
        double y = Double.parseDouble(one.getAttribute("y")) - Double.parseDouble(other.getAttribute("y"));
        Element first = x1 < x2 ? one : other;
        return Math.abs(y) >= 15 || Math.abs(x1 - x2) >= TextWidth.of(first.getTextContent(), 12);
    }
}
