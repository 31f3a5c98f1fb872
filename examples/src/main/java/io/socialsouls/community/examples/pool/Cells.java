package io.socialsouls.community.examples.pool;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one record: places in the file's text, of which a string is made only where one is asked for. It shows one
 * record after the other, as {@link Records} moves on. Mutable, for one thread.
 */
final class Cells {
    private static final int MAX_DIGITS = 18;
    private static final int USUAL = 16;

    private final String text;
    private int[] begins = new int[USUAL];
    private int[] ends = new int[USUAL];
    /** Which cells have a quotation mark inside, written as two. */
    private boolean[] doubled = new boolean[USUAL];

    private int size;
    /** The record itself, where it was cut by a library; null where places tell. */
    private @Nullable CSVRecord whole;

    Cells(String text) {
        this.text = text;
    }

    void clear() {
        size = 0;
        whole = null;
    }

    void add(int begin, int end, boolean hasDoubledQuotes) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            doubled = Arrays.copyOf(doubled, 2 * size);
        }
        begins[size] = begin;
        ends[size] = end;
        doubled[size] = hasDoubledQuotes;
        size++;
    }

    void show(CSVRecord record) {
        whole = record;
        size = record.size();
    }

    int size() {
        return size;
    }

    String get(int place) {
        if (whole != null) {
            return whole.get(place);
        }
        if (begins[place] == ends[place]) {
            return "";
        }
        String cell = text.substring(begins[place], ends[place]);
        return doubled[place] ? cell.replace("\"\"", "\"") : cell;
    }

    List<String> toList() {
        return IntStream.range(0, size).mapToObj(this::get).toList();
    }

    /** Whether one of the cells is such. */
    boolean any(Predicate<String> such) {
        return IntStream.range(0, size).mapToObj(this::get).anyMatch(such);
    }

    /** The first cell from a place on that is not blank. */
    Optional<String> filledFrom(int place) {
        return IntStream.range(place, size)
                .mapToObj(this::get)
                .filter(cell -> !cell.isBlank())
                .findFirst();
    }

    /** Whether there is anything in the record. */
    boolean isFilled() {
        for (int place = 0; place < size; place++) {
            if (!isBlank(place)) {
                return true;
            }
        }
        return false;
    }

    boolean isBlank(int place) {
        if (whole != null) {
            return whole.get(place).isBlank();
        }
        for (int i = begins[place]; i < ends[place]; i++) {
            // Whitespace is never a pair of surrogates.
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    void appendTo(StringBuilder into, int place) {
        if (whole == null && !doubled[place]) {
            into.append(text, begins[place], ends[place]);
        } else {
            into.append(get(place));
        }
    }

    boolean startsWithDigit(int place) {
        if (whole != null) {
            String cell = whole.get(place);
            return !cell.isEmpty() && isDigit(cell.charAt(0));
        }
        return begins[place] < ends[place] && isDigit(text.charAt(begins[place]));
    }

    /** A number of at most 18 digits with nothing else in its cell; -1 if there is anything else. */
    long digits(int place) {
        String from = whole == null ? text : whole.get(place);
        int begin = whole == null ? begins[place] : 0;
        int end = whole == null ? ends[place] : from.length();
        if (begin == end || end - begin > MAX_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = begin; i < end; i++) {
            char c = from.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
