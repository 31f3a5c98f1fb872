package io.socialsouls.community.plot;

import io.socialsouls.community.pooling.bias.SelectionModel;
import io.socialsouls.community.pooling.bias.SelectionSteps;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Lines of a selection model in a funnel: where p-values have their steps, and the effect that comes of it. */
final class SelectionMarks {
    private static final double GAP = 6;
    private static final double LINE = 18;

    private SelectionMarks() {}

    static void draw(Svg svg, Axis across, Axis down, SelectionModel model) {
        double sign = model.steps().side() == SelectionSteps.Side.GREATER ? 1 : -1;
        for (double end : model.steps().ends()) {
            if (end < 1) {
                double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(end);
                step(svg, across, down, sign * z, "p " + end);
            }
        }
        double x = across.at(model.estimate());
        svg.line("corrected", x, down.start(), x, down.end());
    }

    /** All effects with one p-value lie as many standard errors from 0; the line ends where the axes do. */
    private static void step(Svg svg, Axis across, Axis down, double z, String name) {
        if (!across.holds(0)) {
            return;
        }
        double reach = z > 0 ? across.high() / z : z < 0 ? across.low() / z : down.high();
        double error = Math.min(down.high(), reach);
        double x = across.at(z * error);
        double y = down.at(error);
        svg.line("step", across.at(0), down.start(), x, y);
        name(svg, across, down, x, y, name);
    }

    /** Beyond the line's end, where it has not been; on its other side where there is no room left. */
    private static void name(Svg svg, Axis across, Axis down, double x, double y, String name) {
        boolean toRight = x >= across.at(0);
        double length = GAP + TextWidth.of(name, Sheet.SMALL);
        boolean room = toRight ? x + length < across.end() : x - length > across.start();
        if (room) {
            svg.text(toRight ? "small" : "small end", toRight ? x + GAP : x - GAP, y - GAP, name);
            return;
        }
        String style = toRight ? "small end" : "small";
        double inwards = toRight ? -1 : 1;
        if (y + LINE < down.end()) {
            svg.text(style, x + inwards * GAP, y + LINE, name);
            return;
        }
        double slant = Math.abs(x - across.at(0)) / (y - down.start());
        svg.text(style, x + inwards * (GAP + slant * LINE), y - GAP, name);
    }
}
