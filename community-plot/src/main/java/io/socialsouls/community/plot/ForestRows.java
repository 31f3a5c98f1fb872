package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.plot.result.Decimals;
import io.socialsouls.community.plot.result.EffectText;
import java.util.List;
import java.util.function.Function;

/** Rows below each other with a common axis: a name on the left, marks on the axis, numbers on the right. */
final class ForestRows {
    private static final double BASELINE = 4.5;

    private final Svg svg;
    private final EffectText text;
    private final ForestLayout layout;
    private final Axis axis;
    private final double heaviest;

    /** Fits the columns to what the lines and the pooled rows will say. */
    ForestRows(
            Svg svg,
            EffectText text,
            List<ForestLine> lines,
            List<String> pooledTexts,
            Function<ForestLayout, Axis> axis) {
        this.svg = svg;
        this.text = text;
        this.layout = ForestLayout.of(
                lines.stream().map(ForestLine::label).toList(),
                lines.stream().map(this::effect).toList(),
                pooledTexts);
        this.axis = axis.apply(layout);
        this.heaviest = lines.stream().mapToDouble(ForestLine::weight).max().orElse(1);
    }

    double right() {
        return layout.weightEnd();
    }

    double labelRoom() {
        return layout.labelWidth();
    }

    /** Draws the columns' names, and which way is which; returns where rows start. */
    double heading(double y, String effects, String last) {
        svg.text("small", Sheet.MARGIN, y, "Test");
        svg.text("small end", layout.effectEnd(), y, effects);
        svg.text("small end", layout.weightEnd(), y, last);
        return y + 16;
    }

    /** Draws the grid behind the rows, no effect and the pooled effect as upright lines, and the axis below. */
    void grid(PooledEffect effect, double top, double bottom) {
        EffectMeasure measure = effect.plan().measure();
        List<Tick> ticks = Ticks.of(axis, measure, Sheet.SMALL);
        AxisLines.across(svg, axis, ticks, top, bottom, MeasureWords.axis(measure));
        if (!measure.isProportion()) {
            svg.line("null", axis.at(0), top, axis.at(0), bottom);
            direction(measure, top - 10);
        }
        if (axis.holds(effect.estimate())) {
            svg.line("average", axis.at(effect.estimate()), top, axis.at(effect.estimate()), bottom);
        }
    }

    private void direction(EffectMeasure measure, double y) {
        double zero = axis.at(0);
        String lower = MeasureWords.lower(measure);
        String higher = MeasureWords.higher(measure);
        if (zero - axis.start() > TextWidth.of(lower, Sheet.SMALL) + 10) {
            svg.text("small end", zero - 10, y, lower);
        }
        if (axis.end() - zero > TextWidth.of(higher, Sheet.SMALL) + 10) {
            svg.text("small", zero + 10, y, higher);
        }
    }

    /** Draws a row that only names what follows; returns where the next row starts. */
    double title(Svg to, String name, double y) {
        to.text("strong", Sheet.MARGIN, y + ForestLayout.ROW / 2 + BASELINE, name);
        return y + ForestLayout.ROW;
    }

    /** Draws one row a line. */
    double lines(Svg to, ForestLines lines, double top) {
        double y = top;
        for (ForestLine line : lines.lines()) {
            line(to, line, weight(line.weight()), ", weight " + weight(line.weight()), y);
            y += ForestLayout.ROW;
        }
        return y;
    }

    /**
     * Draws one row.
     *
     * @param last the text of its last column
     * @param more what a tooltip adds to name and effect
     */
    void line(Svg to, ForestLine line, String last, String more, double top) {
        double y = top + ForestLayout.ROW / 2;
        to.open("g", "");
        to.element("title", "", line.label() + ": " + effect(line) + more);
        String label = TextWidth.fit(line.label(), Sheet.FONT, layout.labelWidth());
        to.text("label", Sheet.MARGIN, y + BASELINE, label);
        new ForestMarks(to, axis, heaviest).test(line, y);
        to.text("end", layout.effectEnd(), y + BASELINE, effect(line));
        to.text("muted end", layout.weightEnd(), y + BASELINE, last);
        to.close("g");
    }

    double pooled(Svg to, String name, PooledEffect effect, double top) {
        double y = top + ForestLayout.ROW / 2;
        to.text("strong", Sheet.MARGIN, y + BASELINE, name);
        new ForestMarks(to, axis, heaviest).pooled(effect, y);
        to.text(
                "strong end",
                layout.effectEnd(),
                y + BASELINE,
                text.withInterval(effect.estimate(), effect.interval()));
        return top + ForestLayout.ROW;
    }

    double expected(Svg to, String name, Interval expected, double top) {
        double y = top + ForestLayout.ROW / 2;
        to.text("strong", Sheet.MARGIN, y + BASELINE, name);
        new ForestMarks(to, axis, heaviest).expected(expected, y);
        to.text("strong end", layout.effectEnd(), y + BASELINE, text.range(expected));
        return top + ForestLayout.ROW;
    }

    private String effect(ForestLine line) {
        return text.withInterval(line.estimate(), line.interval());
    }

    private static String weight(double percent) {
        return percent < 0.05 ? "<0.1\u00a0%" : Decimals.magnitude(percent, 1) + "\u00a0%";
    }
}
