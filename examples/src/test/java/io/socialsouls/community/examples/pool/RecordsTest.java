package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are cut into the cells that Commons CSV finds in them, or refused with its words. */
class RecordsTest {
    private static final String ALPHABET = "a1,,\"\"\n\r ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a,b",
                "a,b\n",
                "a,\n,b\r\n\r\nc",
                "a,b,",
                "\"a\",\"b,\"\"c\"\"\r\nd\"\n1,2",
                "a,\"b\" ,c\n1,2,3",
                "a\"b,\"\",c\"",
                "a,b\n1,\"2\"3\n4,5",
                "a,b\n1,\"never ends\n4,5"
            })
    void records_are_those_of_the_library(String text) {
        assertThat(cut(text, ',')).isEqualTo(byLibrary(text, ','));
    }

    @Test
    void records_of_any_text_are_those_of_the_library() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            String commas = text.toString();
            assertThat(cut(commas, ',')).as(commas).isEqualTo(byLibrary(commas, ','));
            String tabs = commas.replace(',', '\t');
            assertThat(cut(tabs, '\t')).as(tabs).isEqualTo(byLibrary(tabs, '\t'));
        }
    }

    @Test
    void a_number_is_read_where_it_stands_and_anything_else_is_none() throws IOException {
        Records records = new Records(new Dialect(',', "12,012,,-1,1.0, 1,999999999999999999,1000000000000000000"));
        assertThat(records.next()).isTrue();
        Cells cells = records.cells();
        assertThat(cells.digits(0)).isEqualTo(12);
        assertThat(cells.digits(1)).isEqualTo(12);
        assertThat(cells.digits(6)).isEqualTo(999_999_999_999_999_999L);
        assertThat(List.of(cells.digits(2), cells.digits(3), cells.digits(4), cells.digits(5), cells.digits(7)))
                .containsOnly(-1L);
    }

    private static List<Object> cut(String text, char separator) {
        List<Object> found = new ArrayList<>();
        Records records = new Records(new Dialect(separator, text));
        try {
            while (records.next()) {
                found.add(records.cells().toList());
            }
        } catch (IOException e) {
            found.add(String.valueOf(e.getMessage()));
        }
        return found;
    }

    private static List<Object> byLibrary(String text, char separator) {
        List<Object> found = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser all = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : all) {
                found.add(record.toList());
            }
        } catch (UncheckedIOException e) {
            found.add(String.valueOf(Objects.requireNonNull(e.getCause()).getMessage()));
        } catch (IOException e) {
            found.add(String.valueOf(e.getMessage()));
        }
        return found;
    }
}
