package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as spreadsheets write them; one that could be two is refused with both readings.
 *
 * @param separator between the file's cells
 * @param mark what the file's other numbers prove to stand before decimals
 */
record CellNumbers(char separator, Optional<DecimalMark> mark) {
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern SPACED =
            Pattern.compile("[+-]?[0-9]{1,3}([ '\u2019\u00a0\u202f][0-9]{3})+([.,][0-9]+)?");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("[+-]?[0-9]*,[0-9]+([eE][+-]?[0-9]{1,9})?");
    private static final double MAX_WHOLE = 1e18;
    private static final List<String> MISSING = List.of("", "na", "n/a", "#n/a");

    /** Whether a cell says that there is no value. */
    static boolean isMissing(String cell) {
        return MISSING.contains(stripped(cell).toLowerCase(Locale.ROOT));
    }

    /** Without what a spreadsheet or a printer put around or into a number. */
    static String stripped(String cell) {
        String plain = cell.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        return plain.isEmpty() || (plain.charAt(0) != '\u2212' && plain.charAt(0) != '\u2013')
                ? plain
                : "-" + plain.substring(1);
    }

    /** A count: 1200, 1.2E+03, 1200.0 and "1,200" are the same. */
    long whole(String column, String cell) {
        String text = stripped(cell);
        String plain = plain(column, text, true);
        if (plain.startsWith("+") || !Numbers.isDecimal(plain) || Math.abs(Double.parseDouble(plain)) >= MAX_WHOLE) {
            throw new InvalidValueException(column, cell, Numbers.COUNT);
        }
        BigDecimal exact = new BigDecimal(plain).stripTrailingZeros();
        if (exact.scale() > 0) {
            throw new InvalidValueException(column, cell, Numbers.COUNT);
        }
        return exact.longValueExact();
    }

    /** A number; 5.4 % is 0.054. */
    double decimal(String column, String cell) {
        String text = stripped(cell);
        if (!text.endsWith("%")) {
            return Numbers.decimal(column, plain(column, text, false));
        }
        String plain = plain(column, text.substring(0, text.length() - 1).strip(), false);
        Numbers.decimal(column, plain);
        return Double.parseDouble(
                plain.matches(".*[eE].*") ? String.valueOf(Double.parseDouble(plain) / 100) : plain + "e-2");
    }

    /** Whether a number is given as a percentage. */
    static boolean isPercent(String cell) {
        return cell.strip().endsWith("%");
    }

    /** The same number as {@link Numbers} reads it; what is no number comes back as it is. */
    String plain(String column, String text, boolean whole) {
        String joined = SPACED.matcher(text).matches() ? text.replaceAll("[ '\u2019]", "") : text;
        boolean comma = joined.indexOf(',') >= 0;
        if (!comma && (joined.indexOf('.') < 0 || (separator == ',' && !whole))) {
            return joined;
        }
        if (EITHER.matcher(joined).matches()) {
            return either(column, joined, whole);
        }
        Optional<DecimalMark> proven = DecimalMark.provenBy(joined);
        if (proven.isEmpty()) {
            return joined;
        }
        if (mark.isPresent() && !mark.equals(proven)) {
            throw new InvalidValueException(
                    column, text, mark.get().words() + " throughout, as other numbers of the file have them");
        }
        if (separator == ',' && COMMA_DECIMAL.matcher(joined).matches()) {
            throw new InvalidValueException(
                    column, text, Numbers.FINITE + ": a decimal comma goes with semicolons between cells");
        }
        return proven.get().plain(joined);
    }

    /** One mark with three digits behind: thousands or decimals. */
    private String either(String column, String text, boolean whole) {
        boolean comma = text.indexOf(',') >= 0;
        DecimalMark asDecimal = comma ? DecimalMark.COMMA : DecimalMark.DOT;
        DecimalMark asThousands = comma ? DecimalMark.DOT : DecimalMark.COMMA;
        boolean commaIsTaken = separator == ',' && comma;
        if (mark.equals(Optional.of(asThousands)) || (whole && commaIsTaken)) {
            return asThousands.plain(text);
        }
        if (mark.equals(Optional.of(asDecimal)) && !whole) {
            return asDecimal.plain(text);
        }
        throw new InvalidValueException(
                column,
                text,
                "either " + asThousands.plain(text) + " or " + asDecimal.plain(text) + ", for the "
                        + (comma ? "comma" : "dot") + " could group thousands or begin decimals");
    }
}
