package io.socialsouls.community.plot;

import java.util.regex.Pattern;

/**
 * Estimates how wide a text is drawn, in units of the font's size, for any sans-serif font that the reader may have.
 * The estimate is a little too wide rather than too narrow, so that labels never run into each other.
 */
final class TextWidth {
    private static final String NARROW = "ijltfrI.,:;'|!()[] \u00a0";
    private static final String WIDE = "mwMW@%\u2026";
    private static final int FIRST_FULL_WIDTH = 0x1100;

    /** Signs that join one sign to the next, and have nothing to join before an ellipsis. */
    private static final Pattern JOINERS = Pattern.compile("[\\u200d\\ufe00-\\ufe0f]+$");

    private TextWidth() {}

    static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::ofOne).sum();
    }

    /** {@return the text, or as much of its start as fits with an ellipsis} */
    static String fit(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        StringBuilder start = new StringBuilder();
        double used = of("\u2026", size);
        for (int c : text.codePoints().toArray()) {
            used += size * ofOne(c);
            if (used > width) {
                break;
            }
            start.appendCodePoint(c);
        }
        return JOINERS.matcher(start.toString().strip()).replaceAll("") + "\u2026";
    }

    private static double ofOne(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.37;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.98;
        }
        if (c >= FIRST_FULL_WIDTH && !(c >= 0x2000 && c < 0x2E80)) {
            return 1.1;
        }
        return Character.isUpperCase(c) ? 0.75 : 0.62;
    }
}
