package io.socialsouls.community.examples.pool;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a text is cut into rows and cells.
 *
 * @param separator between two cells
 * @param text from the header or the lines before it on, without a line that names the separator
 */
record Dialect(char separator, String text) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int NAMED = 5;

    /** Recognises the separator: a first line such as {@code sep=;} names it, else the header tells. */
    static Dialect of(String text) {
        String start = text.substring(0, Math.min(text.length(), NAMED)).toLowerCase(Locale.ROOT);
        boolean quoted = start.startsWith("\"sep=");
        int at = quoted ? NAMED : NAMED - 1;
        if ((quoted || start.startsWith("sep=")) && text.length() > at && SEPARATORS.contains(text.charAt(at))) {
            String rest = text.substring(at + 1);
            return new Dialect(text.charAt(at), rest.replaceFirst("^\"?[,;\\t ]*(\\r\\n|\\r|\\n|$)", ""));
        }
        String header = header(text);
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long known = Arrays.stream(header.split(String.valueOf(separator), -1))
                    .map(Header::normal)
                    .filter(Header::isKnown)
                    .distinct()
                    .count();
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return new Dialect(best, text);
    }

    /** The first line that is neither blank nor a comment. */
    private static String header(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(Header.COMMENT))
                .findFirst()
                .orElse("")
                .replace("\"", "");
    }

    /** A separator in words. */
    static String words(char separator) {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }
}
