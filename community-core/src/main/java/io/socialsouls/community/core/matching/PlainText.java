package io.socialsouls.community.core.matching;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as the code points it stands for, each with the place it came from: compatibility forms are resolved (Unicode
 * normalisation form NFKC, one code point at a time), characters that nobody sees are left out. Immutable.
 */
public final class PlainText {
    private static final int MAX_QUOTE = 120;

    private final String original;
    private int[] points;
    private int[] starts;
    private int[] ends;
    private int length;

    private PlainText(String original) {
        this.original = original;
        this.points = new int[original.length()];
        this.starts = new int[original.length()];
        this.ends = new int[original.length()];
    }

    /**
     * Resolves a text.
     *
     * @param text any, also one with unpaired surrogates
     * @return its plain form
     */
    public static PlainText of(String text) {
        PlainText plain = new PlainText(text);
        for (int start = 0; start < text.length(); ) {
            int point = text.codePointAt(start);
            int end = start + Character.charCount(point);
            if (point < 0x80) {
                plain.add(point, start, end);
            } else if (!invisible(point)) {
                plain.addAll(Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC), start, end);
            }
            start = end;
        }
        return plain;
    }

    private void addAll(String resolved, int start, int end) {
        for (int i = 0; i < resolved.length(); ) {
            int point = resolved.codePointAt(i);
            add(point, start, end);
            i += Character.charCount(point);
        }
    }

    private void add(int point, int start, int end) {
        if (length == points.length) {
            int capacity = 2 * length;
            points = Arrays.copyOf(points, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        points[length] = point;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    int length() {
        return length;
    }

    int at(int index) {
        return points[index];
    }

    String substring(int from, int to) {
        return new String(points, from, to - from);
    }

    /**
     * What the author wrote.
     *
     * @param from the first code point of the plain form
     * @param to the one after the last
     * @return the original text, shortened if it is longer than {@value #MAX_QUOTE} code points
     */
    public String quote(int from, int to) {
        String quoted = original.substring(starts[from], ends[to - 1]);
        return quoted.codePointCount(0, quoted.length()) <= MAX_QUOTE
                ? quoted
                : quoted.substring(0, quoted.offsetByCodePoints(0, MAX_QUOTE - 1)) + "…";
    }

    /** Format characters such as soft hyphens and zero-width joiners, and letters that are blank. */
    private static boolean invisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || point == 0x115F
                || point == 0x1160
                || point == 0x3164
                || point == 0xFFA0;
    }
}
