package io.socialsouls.community.examples.pool;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into records and cells as RFC 4180 has them; lines may end in any way.
 *
 * <p>Well-formed records are cut here, without an object for each, for a file may have a million. From the first one that is
 * not, such as one with letters behind a closing quotation mark, Commons CSV reads the text: it takes some of them, and says
 * of the others what is wrong. Mutable, for one thread.
 */
final class Records {
    private static final char QUOTE = '"';
    private static final int MALFORMED = -1;

    private final Dialect dialect;
    private final String text;
    private final Cells cells;
    private int next;
    private long taken;
    private @Nullable Iterator<CSVRecord> library;

    Records(Dialect dialect) {
        this.dialect = dialect;
        this.text = dialect.text();
        this.cells = new Cells(text);
    }

    /** The cells of the record that was moved to. */
    Cells cells() {
        return cells;
    }

    /**
     * Moves to the next record.
     *
     * @return whether there is one
     * @throws CSVException if its quotation marks cannot be read
     */
    boolean next() throws IOException {
        if (library == null) {
            cells.clear();
            if (next >= text.length()) {
                return false;
            }
            int end = cut(next);
            if (end != MALFORMED) {
                next = end;
                taken++;
                return true;
            }
            library = behind(taken);
        }
        return move(library);
    }

    private boolean move(Iterator<CSVRecord> records) throws IOException {
        try {
            if (!records.hasNext()) {
                return false;
            }
            cells.show(records.next());
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Reads from the start, so that what a message says of the place is true. */
    private Iterator<CSVRecord> behind(long records) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.separator())
                .setIgnoreEmptyLines(false)
                .get();
        Iterator<CSVRecord> all =
                CSVParser.parse(new StringReader(text), format).iterator();
        for (long i = 0; i < records; i++) {
            all.next();
        }
        return all;
    }

    /** Cuts the record at a place, and returns where the next one begins. */
    private int cut(int from) {
        int at = from;
        while (true) {
            at = at < text.length() && text.charAt(at) == QUOTE ? quoted(at + 1) : plain(at);
            if (at == MALFORMED || at == text.length()) {
                return at;
            }
            char end = text.charAt(at);
            at++;
            if (end != dialect.separator()) {
                boolean two = end == '\r' && at < text.length() && text.charAt(at) == '\n';
                return two ? at + 1 : at;
            }
        }
    }

    private int plain(int from) {
        int at = from;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        cells.add(from, at, false);
        return at;
    }

    /** Two quotation marks inside are one. */
    private int quoted(int from) {
        boolean doubled = false;
        int close = text.indexOf(QUOTE, from);
        while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == QUOTE) {
            doubled = true;
            close = text.indexOf(QUOTE, close + 2);
        }
        if (close < 0 || (close + 1 < text.length() && !endsCell(text.charAt(close + 1)))) {
            return MALFORMED;
        }
        cells.add(from, close, doubled);
        return close + 1;
    }

    private boolean endsCell(char c) {
        return c == dialect.separator() || c == '\n' || c == '\r';
    }
}
