package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalWidthTest {
    /** The divisors of the Cochrane Handbook, version 6, section 6.3.1, to the digits that it gives. */
    @ParameterizedTest
    @CsvSource({"0.9, 3.29", "0.95, 3.92", "0.99, 5.15"})
    void the_standard_error_is_the_width_over_the_divisor_of_the_level(double level, double divisor) {
        assertThat(2 / Math.sqrt(IntervalWidth.variance(-0.5, 1.5, level))).isCloseTo(divisor, within(0.005));
    }

    @Test
    void what_is_no_interval_is_refused() {
        assertThatThrownBy(() -> IntervalWidth.variance(1, 1, 0.95)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> IntervalWidth.variance(0, 1, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> IntervalWidth.variance(0, 1, Double.NaN)).isInstanceOf(InvalidValueException.class);
    }
}
