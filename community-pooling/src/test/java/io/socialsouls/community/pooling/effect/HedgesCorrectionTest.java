package io.socialsouls.community.pooling.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against mpmath in 30 digits. */
class HedgesCorrectionTest {
    @ParameterizedTest
    @CsvSource({
        "2, 0.5641895835477563",
        "3, 0.7236012545582676",
        "10, 0.9227456080530871",
        "50, 0.9849119422955726",
        "1000, 0.9992497811797164"
    })
    void the_exact_correction_of_a_standardised_difference_is_a_quotient_of_gamma_functions(double m, double exact) {
        assertThat(HedgesCorrection.of(m)).isCloseTo(exact, within(2e-15));
    }
}
