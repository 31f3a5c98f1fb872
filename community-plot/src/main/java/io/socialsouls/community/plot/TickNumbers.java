package io.socialsouls.community.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Round numbers as an axis writes them: as few digits as they have, the same in every locale. */
final class TickNumbers {
    private static final double MAX_LOG = 700;
    private static final MathContext DIGITS = new MathContext(12);

    private TickNumbers() {}

    /** {@return the number with its sign, unless it is 0} */
    static String signed(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        String sign = exact.signum() < 0 ? "\u2212" : exact.signum() > 0 ? "+" : "";
        return sign + unsigned(exact.abs());
    }

    static String unsigned(double value) {
        return unsigned(BigDecimal.valueOf(value));
    }

    /** {@return the factor of which this is the logarithm} */
    static String factor(double log) {
        // Beyond the largest double only powers of ten are marked.
        return Math.abs(log) > MAX_LOG
                ? "\u00d71e" + Math.round(log / Math.log(10))
                : "\u00d7" + unsigned(BigDecimal.valueOf(Math.exp(log)).round(new MathContext(6)));
    }

    private static String unsigned(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (rounded.signum() != 0 && (exponent > 6 || exponent < -4)) {
            BigDecimal digits = rounded.movePointLeft(exponent).stripTrailingZeros();
            return digits.toPlainString() + "e" + exponent;
        }
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }
}
