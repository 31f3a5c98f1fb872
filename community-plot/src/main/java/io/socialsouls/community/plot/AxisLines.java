package io.socialsouls.community.plot;

import java.util.List;

/** Draws axes with their marks and names, and a grid over the field between them. */
final class AxisLines {
    private AxisLines() {}

    /** Draws an axis from left to right along the lower edge of its field. */
    static void across(Svg svg, Axis axis, List<Tick> ticks, double top, double bottom, String name) {
        for (Tick tick : ticks) {
            double x = axis.at(tick.value());
            svg.line("grid", x, top, x, bottom);
            svg.line("rule", x, bottom, x, bottom + 5);
            svg.text("small mid", x, bottom + 19, tick.label());
        }
        svg.line("rule", axis.start(), bottom, axis.end(), bottom);
        svg.text("small mid", axis.start() + axis.length() / 2, bottom + 37, name);
    }

    /** Draws an upright axis along the left edge of its field, its name above it. */
    static void upright(Svg svg, Axis axis, List<Tick> ticks, double left, double right, String name) {
        for (Tick tick : ticks) {
            double y = axis.at(tick.value());
            svg.line("grid", left, y, right, y);
            svg.line("rule", left - 5, y, left, y);
            svg.text("small end", left - 9, y + 4, tick.label());
        }
        svg.line("rule", left, axis.start(), left, axis.end());
        svg.text("small", Sheet.MARGIN, Math.min(axis.start(), axis.end()) - 12, name);
    }
}
