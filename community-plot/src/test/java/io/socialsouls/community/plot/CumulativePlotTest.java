package io.socialsouls.community.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.Samples;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class CumulativePlotTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "4, 4", "40, 40", "400, 40"})
    void each_row_is_what_was_pooled_so_far_and_of_many_some_are_shown(int tests, int rows) throws Exception {
        NamedResult result = Samples.result("A tactic", tests);
        String svg = CumulativePlot.document(result, steps(result), Samples.WORDS);
        Document document = Pictures.parse(svg);
        assertThat(Pictures.all(document, "line", "ci")).hasSize(rows);
        assertThat(Pictures.all(document, "polygon", "pooled")).hasSize(1);
        assertThat(svg).contains("Test 1: ").contains((tests > 1 ? "+ " : "") + "Test " + tests + ":");
        assertThat(svg.contains("Shown are 40 of 400 steps")).isEqualTo(tests > 40);
        assertThat(Pictures.text(document.getDocumentElement(), "title", 0)).isEqualTo("Cumulative plot: A tactic");
        Pictures.assertEverythingIsInside(document);
        Pictures.assertNeedsNothingElse(svg);
    }

    private static List<PooledEffect> steps(NamedResult result) {
        EffectSizes sizes = result.sizes();
        return IntStream.rangeClosed(1, sizes.size())
                .mapToObj(k -> Pooling.pool(
                        EffectSizes.of(
                                IntStream.range(0, k).mapToDouble(sizes::effect).toArray(),
                                IntStream.range(0, k)
                                        .mapToDouble(sizes::variance)
                                        .toArray()),
                        Samples.PLAN))
                .toList();
    }
}
