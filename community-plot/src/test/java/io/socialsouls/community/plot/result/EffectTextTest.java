package io.socialsouls.community.plot.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EffectTextTest {
    private static final EffectText RATIO = EffectText.plain(EffectMeasure.RISK_RATIO);
    private static final EffectText POINTS = EffectText.plain(EffectMeasure.RISK_DIFFERENCE);
    private static final EffectText GENERIC = EffectText.plain(EffectMeasure.GENERIC);

    @Test
    void a_ratio_is_a_change_in_percent() {
        assertThat(RATIO.effect(Math.log(1.123))).isEqualTo("+12.3\u00a0%");
        assertThat(RATIO.effect(Math.log(0.5))).isEqualTo("-50.0\u00a0%");
        assertThat(RATIO.effect(Math.log(2.5))).isEqualTo("+150\u00a0%");
        assertThat(RATIO.withInterval(0.1, new Interval(-0.2, 0.4))).isEqualTo("+10.5\u00a0% [-18.1, +49.2]");
    }

    @Test
    void what_shows_as_zero_has_no_sign() {
        assertThat(RATIO.effect(-1e-9)).isEqualTo("0.0\u00a0%");
        assertThat(RATIO.effect(1e-9)).isEqualTo("0.0\u00a0%");
        assertThat(GENERIC.effect(-0.0)).isEqualTo("0");
    }

    @Test
    void a_rate_that_fell_almost_to_nothing_does_not_show_as_nothing() {
        assertThat(RATIO.effect(Math.log(0.0003))).isEqualTo("-99.97\u00a0%");
    }

    @Test
    void a_huge_ratio_is_a_factor() {
        assertThat(RATIO.effect(Math.log(4850))).isEqualTo("x4,850");
        assertThat(RATIO.effect(1000)).isEqualTo("x\u221e");
    }

    @Test
    void a_difference_of_rates_is_in_percentage_points() {
        assertThat(POINTS.effect(0.0031)).isEqualTo("+0.31\u00a0pp");
        assertThat(POINTS.effect(-0.000052)).isEqualTo("-0.0052\u00a0pp");
    }

    @Test
    void numbers_side_by_side_have_as_many_decimals() {
        assertThat(GENERIC.withInterval(0.00012, new Interval(-0.000004, 0.000244)))
                .isEqualTo("+0.000120 [-0.000004, +0.000244]");
        assertThat(POINTS.range(new Interval(-0.102, 0.0517))).isEqualTo("-10.2\u00a0pp to +5.2\u00a0pp");
    }

    @Test
    void the_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(RATIO.effect(Math.log(1.123))).isEqualTo("+12.3\u00a0%");
            assertThat(GENERIC.effect(1.5e9)).isEqualTo("+1.5e+09");
            assertThat(Decimals.whole(1234567)).isEqualTo("1,234,567");
        } finally {
            Locale.setDefault(before);
        }
    }
}
