package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.plot.result.Decimals;
import io.socialsouls.community.plot.result.EffectText;
import io.socialsouls.community.plot.result.Facts;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The pooled effect as it grew: a row for each test in the order given, with the effect pooled up to and with that
 * test. The SVG is like that of {@link ForestPlot}. If there are many tests, rows evenly apart are shown, always with
 * the first and the last.
 */
public final class CumulativePlot {
    private static final int MAX_ROWS = 40;

    private final NamedResult result;
    private final List<PooledEffect> steps;
    private final MessageRenderer renderer;

    private CumulativePlot(NamedResult result, List<PooledEffect> steps, MessageRenderer renderer) {
        this.result = result;
        this.steps = steps;
        this.renderer = renderer;
    }

    /**
     * {@return the plot as a file of its own, an XML document}
     *
     * @param result the result of all tests
     * @param steps for each of the result's effects, the effect pooled up to and with it
     * @param renderer writes the sentence that describes the picture
     */
    public static String document(NamedResult result, List<PooledEffect> steps, MessageRenderer renderer) {
        return Sheet.document(new CumulativePlot(result, steps, renderer).draw("cumulative"));
    }

    private String draw(String id) {
        PooledEffect effect = result.effect();
        int[] shown = shown(steps.size());
        List<ForestLine> lines = IntStream.of(shown).mapToObj(this::line).toList();
        Sheet sheet = new Sheet(result, "Cumulative plot");
        EffectText text = EffectText.typographic(effect.plan().measure());
        ForestRows rows = new ForestRows(
                sheet.svg(),
                text,
                lines,
                List.of(text.withInterval(effect.estimate(), effect.interval())),
                layout -> EffectAxis.of(
                        effect.plan().measure(),
                        effect.estimate(),
                        lines.stream()
                                .flatMapToDouble(line -> DoubleStream.of(
                                        line.interval().low(), line.interval().high()))
                                .toArray(),
                        List.of(effect.interval()),
                        layout.plotLeft(),
                        layout.plotWidth()));
        double top = rows.heading(Sheet.TOP + 24, "Pooled so far [" + Facts.level(effect.plan()) + "]", "Tests");
        Svg above = new Svg();
        double y = top;
        for (ForestLine line : lines) {
            String tests = Decimals.whole(line.tests());
            rows.line(above, line, tests, ", " + tests + (line.tests() == 1 ? " test" : " tests") + " so far", y);
            y += ForestLayout.ROW;
        }
        above.line("rule", Sheet.MARGIN, y + 4, rows.right(), y + 4);
        double end = rows.pooled(above, "In the end", effect, y + 8) + 6;
        rows.grid(effect, top - 6, end);
        sheet.svg().raw(above.toString());
        return sheet.finish(id, end + 58, result.sentence(renderer), notes(shown.length));
    }

    private ForestLine line(int step) {
        PooledEffect effect = steps.get(step);
        Interval interval = effect.interval();
        String label = (step == 0 ? "" : "+ ") + ShownText.clean(result.label(step));
        return new ForestLine(label, step + 1, effect.estimate(), interval, 1, Optional.empty());
    }

    private List<String> notes(int shown) {
        List<String> notes = new ArrayList<>(List.of("Each row pools the tests up to and with the one it names, in the"
                + " order of the file. " + Facts.method(result.effect().plan()) + "."));
        if (shown < steps.size()) {
            notes.add("Shown are " + shown + " of " + Decimals.whole(steps.size()) + " steps, evenly apart.");
        }
        return notes;
    }

    private static int[] shown(int steps) {
        int rows = Math.min(steps, MAX_ROWS);
        return IntStream.range(0, rows)
                .map(i -> rows == 1 ? 0 : (int) ((long) i * (steps - 1) / (rows - 1)))
                .toArray();
    }
}
