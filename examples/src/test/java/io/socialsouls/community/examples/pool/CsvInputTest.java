package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ReportedEffect;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvInputTest {
    private static final String COUNTS = "treated_events,treated_n,control_events,control_n\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void counts_are_read_with_label_and_tactic_wherever_their_columns_are() throws IOException {
        PoolInput input = read("week,control_n,tactic,treated_n,label,treated_events,control_events\n"
                + "1,20,b,10,first,3,4\r\n2,21,a,11,\"se\"\"cond, quoted\nand broken\",0,0\n\n3,22,b,12,,5,6");
        assertThat(input.shape()).isEqualTo(InputShape.COUNTS);
        assertThat(input.tests().keySet()).containsExactly("b", "a");
        assertThat(tests(input, "b").data())
                .isEqualTo(List.of(new EventCounts(3, 10, 4, 20), new EventCounts(5, 12, 6, 22)));
        assertThat(tests(input, "b").labels()).containsExactly("first", "Row 3");
        assertThat(tests(input, "a").labels()).containsExactly("se\"cond, quoted\nand broken");
    }

    @Test
    void effects_are_read_in_full_precision() throws IOException {
        PoolInput input = read("effect,variance\n-0.8893113339202054,1.5e-3\n+.5,2.\n");
        assertThat(input.hasTactics()).isFalse();
        assertThat(tests(input, "").data())
                .isEqualTo(List.of(new ReportedEffect(-0.8893113339202054, 0.0015), new ReportedEffect(0.5, 2)));
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_column() throws IOException {
        assertThat(read("\ufeff" + COUNTS + "1,2,1,2\n").shape()).isEqualTo(InputShape.COUNTS);
    }

    @Test
    void the_measure_decides_between_two_inputs() throws IOException {
        String both = "effect,variance,treated_events,treated_n,control_events,control_n\n1,1,1,2,1,2\n";
        Path file = Files.writeString(folder.resolve("both.csv"), both);
        assertThat(CsvInput.read(file, Optional.of(EffectMeasure.GENERIC), List.of())
                        .shape())
                .isEqualTo(InputShape.EFFECTS);
        assertThat(CsvInput.read(file, Optional.of(EffectMeasure.ODDS_RATIO), List.of())
                        .shape())
                .isEqualTo(InputShape.COUNTS);
        assertThatThrownBy(() -> CsvInput.read(file, Optional.empty(), List.of()))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("columns of both inputs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x,10,1,10     | row 2 (line 3), column treated_events: value "x"; expected a whole number from 0 to
                    12.5,20,1,10  | a rate instead of a count?: row 2 (line 3), column treated_events: value "12.5"; expected a whole
                    1e-3,20,1,10  | row 2 (line 3), column treated_events: value "1e-3"; expected a whole number
                    +1,10,1,10    | row 2 (line 3), column treated_events: value "+1"; expected a whole number
                    1_0,20,1,10   | row 2 (line 3), column treated_events: value "1_0"; expected a whole number
                    -1,10,1,10    | row 2 (line 3), column treated_events: value "-1"; expected a whole number from 0 to the arm
                    11,10,1,10    | events counted instead of people, or columns swapped?: row 2 (line 3), column treated_events: value "11"; expected a whole number from 0 to the arm
                    1,0,1,10      | row 2 (line 3), column treated_n: value "0"; expected a whole number from 1 to
                    1,99999999999999999999,1,10 | row 2 (line 3), column treated_n: value "99999999999999999999"; expected a
                    1,10,1,NaN    | row 2 (line 3), column control_n: value "NaN"; expected a whole number
                    1,10,1        | row 2 (line 3), column control_n: no value; expected 4 fields as in the header, found 3
                    1,10,1,10,7   | row 2 (line 3), after the last column: value "7"; expected 4 fields as in the header, found 5
                    """)
    void a_bad_row_of_counts_is_named(String row, String message) {
        assertRefused(COUNTS + "1,10,2,10\n" + row.replace("'", "") + "\n", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NaN,1       | row 1 (line 2), column effect: value "NaN"; expected a finite number
                    Infinity,1  | row 1 (line 2), column effect: value "Infinity"; expected a finite number
                    1e999,1     | row 1 (line 2), column effect: value "1e999"; expected a finite number
                    0x1p3,1     | row 1 (line 2), column effect: value "0x1p3"; expected a finite number
                    1.5d,1      | row 1 (line 2), column effect: value "1.5d"; expected a finite number
                    1,0         | row 1 (line 2), column variance: value "0"; expected a finite number above 0
                    1,-1        | row 1 (line 2), column variance: value "-1"; expected a finite number above 0
                    1,1e-999    | row 1 (line 2), column variance: value "1e-999"; expected a finite number above 0
                    """)
    void a_bad_row_of_effects_is_named(String row, String message) {
        assertRefused("effect,variance\n" + row + "\n", message);
    }

    @Test
    void a_decimal_comma_is_refused() {
        assertRefused(
                "effect,variance\n\"0,5\",1\n",
                "a decimal comma?: row 1 (line 2), column effect: value \"0,5\"; expected a finite number");
    }

    @Test
    void a_tactic_needs_a_name() {
        assertRefused(
                "effect,variance,tactic\n1,1,a\n1,1, \n",
                "row 2 (line 3), column tactic: value \" \"; expected a name");
    }

    @Test
    void a_quote_that_never_ends_is_refused() {
        assertRefused("effect,variance,label\n1,1,a\n1,1,\"b\n", "row 2 (line 3): ");
        assertRefused("effect,variance,label\n1,1,\"a\"b\n", "row 1 (line 2): ");
        assertRefused("effect,\"variance", "header: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n"})
    void an_empty_file_is_refused(String text) {
        assertRefused(text, "the file is empty; expected a header and at least one row");
    }

    @Test
    void a_header_without_rows_is_refused() {
        assertRefused(COUNTS, "there is no row below the header; expected at least one");
    }

    @Test
    void an_unknown_header_names_what_is_missing_or_two_that_are_accepted() {
        assertRefused(
                "treated_events,treated_n,control_events\n1,2,1\n",
                "column control_n is missing; expected treated_events,treated_n,control_events,control_n, found"
                        + " \"treated_events,treated_n,control_events\"");
        assertRefused(
                "a,b\n1,2\n",
                "the header \"a,b\" is not known; expected columns such as"
                        + " treated_events,treated_n,control_events,control_n or effect,se (see --help)");
    }

    @Test
    void a_column_named_twice_is_refused_and_columns_without_a_name_are_not() throws IOException {
        assertRefused("effect,variance,effect\n1,1,1\n", "the header names column \"effect\" twice");
        assertThat(read("effect,variance,,\n1,1,,\n").tests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void a_text_is_read_in_the_encoding_it_has(String charset) throws IOException {
        Path file = folder.resolve("encoded.csv");
        Files.write(file, "effect,variance,label\n1,1,caf\u00e9\n".getBytes(Charset.forName(charset)));
        PoolInput input = CsvInput.read(file, Optional.empty(), List.of());
        assertThat(tests(input, "").labels()).containsExactly("caf\u00e9");
        assertThat(input.warnings(EffectMeasure.GENERIC)).hasSize(charset.equals("windows-1252") ? 1 : 0);
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        Path file = folder.resolve("picture.csv");
        Files.write(file, new byte[] {(byte) 0x89, 'P', (byte) 0x81, '\n'});
        assertThatThrownBy(() -> CsvInput.read(file, Optional.empty(), List.of()))
                .isInstanceOf(CommunityException.class)
                .hasMessageEndingWith("not a text; expected a CSV file in UTF-8, UTF-16 or Windows-1252");
    }

    @Test
    void a_missing_file_and_a_directory_are_refused() {
        assertThatThrownBy(() -> CsvInput.read(folder.resolve("none.csv"), Optional.empty(), List.of()))
                .isInstanceOf(CommunityException.class)
                .hasMessageEndingWith("none.csv: no such file");
        assertThatThrownBy(() -> CsvInput.read(folder, Optional.empty(), List.of()))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("is a directory");
    }

    @Test
    void a_column_that_an_option_names_is_read_cell_by_cell() throws IOException {
        Path file = Files.writeString(
                folder.resolve("more.csv"),
                COUNTS.strip() + ",org,size,tactic\n1,9,2,9,a,10,x\n3,9,4,9,b,-2e1,y\n5,9,6,9,a,3,x\n");
        PoolInput input = CsvInput.read(
                file,
                Optional.empty(),
                List.of(new ColumnChoice("--cluster", "org"), new ColumnChoice("--moderators", "size")));
        assertThat(tests(input, "x").cells("org")).containsExactly("a", "a");
        assertThat(tests(input, "y").cells("size")).containsExactly("-2e1");
        assertThat(input.isNumber("size")).isTrue();
        assertThat(input.isNumber("org")).isFalse();
    }

    @Test
    void a_column_that_is_not_there_or_has_a_gap_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("gap.csv"), COUNTS.strip() + ",org\n1,9,2,9,a\n3,9,4,9, \n");
        assertThatThrownBy(() ->
                        CsvInput.read(file, Optional.empty(), List.of(new ColumnChoice("--cluster", "organisation"))))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining(
                        "--cluster is \"organisation\"; expected a column of the header \"treated_events,");
        assertThatThrownBy(() -> CsvInput.read(file, Optional.empty(), List.of(new ColumnChoice("--cluster", "org"))))
                .hasMessageContaining("row 2 (line 3), column org: value \" \"; expected a value in every row");
    }

    private PoolInput read(String text) throws IOException {
        return CsvInput.read(Files.writeString(folder.resolve("in.csv"), text), Optional.empty(), List.of());
    }

    private void assertRefused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("in.csv: " + message);
    }

    private static PoolInput.Tests tests(PoolInput input, String tactic) {
        return Objects.requireNonNull(input.tests().get(tactic));
    }
}
