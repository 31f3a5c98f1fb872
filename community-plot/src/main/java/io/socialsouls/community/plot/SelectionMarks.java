package io.socialsouls.community.plot;

import io.socialsouls.community.pooling.bias.SelectionModel;
import io.socialsouls.community.pooling.bias.SelectionSteps;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Lines of a selection model in a funnel: where p-values have their steps, and the effect that comes of it. */
final class SelectionMarks {
    private static final double GAP = 6;
    private static final double LINE = 18;
    /** What the longest name takes. */
    private static final double ROOM = 60;

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
        name(svg, across, z < 0 ? -1 : 1, x, y, name);
    }

    /** Beyond the line's end, where it has not been; below it where the axis ends first. */
    private static void name(Svg svg, Axis across, int side, double x, double y, String name) {
        boolean room = side > 0 ? x + ROOM < across.end() : x - ROOM > across.start();
        boolean outward = side > 0 == room;
        svg.text(outward ? "small" : "small end", outward ? x + GAP : x - GAP, room ? y - GAP : y + LINE, name);
    }
}
