package io.socialsouls.community.spi.row;

/**
 * The order of ids that the SPI asks for: that of their UTF-8 bytes, which is that of their code points. It is not that
 * of {@link String#compareTo}, which puts supplementary characters before some that precede them.
 */
public final class BinaryOrder {
    private BinaryOrder() {}

    /**
     * Compares two texts without unpaired surrogates.
     *
     * @param left one text
     * @param right another
     * @return below, at or above zero, as for a comparator
     */
    public static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int at = 0; at < common; at++) {
            char one = left.charAt(at);
            char other = right.charAt(at);
            if (one != other) {
                // A surrogate is half of a code point above all that take one char, yet U+E000 to U+FFFF are greater
                // chars.
                boolean supplementary = Character.isSurrogate(one);
                return supplementary == Character.isSurrogate(other)
                        ? Character.compare(one, other)
                        : supplementary ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
