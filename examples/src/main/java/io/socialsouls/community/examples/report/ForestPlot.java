package io.socialsouls.community.examples.report;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A forest plot as one SVG that needs nothing else: no script, no font, no picture from elsewhere. It follows the
 * reader's light or dark setting and carries a title and a description for those who cannot see it.
 *
 * <p>Each test is a square, its area proportional to its weight (but never too small to be seen), on the line of its interval (normal, at the plan's
 * level); below them the pooled effect as a diamond and a bar for the true effect to be expected in a new test. Lines
 * that run off the axis end in an arrow. Many tests are folded: see {@link ForestLines}.
 */
public final class ForestPlot {
    private final NamedResult result;
    private final PooledEffect effect;
    private final EffectText text;
    private final ForestLines lines;
    private final ForestLayout layout;
    private final Axis axis;
    private final double z;
    private final Svg svg = new Svg();

    private ForestPlot(NamedResult result) {
        this.result = result;
        effect = result.effect();
        text = EffectText.typographic(effect.plan().measure());
        z = NormalDistribution.of(0, 1)
                .inverseSurvivalProbability((1 - effect.plan().level()) / 2);
        lines = ForestLines.of(result);
        List<String> labels = lines.lines().stream().map(ForestLine::label).toList();
        List<String> effects = lines.lines().stream().map(this::effectText).toList();
        List<String> summaries =
                List.of(pooledText(), expected().map(text::range).orElse(""));
        layout = ForestLayout.of(labels, effects, summaries);
        axis = Axis.of(lines.lines(), z, effect, layout.plotLeft(), layout.plotWidth());
    }

