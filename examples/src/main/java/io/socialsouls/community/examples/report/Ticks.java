package io.socialsouls.community.examples.report;

import io.socialsouls.community.experiment.EffectMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Chooses round values for an axis: of ever coarser series the first whose labels leave room between them.
 *
 * <p>Ratios are marked at round percentages while the axis is short, and at a few round factors within each power of
 * ten where it is long; everything else at 1, 2 and 5 times powers of ten. No effect is always marked.
 */
final class Ticks {
    private static final double GAP = 12;
    private static final int MOST = 9;
    private static final double[] PERCENT_STEPS = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5};
    private static final double[][] DIGITS = {
        {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8}, {1, 1.5, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}
    };
    private static final double LONG_AXIS = Math.log(4);

    private final Axis axis;
    private final TickText text;
    private final double fontSize;

    private Ticks(Axis axis, TickText text, double fontSize) {
        this.axis = axis;
        this.text = text;
        this.fontSize = fontSize;
    }

    static List<Tick> of(Axis axis, EffectMeasure measure, double fontSize) {
        Ticks ticks = new Ticks(axis, TickText.of(axis, measure), fontSize);
        return measure.isRatio() ? ticks.ratios() : ticks.steps(measure == EffectMeasure.RISK_DIFFERENCE ? 0.01 : 1);
    }

    private List<Tick> ratios() {
        if (axis.high() - axis.low() < LONG_AXIS) {
            for (double step : PERCENT_STEPS) {
                List<Tick> found = fitting(percents(step));
                if (found.size() > 2) {
                    return found;
                }
            }
        }
        for (double[] digits : DIGITS) {
            List<Tick> found = fitting(powers(digits, 1));
            if (found.size() > 1) {
                return found;
            }
        }
        for (int apart = 2; apart < 400; apart *= 2) {
            List<Tick> found = fitting(powers(new double[] {1}, apart));
            if (found.size() > 1) {
                return found;
            }
        }
        return fitting(DoubleStream.of(0));
    }

    private List<Tick> steps(double unit) {
        double span = axis.high() / 2 - axis.low() / 2;
        int exponent = (int) Math.floor(Math.log10(span / unit)) - 2;
        for (int power = exponent; power <= exponent + 4; power++) {
            for (double digit : new double[] {1, 2, 5}) {
                double step = digit * Math.pow(10, power) * unit;
                double from = Math.ceil(axis.low() / step);
                double to = Math.floor(axis.high() / step);
                if (to - from < MOST) {
                    List<Tick> found = fitting(
                            DoubleStream.iterate(from, j -> j <= to, j -> j + 1).map(j -> j * step));
                    if (found.size() > 1) {
                        return found;
                    }
                }
            }
        }
        return fitting(DoubleStream.of(0));
    }

    private DoubleStream percents(double step) {
        double from = Math.ceil(Math.expm1(axis.low()) / step);
        double to = Math.floor(Math.expm1(axis.high()) / step);
        return DoubleStream.iterate(from, j -> j <= to, j -> j + 1)
                .limit(MOST + 1)
                .map(j -> Math.log1p(j * step));
    }

    private DoubleStream powers(double[] digits, int apart) {
        double ten = Math.log(10) * apart;
        int from = (int) Math.floor(Math.max(axis.low(), -800) / ten) - 1;
        int to = (int) Math.ceil(Math.min(axis.high(), 800) / ten);
        List<Double> found = new ArrayList<>();
        for (int n = from; n <= to; n++) {
            for (double digit : digits) {
                found.add(n * ten + Math.log(digit));
            }
        }
        return found.stream().mapToDouble(Double::doubleValue);
    }

    /** The values on the axis with their labels; none of them if there are too many or two would touch. */
    private List<Tick> fitting(DoubleStream values) {
        List<Tick> ticks = values.filter(axis::holds)
                .limit(MOST + 1)
                .mapToObj(value -> new Tick(value, text.label(value)))
                .toList();
        double end = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double half = TextWidth.of(tick.label(), fontSize) / 2;
            if (axis.x(tick.value()) - half < end) {
                return List.of();
            }
            end = axis.x(tick.value()) + half + GAP;
        }
        return ticks.size() > MOST ? List.of() : ticks;
    }
}
