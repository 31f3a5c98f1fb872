package io.socialsouls.community.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void a_short_axis_of_ratios_has_round_percentages() {
        assertThat(labels(Math.log(0.85), Math.log(1.2), EffectMeasure.RISK_RATIO))
                .containsExactly(
                        "\u221215\u00a0%",
                        "\u221210\u00a0%", "\u22125\u00a0%", "0\u00a0%", "+5\u00a0%", "+10\u00a0%", "+15\u00a0%");
    }

    @Test
    void a_long_axis_of_ratios_has_factors() {
        assertThat(labels(Math.log(0.008), Math.log(300), EffectMeasure.ODDS_RATIO))
                .containsExactly("\u00d70.01", "\u00d70.1", "\u00d71", "\u00d710", "\u00d7100");
    }

    @Test
    void differences_of_rates_are_marked_in_points() {
        assertThat(labels(-0.021, 0.033, EffectMeasure.RISK_DIFFERENCE)).contains("\u22122", "0", "+1", "+2", "+3");
    }

    @Test
    void rates_and_correlations_are_marked_where_people_read_them() {
        assertThat(labels(Math.log(0.03 / 0.97), Math.log(0.09 / 0.91), EffectMeasure.PROPORTION_LOGIT))
                .contains("3\u00a0%", "5\u00a0%", "8\u00a0%");
        assertThat(labels(-9, 9, EffectMeasure.PROPORTION_LOGIT)).contains("0.1\u00a0%", "50\u00a0%", "99.9\u00a0%");
        assertThat(labels(0, Math.PI / 2, EffectMeasure.PROPORTION_DOUBLE_ARCSINE))
                .startsWith("0\u00a0%")
                .endsWith("100\u00a0%");
        assertThat(labels(-0.3, 0.7, EffectMeasure.CORRELATION)).contains("\u22120.2", "0", "+0.2", "+0.6");
        assertThat(labels(-2.9, 2.9, EffectMeasure.CORRELATION)).contains("\u22120.9", "0", "+0.9");
    }

    @Test
    void upright_marks_are_a_line_apart() {
        List<Tick> ticks = Ticks.plain(new Axis(0, 0.37, 500, -400), 12, true);
        assertThat(ticks).hasSizeGreaterThan(3).first().isEqualTo(new Tick(0, "0"));
        assertThat(ticks).extracting(Tick::label).contains("0.1");
    }

    @Test
    void labels_never_touch_and_zero_is_always_marked() {
        for (EffectMeasure measure : EffectMeasure.values()) {
            for (double scale = 1e-6; scale < 1e6; scale *= 1.7) {
                Axis axis = new Axis(-scale, scale * 2.3, 0, 350);
                List<Tick> ticks = Ticks.of(axis, measure, 12);
                assertThat(ticks)
                        .extracting(Tick::label)
                        .as("%s %s", measure, scale)
                        .containsAnyOf("0", "0\u00a0%", "\u00d71", "50\u00a0%");
                for (int i = 1; i < ticks.size(); i++) {
                    double apart = axis.at(ticks.get(i).value())
                            - axis.at(ticks.get(i - 1).value());
                    double widths = TextWidth.of(ticks.get(i).label(), 12)
                            + TextWidth.of(ticks.get(i - 1).label(), 12);
                    assertThat(apart).isGreaterThan(widths / 2);
                }
            }
        }
    }

    private static List<String> labels(double low, double high, EffectMeasure measure) {
        return Ticks.of(new Axis(low, high, 0, 400), measure, 12).stream()
                .map(Tick::label)
                .toList();
    }
}
