package io.socialsouls.community.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForestLinesTest {
    @Test
    void up_to_forty_tests_stand_one_by_one_in_the_order_given() {
        ForestLines lines = ForestLines.of(Samples.result("t", 40));
        assertThat(lines.lines()).hasSize(40).allMatch(line -> line.tests() == 1);
        assertThat(lines.lines().get(2).label()).isEqualTo("Test 3");
        assertThat(lines.note("95 %")).isEmpty();
    }

    @Test
    void of_more_the_heaviest_stand_alone_and_the_others_are_folded() {
        ForestLines lines = ForestLines.of(Samples.result("t", 41));
        assertThat(lines.folded()).isEqualTo(21);
        assertThat(lines.lines()).hasSize(24);
        assertThat(lines.note("95 %"))
                .hasValueSatisfying(note -> assertThat(note)
                        .startsWith("Shown one by one: the 20 tests of most weight. Folded: the other 21, in 4 bands"));
    }

    @Test
    void a_thousand_tests_keep_few_lines() {
        ForestLines lines = ForestLines.of(Samples.result("t", 1000));
        assertThat(lines.lines()).hasSize(25);
        assertThat(lines.lines().stream().mapToInt(ForestLine::tests).sum()).isEqualTo(1000);
    }

    @Test
    void the_pooled_effect_is_the_weighted_mean_of_the_lines() {
        NamedResult result = Samples.result("t", 500);
        List<ForestLine> lines = ForestLines.of(result).lines();
        assertThat(lines.stream().mapToDouble(ForestLine::weight).sum()).isCloseTo(100, within(1e-9));
        assertThat(lines.stream()
                        .mapToDouble(line -> line.estimate() * line.weight() / 100)
                        .sum())
                .isCloseTo(result.effect().estimate(), within(1e-12));
    }

    @Test
    void weight_never_rises_from_one_single_test_or_band_of_equal_count_to_the_next() {
        List<ForestLine> lines = ForestLines.of(Samples.result("t", 205)).lines();
        for (int i = 1; i < lines.size(); i++) {
            double before = lines.get(i - 1).weight() / lines.get(i - 1).tests();
            assertThat(lines.get(i).weight() / lines.get(i).tests()).isLessThanOrEqualTo(before);
        }
    }
}
