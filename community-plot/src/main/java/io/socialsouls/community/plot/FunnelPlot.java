package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.plot.result.Decimals;
import io.socialsouls.community.plot.result.EffectText;
import io.socialsouls.community.plot.result.Facts;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.SelectionText;
import io.socialsouls.community.plot.result.ShownText;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.bias.SelectionModel;
import io.socialsouls.community.pooling.diagnostic.EggerTest;
import io.socialsouls.community.pooling.diagnostic.TrimAndFill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Effects against their standard errors, the most precise on top. If tests did not differ, all but a few would lie in
 * the shaded funnel; where small tests are missing on one side, they may not have been reported. The SVG is like that
 * of {@link ForestPlot}; every point shows its name when pointed at.
 */
public final class FunnelPlot {
    private static final double LEFT = 96;
    private static final double HEIGHT = 420;
    private static final double RADIUS = 4;
    private static final double SMALL_RADIUS = 2.5;
    private static final int MANY = 100;
    private static final int MAX_POINTS = 2_000;

    private final NamedResult result;
    private final EffectSizes sizes;
    private final List<TrimAndFill.Image> filled;
    private final Optional<SelectionModel> selection;
    private final MessageRenderer renderer;
    private final PooledEffect effect;
    private final EffectText text;
    private final double z;
    private final int[] shown;

    private FunnelPlot(
            NamedResult result,
            List<TrimAndFill.Image> filled,
            Optional<SelectionModel> selection,
            MessageRenderer renderer) {
        this.result = result;
        this.sizes = result.sizes();
        this.filled = filled;
        this.selection = selection;
        this.renderer = renderer;
        this.effect = result.effect();
        this.text = EffectText.typographic(effect.plan().measure());
        this.z = NormalDistribution.of(0, 1)
                .inverseSurvivalProbability((1 - effect.plan().level()) / 2);
        this.shown = shown(sizes);
    }

