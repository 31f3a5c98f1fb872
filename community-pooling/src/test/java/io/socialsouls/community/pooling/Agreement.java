package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.pooling.ReferenceFigures.Figure;
import io.socialsouls.community.pooling.ReferenceFigures.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Compares with reference figures: |a - b| <= 1e-8 max(|b|, scale), and counts what it compared. */
public final class Agreement {
    private static final double TOLERANCE = 1e-8;
    /** Below this a p-value is compared by its digits alone. */
    private static final double TINY = 1e-12;

    private static final double TINY_TOLERANCE = 1e-6;

    private final List<String> differences = new ArrayList<>();
    private int compared;

    void pooled(String label, PooledEffect ours, Fit reference, double meanVariance) {
        double se = reference.get(Figure.SE);
        check(label, Figure.ESTIMATE, ours.estimate(), reference, se);
        check(label, Figure.SE, ours.standardError(), reference, se);
        if (Double.isNaN(reference.get(Figure.STATISTIC))) {
            absent(label, Figure.STATISTIC, ours.statistic().isEmpty());
            absent(label, Figure.P_VALUE, ours.pValue().isEmpty());
        } else {
            check(label, Figure.STATISTIC, orNaN(ours.statistic()), reference, 1);
            probability(label, Figure.P_VALUE, orNaN(ours.pValue()), reference);
        }
        interval(label, Figure.CI_LOW, Figure.CI_HIGH, ours.interval(), reference);
        check(label, Figure.TAU2, ours.heterogeneity().tau2(), reference, meanVariance);
        check(label, Figure.I2, ours.heterogeneity().i2(), reference, 1);
        check(label, Figure.H2, ours.heterogeneity().h2(), reference, 1);
        check(label, Figure.Q, ours.heterogeneity().q(), reference, 1);
        probability(label, Figure.Q_P, ours.heterogeneity().qPValue(), reference);
        if (Double.isNaN(reference.get(Figure.PI_LOW))) {
            absent(label, Figure.PI_LOW, ours.prediction().isEmpty());
        } else {
            interval(label, Figure.PI_LOW, Figure.PI_HIGH, ours.prediction().orElseThrow(), reference);
        }
    }

    /** An end found by search, on their side to 1e-6 only. */
    public void searched(String label, double ours, double reference, double scale) {
        near(label, ours, reference, scale, TINY_TOLERANCE);
    }

    public void number(String label, double ours, double reference, double scale) {
        near(label, ours, reference, scale, TOLERANCE);
    }

    /** Says in the test run's output how many figures were compared and how many agreed. */
    public void report(String what) {
        System.out.println("Reference figures, " + what + ": compared " + compared + ", agreed "
                + (compared - differences.size()));
    }

    private void near(String label, double ours, double reference, double scale, double tolerance) {
        compared++;
        if (!(Math.abs(ours - reference) <= tolerance * Math.max(Math.abs(reference), scale))) {
            differences.add(label + ": " + ours + " instead of " + reference);
        }
    }

    public List<String> differences() {
        return differences;
    }

    public int compared() {
        return compared;
    }

    private void interval(String label, Figure low, Figure high, Interval ours, Fit reference) {
        check(label, low, ours.low(), reference, reference.get(Figure.SE));
        check(label, high, ours.high(), reference, reference.get(Figure.SE));
    }

    private void check(String label, Figure figure, double ours, Fit reference, double scale) {
        number(label + " " + figure, ours, reference.get(figure), scale);
    }

    private void absent(String label, Figure figure, boolean absent) {
        compared++;
        if (!absent) {
            differences.add(label + " " + figure + " should be absent");
        }
    }

    private void probability(String label, Figure figure, double ours, Fit reference) {
        probability(label + " " + figure, ours, reference.get(figure));
    }

    public void probability(String label, double ours, double theirs) {
        if (theirs < TINY) {
            compared++;
            // Below the normal range R answers 0.
            if (!(Math.abs(ours - theirs) <= Math.max(TINY_TOLERANCE * theirs, Double.MIN_NORMAL))) {
                differences.add(label + ": " + ours + " instead of " + theirs);
            }
        } else {
            number(label, ours, theirs, 1);
        }
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
