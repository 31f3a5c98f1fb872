package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.EffectMeasure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are read by the columns that they fill. */
class RowReaderTest {
    private static final String BOTH = "treated_events,treated_n,control_events,control_n,ratio,ci_low,ci_high\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void counts_beside_ratios_have_a_ratio_measure_only() throws IOException {
        PoolInput input = read(BOTH + "12,40,9,40,,,\n,,,,1.2,0.9,1.6\n");
        Path file = folder.resolve("in.csv");
        assertThat(MeasureChoice.of(input, Optional.empty(), file)).isEqualTo(EffectMeasure.RISK_RATIO);
        assertThat(MeasureChoice.of(input, Optional.of(EffectMeasure.ODDS_RATIO), file))
                .isEqualTo(EffectMeasure.ODDS_RATIO);
        assertThatThrownBy(() -> MeasureChoice.of(input, Optional.of(EffectMeasure.RISK_DIFFERENCE), file))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("expected RR or OR");
    }

    @Test
    void counts_beside_rates_are_refused() {
        assertThatThrownBy(() -> read("""
                        treated_events,treated_n,control_events,control_n,treated_time,control_time
                        12,40,9,40,,
                        12,,9,,4.5,4.5
                        """))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("have no measure in common");
    }

    @Test
    void a_row_that_fills_two_inputs_is_refused() {
        assertThatThrownBy(() -> read(BOTH + "12,40,9,40,1.2,0.9,1.6\n"))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("row 1 (line 2): fills the columns of both inputs");
    }

    @Test
    void a_row_without_values_is_named_with_its_line_in_the_spreadsheet() throws IOException {
        PoolInput input = read("\ufeffsep=;\n\nLabel;Effect ; SE\nA;0,5;0,1\n\nB;n/a;0,1\nC;0,2;\nD;0,25;0,1;;\n;;;\n");
        PoolInput.Tests tests = Objects.requireNonNull(input.tests().get(""));
        assertThat(tests.labels()).containsExactly("A", "D");
        assertThat(tests.unread())
                .containsExactly(
                        new LeftOutRow(2, 5, "no value in column effect"),
                        new LeftOutRow(3, 6, "no value in column se"));
        assertThat(input.lines().of(4)).isEqualTo(7);
        assertThat(input.reading().notes())
                .containsExactly("The file was read with semicolons between cells and decimal commas.");
    }

    @Test
    void a_last_row_that_adds_up_the_others_is_refused_whatever_it_is_called() throws IOException {
        String rows = "label,treated_events,treated_n,control_events,control_n\na,3,10,4,20\nb,5,12,6,22\n";
        assertThatThrownBy(() -> read(rows + "Ergebnis,8,22,10,42\n"))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("a row of totals: row 3 (line 4) is the sum of those above");
        assertThat(read(rows + "c,8,22,10,43\n").tests()).hasSize(1);
    }

    private PoolInput read(String text) throws IOException {
        return CsvInput.read(Files.writeString(folder.resolve("in.csv"), text), Optional.empty(), List.of());
    }
}
