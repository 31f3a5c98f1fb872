package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.SummaryData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file (RFC 4180, UTF-8, with or without a byte order mark) in one pass; refuses it at its first fault. */
final class CsvInput {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Optional<EffectMeasure> measure;
    private final List<ColumnChoice> choices;
    private final List<String> columns;
    private List<String> testColumns = List.of();
    private final Lines lines = new Lines();
    private int row;
    private int line;

    private CsvInput(Optional<EffectMeasure> measure, List<ColumnChoice> choices) {
        this.measure = measure;
        this.choices = choices;
        this.columns = choices.stream().map(ColumnChoice::column).distinct().toList();
    }

    /**
     * Reads a file.
     *
     * @param file where it is
     * @param measure which measure was asked for
     * @param choices further columns that options name
     * @throws CommunityException in one line: which row and column, the value, what was expected
     */
    static PoolInput read(Path file, Optional<EffectMeasure> measure, List<ColumnChoice> choices) {
        CsvInput input = new CsvInput(measure, choices);
        try (BufferedReader reader = open(file)) {
            return input.read(reader);
        } catch (CharacterCodingException e) {
            throw refuse(file + ": not UTF-8 text; expected a CSV file in UTF-8");
        } catch (CSVException e) {
            throw refuse(file + ": " + input.where() + ": " + e.getMessage() + "; expected CSV as in RFC 4180");
        } catch (NoSuchFileException e) {
            throw refuse(file + ": no such file");
        } catch (IOException e) {
            throw refuse(file + ": cannot be read: " + e.getMessage());
        } catch (CommunityException e) {
            throw refuse(file + ": " + e.getMessage());
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw refuse("is a directory; expected a CSV file");
        }
        return new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    }

    private PoolInput read(BufferedReader reader) throws IOException {
        skipByteOrderMark(reader);
        try (CSVParser parser = CSVParser.parse((Reader) reader, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            Optional<CSVRecord> first = next(records);
            if (first.isEmpty()) {
                throw refuse("the file is empty; expected a header and at least one row");
            }
            Header header = Header.of(first.get().toList(), measure);
            choices.forEach(choice -> choice.checkIn(header));
            testColumns = TestColumns.in(header).stream()
                    .filter(column -> !columns.contains(column))
                    .toList();
            Map<String, PoolInput.Tests> tests = new LinkedHashMap<>();
            row = 1;
            for (Optional<CSVRecord> record = next(records); record.isPresent(); record = next(records)) {
                lines.add(row, line);
                add(header, record.get(), tests);
                row++;
            }
            if (tests.isEmpty()) {
                throw refuse("there is no row below the header; expected at least one");
            }
            return new PoolInput(header.shape(), header.has(Header.TACTIC), tests, lines);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The next record with anything in it; a spreadsheet numbers the others too. */
    private Optional<CSVRecord> next(Iterator<CSVRecord> records) {
        while (records.hasNext()) {
            CSVRecord record = records.next();
            line++;
            if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private void add(Header header, CSVRecord record, Map<String, PoolInput.Tests> tests) {
        checkLength(header, record);
        try {
            UnaryOperator<String> cell = column -> record.get(header.place(column));
            Optional<String> empty =
                    EmptyArm.in(header.shape(), column -> Numbers.decimal(column, cell.apply(column)));
            String tactic = header.has(Header.TACTIC) ? record.get(header.place(Header.TACTIC)) : "";
            if (header.has(Header.TACTIC) && tactic.isBlank()) {
                throw new InvalidValueException(Header.TACTIC, tactic, "a name");
            }
            String label = header.has(Header.LABEL) ? record.get(header.place(Header.LABEL)) : "";
            PoolInput.Tests ofTactic = tests.computeIfAbsent(tactic, name -> new PoolInput.Tests());
            if (empty.isPresent()) {
                ofTactic.unread().add(new LeftOutRow(row, line, empty.get()));
                return;
            }
            SummaryData data = header.shape().read(cell);
            ofTactic.add(data, label.isBlank() ? "Row " + row : label, row);
            for (String column : columns) {
                ofTactic.addCell(column, notBlank(column, record.get(header.place(column))));
            }
            for (String column : testColumns) {
                ofTactic.addCell(column, TestColumns.checked(column, record.get(header.place(column))));
            }
        } catch (InvalidValueException e) {
            // The cell as it stands in the file: the value itself may have been read as a number.
            String cell = record.get(header.place(e.field()));
            String shown = new InvalidValueException(e.field(), cell, e.expected()).value();
            throw refuse(where() + ", column " + e.field() + ": value " + shown + "; expected " + e.expected());
        }
    }

    private static String notBlank(String column, String cell) {
        if (cell.isBlank()) {
            throw new InvalidValueException(column, cell, "a value in every row, for an option names this column");
        }
        return cell;
    }

    private void checkLength(Header header, CSVRecord record) {
        int expected = header.names().size();
        if (record.size() < expected) {
            throw refuse(where() + ", column " + header.names().get(record.size()) + ": no value; expected " + expected
                    + " fields as in the header, found " + record.size());
        }
        if (record.size() > expected) {
            throw refuse(where() + ", after the last column: value "
                    + new InvalidValueException("", record.get(expected), "").value() + "; expected " + expected
                    + " fields as in the header, found " + record.size());
        }
    }

    private String where() {
        return row == 0 ? "header" : "row " + row + " (line " + line + ")";
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }
}
