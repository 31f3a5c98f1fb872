package io.socialsouls.community.examples.pool;

import java.util.Map;
import java.util.TreeMap;

/** Tells which line of a spreadsheet a row is on: blank lines and a header that is not the first shift it. Mutable. */
final class Lines {
    private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

    /** Notes a row, in the order of the file. */
    void add(int row, int line) {
        Map.Entry<Integer, Integer> last = shifts.lastEntry();
        if (last == null || last.getValue() != line - row) {
            shifts.put(row, line - row);
        }
    }

    /** The line of a row that was noted; line 1 is usually the header. */
    int of(int row) {
        Map.Entry<Integer, Integer> known = shifts.floorEntry(row);
        return known == null ? row + 1 : row + known.getValue();
    }
}