    /**
     * {@return which effects are shown: all of them, or as many as a picture can hold, at equal steps from the most to
     * the least precise}
     */
    private static int[] shown(EffectSizes sizes) {
        int size = sizes.size();
        if (size <= MAX_POINTS) {
            return IntStream.range(0, size).toArray();
        }
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(sizes::variance))
                .mapToInt(Integer::intValue)
                .toArray();
        return IntStream.range(0, MAX_POINTS)
                .map(i -> order[(int) ((long) i * (size - 1) / (MAX_POINTS - 1))])
                .toArray();
    }

    /**
     * {@return the plot as a file of its own, an XML document}
     *
     * @param filled the tests that seem to be missing; may be empty
     * @param renderer writes the sentence that describes the picture
     */
    public static String document(NamedResult result, List<TrimAndFill.Image> filled, MessageRenderer renderer) {
        return Sheet.document(new FunnelPlot(result, filled, Optional.empty(), renderer).draw("funnel"));
    }

    /**
     * Draws the plot with a selection model: between which p-values tests are told of how often, and what that makes of
     * the pooled effect.
     *
     * @param result what was pooled
     * @param filled what seems to be missing; may be empty
     * @param selection fitted to the same effects
     * @param renderer writes the sentence that describes the picture
     * @return an XML document
     */
    public static String document(
            NamedResult result, List<TrimAndFill.Image> filled, SelectionModel selection, MessageRenderer renderer) {
        return Sheet.document(new FunnelPlot(result, filled, Optional.of(selection), renderer).draw("funnel"));
    }

    private String draw(String id) {
        EffectMeasure measure = effect.plan().measure();
        Sheet sheet = new Sheet(result, "Funnel plot");
        double top = Sheet.TOP + 34;
        double[] errors =
                IntStream.range(0, sizes.size()).mapToDouble(this::error).toArray();
        Axis down = Axis.fromZero(DoubleStream.of(errors).max().orElse(0), top, HEIGHT);
        double[] observed = DoubleStream.concat(
                        IntStream.of(shown).mapToDouble(sizes::effect),
                        filled.stream().mapToDouble(TrimAndFill.Image::effect))
                .toArray();
        double right = Sheet.WIDTH - Sheet.MARGIN;
        List<Interval> summaries = new ArrayList<>(List.of(effect.interval()));
        selection.ifPresent(model -> summaries.add(new Interval(model.estimate(), model.estimate())));
        Axis across = EffectAxis.of(measure, effect.estimate(), observed, summaries, LEFT, right - LEFT);
        Svg svg = sheet.svg();
        region(svg, across, down);
        AxisLines.upright(svg, down, Ticks.plain(down, Sheet.SMALL, true), LEFT, right, "Standard error");
        List<Tick> ticks = Ticks.of(across, measure, Sheet.SMALL);
        AxisLines.across(svg, across, ticks, top, down.end(), MeasureWords.axis(measure));
        if (!measure.isProportion()) {
            svg.line("null", across.at(0), top, across.at(0), down.end());
        }
        svg.line("average", across.at(effect.estimate()), top, across.at(effect.estimate()), down.end());
        selection.ifPresent(model -> SelectionMarks.draw(svg, across, down, model));
        points(svg, across, down);
        return sheet.finish(id, down.end() + 58, result.sentence(renderer), notes());
    }

    /**
     * Draws the region where effects would lie, but for chance, if the true effect were the pooled one everywhere; cut
     * off at the axis' ends.
     */
    private void region(Svg svg, Axis across, Axis down) {
        double middle = effect.estimate();
        List<Double> corners = new ArrayList<>(List.of(across.at(middle), down.at(0)));
        edge(corners, across, down, across.high());
        List<Double> left = new ArrayList<>();
        edge(left, across, down, across.low());
        for (int i = left.size() - 2; i >= 0; i -= 2) {
            corners.add(left.get(i));
            corners.add(left.get(i + 1));
        }
        svg.polygon("region", corners.stream().mapToDouble(Double::doubleValue).toArray());
        svg.line("edge", across.at(middle), down.at(0), left.get(0), left.get(1));
        svg.line("edge", across.at(middle), down.at(0), corners.get(2), corners.get(3));
    }

    private void edge(List<Double> corners, Axis across, Axis down, double end) {
        double reach = Math.abs(end - effect.estimate());
        double error = Math.min(down.high(), reach / z);
        corners.add(across.at(effect.estimate() + Math.signum(end - effect.estimate()) * error * z));
        corners.add(down.at(error));
        if (error < down.high()) {
            corners.add(across.at(end));
            corners.add(down.end());
        }
    }

    private void points(Svg svg, Axis across, Axis down) {
        double radius = sizes.size() > MANY ? SMALL_RADIUS : RADIUS;
        for (int i : shown) {
            double value = sizes.effect(i);
            double x = across.at(value);
            double y = down.at(error(i));
            svg.open("g", "");
            svg.element("title", "", ShownText.clean(result.label(i)) + ": " + text.effect(value));
            if (across.holds(value)) {
                svg.circle("point", x, y, radius);
            } else {
                double side = value < across.low() ? 1 : -1;
                svg.polygon("point", x, y, x + side * 7, y - 5, x + side * 7, y + 5);
            }
            svg.close("g");
        }
        for (TrimAndFill.Image image : filled) {
            svg.circle("filled", across.at(image.effect()), down.at(Math.sqrt(image.variance())), radius);
        }
    }

    private double error(int i) {
        return Math.sqrt(sizes.variance(i));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Shaded: where " + Facts.level(effect.plan())
                + " of all tests would lie if the true effect were the pooled one everywhere. "
                + Facts.method(effect.plan()) + ".");
        if (shown.length < sizes.size()) {
            notes.add("Shown are " + Decimals.whole(shown.length) + " of " + Decimals.whole(sizes.size())
                    + " tests, evenly from the surest to the least sure.");
        }
        if (!filled.isEmpty()) {
            notes.add("Hollow: " + filled.size() + " that trim and fill takes to be missing.");
        }
        selection.ifPresent(
                model -> notes.add("Ochre: the one-sided p-values between which tests may be told of more or less"
                        + " often. Compared with the first, they are told of " + SelectionText.told(model)
                        + ". Dashed ochre: the effect if that is so, "
                        + text.withInterval(model.estimate(), model.interval())
                        + "; p that all are told of alike " + Facts.pValue(model.ratioPValue()) + "."));
        if (sizes.size() < EggerTest.FEWEST_TESTS) {
            notes.add("With fewer than 10 tests a funnel's shape says next to nothing.");
        }
        return notes;
    }
}
