package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;

/** Draws the marks of a forest plot on its axis: squares on their intervals, the diamond, the bar of expectation. */
final class ForestMarks {
    private static final double MAX_SQUARE = 15;
    private static final double SMALLEST_SQUARE = 3;
    private static final double ARROW = 6;

    private final Svg svg;
    private final Axis axis;
    private final double heaviest;

    ForestMarks(Svg svg, Axis axis, double heaviest) {
        this.svg = svg;
        this.axis = axis;
        this.heaviest = heaviest;
    }

    void test(ForestLine line, double y) {
        line.spread().ifPresent(spread -> {
            double left = axis.at(spread.low());
            svg.rect("spread", left, y - 7, axis.at(spread.high()) - left, 14);
            arrows("box", spread, y);
        });
        svg.line(
                "ci", axis.at(line.interval().low()), y, axis.at(line.interval().high()), y);
        arrows("box", line.interval(), y);
        if (axis.holds(line.estimate())) {
            double side = Math.max(SMALLEST_SQUARE, MAX_SQUARE * Math.sqrt(line.weight() / heaviest));
            svg.rect("box", axis.at(line.estimate()) - side / 2, y - side / 2, side, side);
        }
    }

    void pooled(PooledEffect effect, double y) {
        Interval interval = effect.interval();
        double middle = axis.at(effect.estimate());
        // At least a hair wide: a pooled effect without any error could not be seen otherwise.
        double left = Math.min(axis.at(interval.low()), middle - 1);
        double right = Math.max(axis.at(interval.high()), middle + 1);
        svg.polygon("pooled", left, y, middle, y - 8, right, y, middle, y + 8);
        arrows("pooled", interval, y);
    }

    void expected(Interval interval, double y) {
        double left = axis.at(interval.low());
        double right = axis.at(interval.high());
        svg.rect("expected", left, y - 2, Math.max(1, right - left), 4);
        if (axis.holds(interval.low())) {
            svg.rect("expected", left - 1, y - 6, 2, 12);
        }
        if (axis.holds(interval.high())) {
            svg.rect("expected", right - 1, y - 6, 2, 12);
        }
        arrows("expected", interval, y);
    }

    private void arrows(String style, Interval ends, double y) {
        if (ends.low() < axis.low()) {
            double tip = axis.start();
            svg.polygon(style, tip, y, tip + ARROW, y - ARROW + 1, tip + ARROW, y + ARROW - 1);
        }
        if (ends.high() > axis.high()) {
            double tip = axis.end();
            svg.polygon(style, tip, y, tip - ARROW, y - ARROW + 1, tip - ARROW, y + ARROW - 1);
        }
    }
}
