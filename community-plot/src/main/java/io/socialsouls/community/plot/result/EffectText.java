package io.socialsouls.community.plot.result;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;

/**
 * Effects on the analysis scale in the numbers and words that people read: ratios as a change in percent, differences
 * of rates in percentage points, rates of single arms in percent, other effects as they are.
 */
public final class EffectText {
    private static final double MAX_PERCENT = 100_000;

    private static final String NO_BREAK = "\u00a0";

    private final EffectMeasure measure;
    private final String minus;
    private final String times;

    private EffectText(EffectMeasure measure, String minus, String times) {
        this.measure = measure;
        this.minus = minus;
        this.times = times;
    }

    /**
     * {@return texts for terminals} They are nothing but ASCII, once blanks that may not break lines have done their
     * work.
     */
    public static EffectText plain(EffectMeasure measure) {
        return new EffectText(measure, "-", "x");
    }

    /** {@return texts for pages and pictures, with a real minus and a real times} */
    public static EffectText typographic(EffectMeasure measure) {
        return new EffectText(measure, "\u2212", "\u00d7");
    }

    /** {@return a sentence of the catalogue in the same signs} */
    String sentence(String sentence) {
        return minus.equals("-")
                ? sentence.replace('\u201c', '"')
                        .replace('\u201d', '"')
                        .replace("\u221e", "infinity")
                        .replace('\u00b2', '2')
                : sentence;
    }

    String shareSymbol() {
        return times.equals("x") ? "I2" : "I\u00b2";
    }

    String spreadSymbol() {
        return times.equals("x") ? "tau" : "\u03c4";
    }

    /**
     * {@return an effect with its unit: "+12.3 %"}
     *
     * @param value on the analysis scale
     */
    public String effect(double value) {
        return effect(value, value);
    }

    /**
     * {@return two ends with their units: "-5.0 % to +33.0 %"}
     *
     * @param interval on the analysis scale
     */
    public String range(Interval interval) {
        double largest = Math.max(Math.abs(interval.low()), Math.abs(interval.high()));
        return effect(interval.low(), largest) + " to " + effect(interval.high(), largest);
    }

    /**
     * {@return an effect and its interval: "+12.3 % [+8.1, +16.7]"}
     *
     * @param value on the analysis scale
     * @param interval on the same scale
     */
    public String withInterval(double value, Interval interval) {
        double low = interval.low();
        double high = interval.high();
        double largest = Math.max(Math.abs(value), Math.max(Math.abs(low), Math.abs(high)));
        return effect(value, largest) + " [" + number(low, largest) + ", " + number(high, largest) + "]";
    }

    /** {@return an effect with as many decimals as the largest number beside it needs} */
    private String effect(double value, double largest) {
        String number = number(value, largest);
        if (measure == EffectMeasure.RISK_DIFFERENCE) {
            return number + NO_BREAK + "pp";
        }
        boolean percent = measure.isProportion() || (measure.isRatio() && !number.startsWith(times));
        return percent ? number + NO_BREAK + "%" : number;
    }

    private String number(double value, double largest) {
        String size = magnitude(value, largest);
        if (measure.isProportion()) {
            return size;
        }
        return size.startsWith(times) ? size : Decimals.sign(value, size, minus) + size;
    }

    private String magnitude(double value, double largest) {
        if (measure.isRatio()) {
            return percent(value);
        }
        if (measure.isProportion()) {
            double share = 100 * measure.display(value);
            return Decimals.magnitude(share, pointDecimals(share));
        }
        return measure == EffectMeasure.RISK_DIFFERENCE
                ? Decimals.magnitude(value * 100, pointDecimals(Math.abs(largest) * 100))
                : Decimals.threeDigits(measure.display(value), measure.display(largest));
    }

    private static int pointDecimals(double points) {
        return points >= 10 ? 1 : points >= 0.1 || points == 0 ? 2 : Decimals.digitsAfterDot(points, 2);
    }

    private String percent(double log) {
        double percent = Math.expm1(log) * 100;
        if (percent > MAX_PERCENT) {
            return times + Decimals.threeDigits(Math.exp(log), Math.exp(log));
        }
        if (percent < -99) {
            // A rate that fell by 99.97 % has not fallen to nothing, and must not look so.
            return Decimals.magnitude(percent, Math.min(4, Decimals.digitsAfterDot(Math.exp(log) * 100, 1)));
        }
        return Decimals.magnitude(percent, Math.abs(percent) >= 100 ? 0 : 1);
    }
}
