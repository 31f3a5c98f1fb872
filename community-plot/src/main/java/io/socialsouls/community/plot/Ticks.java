package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.EffectMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Chooses round values for an axis: from ever coarser series, the first whose labels leave room between them.
 *
 * <p>Values are round where people read them: ratios are marked at round percentages on a short axis, and at a few
 * round factors within each power of ten on a long one; rates of single arms at round percentages, correlations as
 * such; everything else at 1, 2 and 5 times powers of ten. The value of no effect is always marked if the axis holds
 * it.
 */
final class Ticks {
    private static final double GAP = 12;
    private static final int MAX_TICKS = 9;
    private static final double[] PERCENT_STEPS = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5};
    private static final double[][] DIGITS = {
        {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8}, {1, 1.5, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}
    };
    private static final double LONG_AXIS = Math.log(4);
    private static final double MAX_PERCENT_AXIS = Math.log(20);

    private final Axis axis;
    private final double fontSize;
    private final boolean upright;

    private Ticks(Axis axis, double fontSize, boolean upright) {
        this.axis = axis;
        this.fontSize = fontSize;
        this.upright = upright;
    }

    /** {@return marks for effects, from left to right} */
    static List<Tick> of(Axis axis, EffectMeasure measure, double fontSize) {
        Ticks ticks = new Ticks(axis, fontSize, false);
        if (measure.isRatio()) {
            return ticks.ratios();
        }
        if (measure == EffectMeasure.RISK_DIFFERENCE) {
            return ticks.steps(0.01, value -> TickNumbers.signed(100 * value));
        }
        return measure.isProportion() || measure == EffectMeasure.CORRELATION
                ? CurvedMarks.of(measure).choose(axis, ticks)
                : ticks.steps(1, TickNumbers::signed);
    }

    /** {@return marks for plain numbers, upright or from left to right} */
    static List<Tick> plain(Axis axis, double fontSize, boolean upright) {
        return new Ticks(axis, fontSize, upright).steps(1, TickNumbers::unsigned);
    }

    private List<Tick> ratios() {
        if (axis.high() - axis.low() < LONG_AXIS) {
            for (double step : PERCENT_STEPS) {
                List<Tick> found = fitting(percents(step), Ticks::percent);
                if (found.size() > 2) {
                    return found;
                }
            }
        }
        boolean percent = Math.max(-axis.low(), axis.high()) <= MAX_PERCENT_AXIS;
        DoubleFunction<String> label = percent ? log -> percent(roundPercent(log)) : TickNumbers::factor;
        for (double[] digits : DIGITS) {
            List<Tick> found = fitting(powers(digits, 1), label);
            if (found.size() > 1) {
                return found;
            }
        }
        for (int apart = 2; apart < 400; apart *= 2) {
            List<Tick> found = fitting(powers(new double[] {1}, apart), label);
            if (found.size() > 1) {
                return found;
            }
        }
        return fitting(Stream.of(new Mark(0, 0)), label);
    }

    private List<Tick> steps(double unit, DoubleFunction<String> label) {
        double span = axis.high() / 2 - axis.low() / 2;
        int exponent = (int) Math.floor(Math.log10(span / unit)) - 2;
        for (int power = exponent; power <= exponent + 4; power++) {
            for (double digit : new double[] {1, 2, 5}) {
                double step = digit * Math.pow(10, power) * unit;
                double from = Math.ceil(axis.low() / step);
                double to = Math.floor(axis.high() / step);
                if (to - from < MAX_TICKS) {
                    List<Tick> found = fitting(whole(from, to).mapToObj(j -> new Mark(j * step, j * step)), label);
                    if (found.size() > 1) {
                        return found;
                    }
                }
            }
        }
        return fitting(Stream.of(new Mark(0, 0)), label);
    }

    private Stream<Mark> percents(double step) {
        double from = Math.ceil(Math.expm1(axis.low()) / step);
        double to = Math.floor(Math.expm1(axis.high()) / step);
        return whole(from, to).mapToObj(j -> new Mark(Math.log1p(j * step), 100 * j * step));
    }

    private Stream<Mark> powers(double[] digits, int apart) {
        double ten = Math.log(10) * apart;
        int from = (int) Math.floor(Math.max(axis.low(), -800) / ten) - 1;
        int to = (int) Math.ceil(Math.min(axis.high(), 800) / ten);
        List<Mark> found = new ArrayList<>();
        for (int n = from; n <= to; n++) {
            for (double digit : digits) {
                double log = n * ten + Math.log(digit);
                found.add(new Mark(log, log));
            }
        }
        return found.stream();
    }

    private static DoubleStream whole(double from, double to) {
        return DoubleStream.iterate(from, j -> j <= to, j -> j + 1).limit(MAX_TICKS + 1);
    }

    private static String percent(double value) {
        return TickNumbers.signed(value) + "\u00a0%";
    }

    /**
     * {@return the change in percent, rounded: the logarithm of a round factor gives it back but for its last digits}
     */
    private static double roundPercent(double log) {
        return Math.rint(Math.expm1(log) * 1e8) / 1e6;
    }

    /** {@return the candidates on the axis; none of them if there are too many or two would touch} */
    List<Tick> fitting(Stream<Mark> candidates, DoubleFunction<String> label) {
        List<Tick> ticks = candidates
                .filter(mark -> axis.holds(mark.value()))
                .limit(MAX_TICKS + 1)
                .map(mark -> new Tick(mark.value(), label.apply(mark.shown())))
                .toList();
        double end = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double half = (upright ? fontSize : TextWidth.of(tick.label(), fontSize)) / 2;
            double place = Math.abs(axis.at(tick.value()) - axis.start());
            if (place - half < end) {
                return List.of();
            }
            end = place + half + GAP;
        }
        return ticks.size() > MAX_TICKS ? List.of() : ticks;
    }

    /**
     * A candidate.
     *
     * @param value where it is, on the axis' scale
     * @param shown the number that its label shows
     */
    record Mark(double value, double shown) {}
}
