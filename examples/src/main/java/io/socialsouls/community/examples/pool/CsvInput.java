package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;

/** Reads a table as spreadsheets and statistics tools export it; refuses it at its first fault. */
final class CsvInput {
    private static final double USUAL_LEVEL = 0.95;

    private final Optional<EffectMeasure> measure;
    private final List<ColumnChoice> choices;
    private final double level;
    private int row;
    private int line;

    private CsvInput(Optional<EffectMeasure> measure, List<ColumnChoice> choices, double level) {
        this.measure = measure;
        this.choices = choices;
        this.level = level;
    }

    /** Reads a file whose intervals are at 95 % unless a column says otherwise. */
    static PoolInput read(Path file, Optional<EffectMeasure> measure, List<ColumnChoice> choices) {
        return read(file, measure, choices, USUAL_LEVEL);
    }

    /**
     * Reads a file.
     *
     * @param file where it is
     * @param measure which measure was asked for
     * @param choices further columns that options name
     * @param level of the intervals in the file, unless a column says it
     * @throws CommunityException in one line: which row and column, the value, what was expected
     */
    static PoolInput read(Path file, Optional<EffectMeasure> measure, List<ColumnChoice> choices, double level) {
        CsvInput input = new CsvInput(measure, choices, level);
        try {
            if (Files.isDirectory(file)) {
                throw refuse("is a directory; expected a CSV file");
            }
            return input.read(FileText.read(file));
        } catch (CharacterCodingException e) {
            throw refuse(file + ": not a text; expected a CSV file in UTF-8, UTF-16 or Windows-1252");
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

    private PoolInput read(FileText file) throws IOException {
        Dialect dialect = Dialect.of(file.text());
        Records records = new Records(dialect);
        Header header = header(records);
        choices.forEach(choice -> choice.checkIn(header));
        CellNumbers numbers = new CellNumbers(dialect.separator(), mark(dialect, header));
        RowReader rows = new RowReader(header, records.cells(), numbers, measure, choices, level);
        row = 1;
        while (next(records)) {
            add(rows, header, records.cells());
            row++;
        }
        return rows.input(new InputReading(dialect.separator(), numbers.mark(), file.encoding(), file.isGuessed()));
    }

    private Header header(Records records) throws IOException {
        boolean found = next(records);
        while (found && records.cells().get(0).startsWith(Header.COMMENT)) {
            found = next(records);
        }
        if (!found) {
            throw refuse("the file is empty; expected a header and at least one row");
        }
        return Header.of(records.cells().toList());
    }

    /** Moves to the next record with anything in it; a spreadsheet numbers the others too. */
    private boolean next(Records records) throws IOException {
        // Counted before it is read, so that a fault in it has its line.
        for (line++; records.next(); line++) {
            if (records.cells().isFilled()) {
                return true;
            }
        }
        return false;
    }

    /** What stands before decimals; where commas separate cells, a dot. */
    private Optional<DecimalMark> mark(Dialect dialect, Header header) throws IOException {
        if (dialect.separator() == ',') {
            return Optional.empty();
        }
        int[] places = header.shapes().stream()
                .flatMap(shape -> shape.columns().stream())
                .mapToInt(header::place)
                .distinct()
                .toArray();
        Records again = new Records(dialect);
        try {
            while (again.next()) {
                for (int place : places) {
                    String cell = place < again.cells().size()
                            ? CellNumbers.stripped(again.cells().get(place))
                            : "";
                    Optional<DecimalMark> proven =
                            DecimalMark.provenBy(cell.replace("%", "").strip());
                    if (proven.isPresent()) {
                        return proven;
                    }
                }
            }
        } catch (CSVException e) {
            // A cell whose quotes never end is told of with its row, when rows are read.
            row = 0;
        }
        return Optional.empty();
    }

    private void add(RowReader rows, Header header, Cells record) {
        checkLength(header, record);
        try {
            rows.add(row, line);
        } catch (InvalidValueException e) {
            // The cell as it stands in the file: the value itself may have been read as a number.
            int place = header.place(e.field());
            String cell = place < 0 ? e.value() : record.get(place);
            String shown = new InvalidValueException(e.field(), cell, e.expected()).value();
            String cause = LikelyCause.of(e.field(), cell, record, header)
                    .map(likely -> likely + ": ")
                    .orElse("");
            throw refuse(cause + where() + ", column " + e.field() + ": value " + shown + "; expected " + e.expected());
        } catch (MisreadIntervalException e) {
            throw refuse(e.looksLike() + ": " + where() + ": " + e.getMessage());
        } catch (CommunityException e) {
            throw refuse(where() + ": " + e.getMessage());
        }
    }

    private void checkLength(Header header, Cells record) {
        int expected = header.names().size();
        if (record.size() < expected) {
            throw refuse(where() + ", column " + header.names().get(record.size()) + ": no value; expected " + expected
                    + " fields as in the header, found " + record.size());
        }
        Optional<String> further = record.size() == expected ? Optional.empty() : record.filledFrom(expected);
        if (further.isPresent()) {
            throw refuse(where() + ", after the last column: value "
                    + new InvalidValueException("", further.get(), "").value() + "; expected " + expected
                    + " fields as in the header, found " + record.size());
        }
    }

    private String where() {
        return row == 0 ? "header" : "row " + row + " (line " + line + ")";
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }
}
