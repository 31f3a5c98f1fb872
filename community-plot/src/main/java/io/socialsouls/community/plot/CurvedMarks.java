package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.EffectMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Round values for axes that are bent at their ends: rates of single arms from 0 % to 100 % and correlations from -1 to
 * 1. On a short axis they are evenly apart for the reader; on a long one they crowd towards the ends.
 */
final class CurvedMarks {
    private static final int STEPS = 14;
    private static final double SHORT = 0.7;
    private static final double[][] TAILS = {{1, 2, 5}, {1, 5}, {1}};
    private static final int SMALLEST_TAIL = 12;

    private final EffectMeasure measure;
    private final double least;
    private final double most;
    private final DoubleUnaryOperator toAxis;
    private final DoubleFunction<String> label;

    private CurvedMarks(
            EffectMeasure measure,
            double least,
            double most,
            DoubleUnaryOperator toAxis,
            DoubleFunction<String> label) {
        this.measure = measure;
        this.least = least;
        this.most = most;
        this.toAxis = toAxis;
        this.label = label;
    }

    static CurvedMarks of(EffectMeasure measure) {
        DoubleFunction<String> percent = share -> TickNumbers.unsigned(100 * share) + "\u00a0%";
        return switch (measure) {
            case PROPORTION_LOGIT -> new CurvedMarks(measure, 0, 1, p -> Math.log(p / (1 - p)), percent);
            case PROPORTION_DOUBLE_ARCSINE -> new CurvedMarks(measure, 0, 1, p -> Math.asin(Math.sqrt(p)), percent);
            default -> new CurvedMarks(measure, -1, 1, r -> Math.log((1 + r) / (1 - r)) / 2, TickNumbers::signed);
        };
    }

    /** {@return the first series that fits} */
    List<Tick> choose(Axis axis, Ticks ticks) {
        double low = measure.display(axis.low());
        double high = measure.display(axis.high());
        List<DoubleStream> series = new ArrayList<>();
        if (high - low < SHORT * (most - least)) {
            even(low, high).forEach(series::add);
        }
        for (double[] digits : TAILS) {
            series.add(tails(digits, SMALLEST_TAIL));
        }
        series.add(tails(new double[] {1}, 1));
        series.add(DoubleStream.of(least, most));
        for (DoubleStream one : series) {
            List<Tick> found = ticks.fitting(marks(one), label);
            if (found.size() > 1) {
                return found;
            }
        }
        return ticks.fitting(marks(DoubleStream.of(measure.display(0))), label);
    }

    private Stream<DoubleStream> even(double low, double high) {
        int first = (int) Math.floor(Math.log10(Math.max(high - low, 1e-15))) - 2;
        return Stream.iterate(0, n -> n < STEPS, n -> n + 1).map(n -> {
            double digit = n % 3 == 0 ? 1 : n % 3 == 1 ? 2 : 5;
            // By division, or 3 steps of 0.1 would not be 0.3.
            double perUnit = Math.pow(10, -first - n / 3) / digit;
            double to = Math.floor(high * perUnit);
            return DoubleStream.iterate(Math.ceil(low * perUnit), j -> j <= to, j -> j + 1)
                    .limit(100)
                    .map(j -> j / perUnit);
        });
    }

    private DoubleStream tails(double[] digits, int smallest) {
        List<Double> lower = new ArrayList<>(List.of(least));
        for (int power = -smallest; power < 0; power++) {
            for (double digit : digits) {
                double share = digit * Math.pow(10, power);
                if (share < 0.5) {
                    lower.add(least + share * (most - least) / (least < 0 ? 2 : 1));
                }
            }
        }
        double middle = (least + most) / 2;
        List<Double> all = new ArrayList<>(lower);
        all.add(middle);
        for (int i = lower.size() - 1; i >= 0; i--) {
            all.add(most + least - lower.get(i));
        }
        return all.stream().mapToDouble(Double::doubleValue);
    }

    private Stream<Ticks.Mark> marks(DoubleStream shown) {
        return shown.mapToObj(value -> new Ticks.Mark(toAxis.applyAsDouble(value), value));
    }
}
