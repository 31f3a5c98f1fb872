package io.socialsouls.community.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's lines about pictures are these lines: compiled, run, and compared with what the README shows. */
class ReadmeTest {
    private static final Path THIS = Path.of("src/test/java/io/socialsouls/community/plot/ReadmeTest.java");

    private static String picture(List<EventCounts> tests, PoolingPlan plan, MessageRenderer renderer) {
        // begin README
        List<String> labels = List.of("May issue", "Spring sale");
        NamedResult result = NamedResult.pool("A number in the headline", tests, labels, plan);
        String svg = ForestPlot.document(result, renderer); // Communities.englishMessages(), or your own
        // end README
        return svg;
    }

    @Test
    void the_lines_of_the_readme_draw_a_picture_without_a_community() throws Exception {
        List<EventCounts> tests = List.of(
                EventCounts.treated(121, 9_138).control(174, 18_214),
                EventCounts.treated(52, 3_507).control(75, 10_900));

        String svg = picture(tests, PoolingPlan.of(EffectMeasure.RISK_RATIO), Samples.WORDS);

        assertThat(Pictures.parse(svg).getDocumentElement().getTextContent())
                .contains("A number in the headline", "May issue", "Spring sale");
    }

    @Test
    void the_readme_shows_the_lines_that_run() throws IOException {
        String here = Files.readString(THIS);
        String lines = here.substring(here.indexOf("// begin README") + 15, here.indexOf("// end README"));
        assertThat(withoutBlanks(Files.readString(Path.of("../README.md")))).contains(withoutBlanks(lines));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
