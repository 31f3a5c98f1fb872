package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumbersTest {
    private static final CellNumbers COMMAS = new CellNumbers(',', Optional.empty());
    private static final CellNumbers SEMICOLONS = new CellNumbers(';', Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200      | 1200
            1.2E+03   | 1200
            4000.0    | 4000
            4,000     | 4000
            1,234,567 | 1234567
            4 000     | 4000
            4'000     | 4000
            4\u202f000  | 4000
            """)
    void a_count_is_the_same_however_a_spreadsheet_writes_it(String cell, long count) {
        assertThat(COMMAS.whole("n", cell)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234    | 1.234
            \u22120.5 | -0.5
            5.4 %    | 0.054
            12%      | 0.12
            1,234.5  | 1234.5
            1.2e1 %  | 0.12
            """)
    void a_number_with_commas_between_cells_has_a_decimal_dot(String cell, double number) {
        assertThat(COMMAS.decimal("effect", cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "-9,999"})
    void a_comma_before_three_digits_is_refused_with_both_readings(String cell) {
        assertThatThrownBy(() -> COMMAS.decimal("effect", cell))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("either " + cell.replace(",", "") + " or " + cell.replace(',', '.'));
        assertThatThrownBy(() -> SEMICOLONS.decimal("effect", cell)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SEMICOLONS.decimal("effect", cell.replace(',', '.')))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void other_numbers_of_the_file_tell_what_a_comma_means() {
        CellNumbers comma = new CellNumbers(';', DecimalMark.provenBy("0,05"));
        assertThat(comma.decimal("effect", "1,234")).isEqualTo(1.234);
        assertThat(comma.decimal("effect", "1.234")).isEqualTo(1234);
        assertThat(comma.whole("n", "4.000")).isEqualTo(4000);
        CellNumbers dot = new CellNumbers(';', DecimalMark.provenBy("0.05"));
        assertThat(dot.decimal("effect", "1,234")).isEqualTo(1234);
        assertThat(dot.decimal("effect", "1.234")).isEqualTo(1.234);
        assertThatThrownBy(() -> dot.decimal("effect", "0,5"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("decimal dots throughout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.000", "120.5", "1e-3", "1e30", "5 %", "0e-999999999x"})
    void what_may_be_no_count_is_refused(String cell) {
        assertThatThrownBy(() -> COMMAS.whole("n", cell)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.5, DOT", "'0,5', COMMA", "'1.234,5', COMMA", "'1,234.5', DOT", "1.234, ", "'1,234', ", "17, "})
    void a_number_proves_a_decimal_mark_unless_it_may_be_grouped(String cell, DecimalMark mark) {
        assertThat(DecimalMark.provenBy(cell)).isEqualTo(Optional.ofNullable(mark));
    }
}
