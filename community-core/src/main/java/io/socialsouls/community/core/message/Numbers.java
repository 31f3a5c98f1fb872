package io.socialsouls.community.core.message;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as a locale writes them. Not thread-safe; made for one sentence. */
final class Numbers {
    private static final int DIGITS = 3;
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double MAX_PLAIN = 1e15;

    private final DecimalFormatSymbols symbols;

    Numbers(Locale locale) {
        this.symbols = DecimalFormatSymbols.getInstance(locale);
    }

    /** A whole number: "1,234". */
    String count(long value) {
        return format("#,##0").format(value);
    }

    /**
     * A change in percent: "+12.3 %", "0.0 %" whatever the sign of a zero. What fell by nearly all keeps the digit that
     * tells it from all.
     */
    String percent(double value) {
        if (!Double.isFinite(value) || Math.abs(value) >= MAX_PLAIN) {
            return signed(value, amount(value)) + " %";
        }
        int decimals = value > -99 || value <= -100 ? 1 : 4;
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String digits = format(decimals == 1 ? "#,##0.0" : "#,##0.0###").format(rounded);
        return signed(rounded.signum(), digits) + " %";
    }

    /**
     * A percentage without a sign: "12.3 %". One that is nearly 0 or 100 keeps the digit that tells it from these.
     */
    String percentage(double value) {
        if (!Double.isFinite(value) || Math.abs(value) >= MAX_PLAIN) {
            return amount(value) + " %";
        }
        double rest = Math.min(Math.abs(value), Math.abs(100 - value));
        int decimals = rest == 0 ? 1 : Math.min(4, Math.max(1, (int) Math.ceil(-Math.log10(rest))));
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return format(rounded.signum() == 0 ? "0.0" : "#,##0.0###").format(rounded) + " %";
    }

    /** A number in three significant digits, or all those before the point: "0.0123", "1,235". */
    String amount(double value) {
        if (!Double.isFinite(value)) {
            return format("0").format(value);
        }
        double size = Math.abs(value);
        if ((size > 0 && size < SMALLEST_PLAIN) || size >= MAX_PLAIN) {
            return format("0.##E0").format(value);
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        int before = exact.precision() - exact.scale();
        BigDecimal rounded = exact.signum() == 0
                ? BigDecimal.ZERO
                : exact.round(new MathContext(Math.max(DIGITS, before), RoundingMode.HALF_UP));
        DecimalFormat format = format("#,##0");
        format.setMaximumFractionDigits(Math.max(0, rounded.scale()));
        return format.format(rounded);
    }

    private static String signed(double sign, String digits) {
        return sign > 0 ? "+" + digits : digits;
    }

    private DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
