package io.socialsouls.community.examples.report;

import io.socialsouls.community.experiment.EffectMeasure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How the marks of one axis are written: all of them in the same unit. */
enum TickText {
    /** Ratios as a change in percent. */
    PERCENT,
    /** Ratios as factors, where percentages would be too long to read. */
    FACTOR,
    /** Differences of rates in percentage points. */
    POINTS,
    /** Plain values. */
    PLAIN;

    private static final double LONGEST_PERCENT_AXIS = Math.log(20);
    private static final double LARGEST_LOG = 700;
    private static final MathContext DIGITS = new MathContext(6);

    static TickText of(Axis axis, EffectMeasure measure) {
        if (measure.isRatio()) {
            double farthest = Math.max(-axis.low(), axis.high());
            return farthest <= LONGEST_PERCENT_AXIS ? PERCENT : FACTOR;
        }
        return measure == EffectMeasure.RISK_DIFFERENCE ? POINTS : PLAIN;
    }

    String label(double value) {
        return switch (this) {
            case PERCENT -> signed(Math.expm1(value) * 100) + "\u00a0%";
            case FACTOR -> "\u00d7" + factor(value);
            case POINTS -> signed(value * 100);
            case PLAIN -> signed(value);
        };
    }

    private static String factor(double log) {
        // Beyond the largest double only powers of ten are marked.
        return Math.abs(log) > LARGEST_LOG
                ? "1e" + Math.round(log / Math.log(10))
                : unsigned(BigDecimal.valueOf(Math.exp(log)));
    }

    private static String signed(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        String sign = exact.signum() < 0 ? "\u2212" : exact.signum() > 0 ? "+" : "";
        return sign + unsigned(exact.abs());
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