    /**
     * Draws a plot as a file of its own.
     *
     * @param result what to show
     * @return an XML document
     */
    public static String document(NamedResult result) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(result, "forest");
    }

    /**
     * Draws a plot as a part of a page.
     *
     * @param result what to show
     * @param id a name that no other plot of the page has, of letters, digits and hyphens
     * @return one {@code svg} element
     */
    static String element(NamedResult result, String id) {
        return new ForestPlot(result).draw(id);
    }

    private String draw(String id) {
        double top = ForestLayout.MARGIN + 86;
        double linesEnd = top + lines.lines().size() * ForestLayout.ROW;
        double summaryTop = linesEnd + 8;
        int summaries = expected().isPresent() ? 2 : 1;
        double axisY = summaryTop + summaries * ForestLayout.ROW + 6;
        List<String> notes = notes();
        double height = axisY + 58 + notes.size() * 17 + ForestLayout.MARGIN - 12;
        open(id, height);
        heading();
        grid(top - 6, axisY);
        double y = top + ForestLayout.ROW / 2;
        double heaviest =
                lines.lines().stream().mapToDouble(ForestLine::weight).max().orElse(1);
        ForestMarks marks = new ForestMarks(svg, axis, z, heaviest);
        for (ForestLine line : lines.lines()) {
            line(marks, line, y);
            y += ForestLayout.ROW;
        }
        svg.line("rule", ForestLayout.MARGIN, linesEnd + 4, layout.weightEnd(), linesEnd + 4);
        summary(marks, summaryTop + ForestLayout.ROW / 2);
        for (int i = 0; i < notes.size(); i++) {
            svg.text("small", ForestLayout.MARGIN, axisY + 64 + i * 17, notes.get(i));
        }
        return svg.close("svg").toString();
    }

    private void open(String id, double height) {
        String size = Svg.number(ForestLayout.WIDTH) + "\" height=\"" + Svg.number(height);
        svg.open(
                "svg",
                " xmlns=\"http://www.w3.org/2000/svg\" class=\"forest\" role=\"img\" width=\"" + size
                        + "\" viewBox=\"0 0 " + Svg.number(ForestLayout.WIDTH) + " " + Svg.number(height)
                        + "\" aria-labelledby=\"" + id + ".title " + id + ".desc\"");
        svg.element("title", " id=\"" + id + ".title\"", "Forest plot: " + result.name());
        svg.element("desc", " id=\"" + id + ".desc\"", subtitle() + ". " + Sentence.of(effect, text));
        svg.raw("<style>\n" + ForestStyle.CSS + "</style>\n");
        svg.rect("paper", 0, 0, ForestLayout.WIDTH, height);
    }

    private void heading() {
        double room = ForestLayout.WIDTH - 2 * ForestLayout.MARGIN;
        String name = TextWidth.fit(ShownText.clean(result.name()), ForestLayout.TITLE, room);
        svg.text("title", ForestLayout.MARGIN, ForestLayout.MARGIN + 16, name);
        svg.text("muted", ForestLayout.MARGIN, ForestLayout.MARGIN + 38, subtitle());
        double y = ForestLayout.MARGIN + 70;
        svg.text("small", ForestLayout.MARGIN, y, "Test");
        svg.text("small end", layout.effectEnd(), y, "Effect [" + Facts.level(effect.plan()) + "]");
        svg.text("small end", layout.weightEnd(), y, "Weight");
        direction(y);
    }

    private void direction(double y) {
        EffectMeasure measure = effect.plan().measure();
        if (measure.isProportion()) {
            return;
        }
        boolean generic = !measure.isRatio() && measure != EffectMeasure.RISK_DIFFERENCE;
        String lower = generic ? "\u25c2 below zero" : "\u25c2 lower with the tactic";
        String higher = generic ? "above zero \u25b8" : "higher with the tactic \u25b8";
        double zero = axis.x(0);
        if (zero - axis.left() > TextWidth.of(lower, ForestLayout.SMALL) + 10) {
            svg.text("small end", zero - 10, y, lower);
        }
        if (axis.right() - zero > TextWidth.of(higher, ForestLayout.SMALL) + 10) {
            svg.text("small", zero + 10, y, higher);
        }
    }

    private void grid(double top, double axisY) {
        for (Tick tick : Ticks.of(axis, effect.plan().measure(), ForestLayout.SMALL)) {
            double x = axis.x(tick.value());
            svg.line("grid", x, top, x, axisY);
            svg.line("rule", x, axisY, x, axisY + 5);
            svg.text("small mid", x, axisY + 19, tick.label());
        }
        svg.line("null", axis.x(0), top, axis.x(0), axisY);
        if (axis.holds(effect.estimate())) {
            svg.line("average", axis.x(effect.estimate()), top, axis.x(effect.estimate()), axisY);
        }
        svg.line("rule", axis.left(), axisY, axis.right(), axisY);
        svg.text("small mid", axis.left() + axis.width() / 2, axisY + 37, axisTitle());
    }

    private void line(ForestMarks marks, ForestLine line, double y) {
        svg.open("g", "");
        svg.element("title", "", line.label() + ": " + effectText(line) + ", weight " + weight(line.weight()));
        double baseline = y + 4.5;
        String label = TextWidth.fit(line.label(), ForestLayout.FONT, layout.labelWidth());
        svg.text("label", ForestLayout.MARGIN, baseline, label);
        marks.test(line, y);
        svg.text("end", layout.effectEnd(), baseline, effectText(line));
        svg.text("muted end", layout.weightEnd(), baseline, weight(line.weight()));
        svg.close("g");
    }

    private void summary(ForestMarks marks, double y) {
        String all = result.tests() == 1 ? "The one test" : "All " + Decimals.whole(result.tests()) + " tests";
        svg.text("strong", ForestLayout.MARGIN, y + 4.5, all);
        marks.pooled(effect, y);
        svg.text("strong end", layout.effectEnd(), y + 4.5, pooledText());
        if (expected().isPresent()) {
            Interval expected = expected().get();
            double next = y + ForestLayout.ROW;
            svg.text("strong", ForestLayout.MARGIN, next + 4.5, "To expect in a new test");
            marks.expected(expected, next);
            svg.text("strong end", layout.effectEnd(), next + 4.5, text.range(expected));
        }
    }

    /** One test says nothing of how much tests differ, so nothing of the next one either. */
    private Optional<Interval> expected() {
        return effect.k() == 1 ? Optional.empty() : effect.prediction();
    }

    private String effectText(ForestLine line) {
        return text.withInterval(line.estimate(), line.low(z), line.high(z));
    }

    private String pooledText() {
        return text.withInterval(
                effect.estimate(), effect.interval().low(), effect.interval().high());
    }

    private static String weight(double percent) {
        return percent < 0.05 ? "<0.1\u00a0%" : Decimals.magnitude(percent, 1) + "\u00a0%";
    }

    private String subtitle() {
        String measure = switch (effect.plan().measure()) {
            case RISK_RATIO -> "Change of the rate (risk ratio)";
            case ODDS_RATIO -> "Change of the odds (odds ratio)";
            case RISK_DIFFERENCE -> "Difference of the rates";
            case ARCSINE_DIFFERENCE -> "Difference of the rates (arcsine)";
            case INCIDENCE_RATE_RATIO -> "Change of the rate over time (incidence rate ratio)";
            case INCIDENCE_RATE_DIFFERENCE -> "Difference of the rates over time";
            case MEAN_DIFFERENCE -> "Difference of the means";
            case STANDARDISED_MEAN_DIFFERENCE -> "Difference of the means, in standard deviations (Hedges' g)";
            case RATIO_OF_MEANS -> "Change of the mean (ratio of means)";
            case CORRELATION -> "Correlation";
            case PROPORTION_LOGIT -> "Rate of a single arm (logit)";
            case PROPORTION_DOUBLE_ARCSINE -> "Rate of a single arm (double arcsine)";
            case GENERIC -> "Effect as reported";
        };
        String tests = Decimals.whole(result.tests()) + (result.tests() == 1 ? " test" : " tests");
        String left = result.leftOut() == 0 ? "" : " (" + Decimals.whole(result.leftOut()) + " more without an effect)";
        String people = result.visitors().isPresent()
                ? " \u00b7 " + Decimals.whole(result.visitors().getAsLong()) + " visitors"
                : "";
        return measure + " \u00b7 " + tests + left + people;
    }

    private String axisTitle() {
        return switch (effect.plan().measure()) {
            case RISK_RATIO -> "Rate with the tactic against without (log scale)";
            case ODDS_RATIO -> "Odds with the tactic against without (log scale)";
            case RISK_DIFFERENCE -> "Rate with the tactic minus without, in percentage points";
            case INCIDENCE_RATE_RATIO -> "Rate over time with the tactic against without (log scale)";
            case INCIDENCE_RATE_DIFFERENCE -> "Rate over time with the tactic minus without";
            case MEAN_DIFFERENCE -> "Mean with the tactic minus without";
            case STANDARDISED_MEAN_DIFFERENCE -> "Standard deviations";
            case RATIO_OF_MEANS -> "Mean with the tactic against without (log scale)";
            case ARCSINE_DIFFERENCE, GENERIC -> "Effect";
            case CORRELATION -> "Fisher's z of the correlation";
            case PROPORTION_LOGIT -> "Logit of the rate";
            case PROPORTION_DOUBLE_ARCSINE -> "Double arcsine of the rate";
        };
    }

    private List<String> notes() {
        StringBuilder how = new StringBuilder(Facts.method(effect.plan())).append(".");
        if (effect.k() > 1) {
            how.append(" Heterogeneity: ").append(Facts.heterogeneity(effect)).append('.');
        }
        List<String> notes = new ArrayList<>(ForestLayout.wrap(how.toString()));
        if (effect.k() == 1) {
            notes.add("One test alone cannot tell what to expect in a new one.");
        }
        lines.note(Facts.level(effect.plan())).ifPresent(note -> notes.addAll(ForestLayout.wrap(note)));
        if (!effect.plan().method().isRandomEffects()) {
            notes.add("The common-effect method takes the true effect to be the same everywhere: no prediction.");
        }
        return notes;
    }
}
