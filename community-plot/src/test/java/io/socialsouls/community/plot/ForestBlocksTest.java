package io.socialsouls.community.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.Samples;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class ForestBlocksTest {
    @ParameterizedTest
    @CsvSource({"4, 2", "4, 4", "40, 5", "400, 5", "400, 12"})
    void each_subgroup_has_its_name_and_its_diamond(int tests, int groups) throws Exception {
        NamedResult result = Samples.result("A tactic", tests);
        String svg = ForestPlot.document(result, blocks(result, groups), Samples.WORDS);
        Document document = Pictures.parse(svg);
        assertThat(Pictures.all(document, "polygon", "pooled").size()).isGreaterThanOrEqualTo(groups + 1);
        assertThat(svg).contains("&lt;0&gt; (").contains("&lt;" + (groups - 1) + "&gt; (");
        assertThat(Pictures.all(document, "line", "ci").size()).isLessThanOrEqualTo(60);
        Pictures.assertEverythingIsInside(document);
    }

    @Test
    void too_many_subgroups_are_not_drawn_and_a_note_says_so() throws Exception {
        NamedResult result = Samples.result("A tactic", 40);
        String svg = ForestPlot.document(result, blocks(result, 13), Samples.WORDS);
        assertThat(svg).contains("The 13 subgroups are too many to be drawn.");
        assertThat(Pictures.all(Pictures.parse(svg), "line", "ci")).hasSize(40);
    }

    private static List<ForestBlock> blocks(NamedResult result, int groups) {
        EffectSizes sizes = result.sizes();
        return IntStream.range(0, groups)
                .mapToObj(group -> {
                    int[] members = IntStream.range(0, sizes.size())
                            .filter(i -> i % groups == group)
                            .toArray();
                    EffectSizes some = EffectSizes.of(
                            IntStream.of(members).mapToDouble(sizes::effect).toArray(),
                            IntStream.of(members).mapToDouble(sizes::variance).toArray());
                    return new ForestBlock(
                            "<" + group + ">",
                            Pooling.pool(some, Samples.PLAN),
                            IntStream.of(members).boxed().toList());
                })
                .toList();
    }
}
