package io.socialsouls.community.plot.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as text: a dot for decimals, commas between thousands, in every locale, and never a minus zero. */
public final class Decimals {
    private static final double SCIENTIFIC_FROM = 1e7;
    private static final double SCIENTIFIC_BELOW = 1e-4;

    private Decimals() {}

    /** {@return a whole number as text: "1,234"} */
    public static String whole(long value) {
        return format(BigDecimal.valueOf(value), 0);
    }

    /**
     * {@return a magnitude with so many decimals; in scientific notation where that would be too long to read}
     *
     * @param value its sign is not shown
     */
    public static String magnitude(double value, int decimals) {
        double size = Math.abs(value);
        return size >= SCIENTIFIC_FROM ? scientific(size) : format(new BigDecimal(size), decimals);
    }

    /** {@return a magnitude with as many decimals as give the largest number beside it three significant digits} */
    static String threeDigits(double value, double largest) {
        double size = Math.abs(value);
        double reference = Math.abs(largest);
        if (size == 0) {
            return "0";
        }
        if (reference >= SCIENTIFIC_FROM || reference < SCIENTIFIC_BELOW) {
            return scientific(size);
        }
        return format(new BigDecimal(size), digitsAfterDot(reference, 3));
    }

    /** {@return the decimals needed to show so many significant digits} */
    static int digitsAfterDot(double size, int significant) {
        int exponent = (int) Math.floor(Math.log10(size));
        return Math.max(0, Math.min(12, significant - 1 - exponent));
    }

    /** {@return the sign of a number whose magnitude is shown as this text: nothing if it is shown as zero} */
    static String sign(double value, String magnitude, String minus) {
        boolean zero = magnitude.chars().allMatch(c -> c == '0' || c == '.');
        return zero ? "" : value < 0 ? minus : "+";
    }

    private static String scientific(double size) {
        return Double.isInfinite(size) ? "\u221e" : String.format(Locale.ROOT, "%.1e", size);
    }

    private static String format(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value.setScale(decimals, RoundingMode.HALF_EVEN));
    }
}
