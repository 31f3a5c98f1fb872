package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.regex.Pattern;

/** Reads numbers as the file format has them, the same in every locale: ASCII digits, a dot, nothing around them. */
final class Numbers {
    /** What a count is expected to be. */
    static final String COUNT = "a whole number from 0 to " + Limits.MAX_COUNT;

    /** What any other number is expected to be. */
    static final String FINITE = "a finite number such as -0.25 or 1.5e-3";

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,9})?");

    private Numbers() {}

    static long whole(String column, String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new InvalidValueException(column, text, COUNT);
        }
        return Long.parseLong(text);
    }

    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
    }

    static double decimal(String column, String text) {
        double value = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(column, text, FINITE);
        }
        return value;
    }
}
