package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.plot.result.Decimals;
import io.socialsouls.community.plot.result.EffectText;
import io.socialsouls.community.plot.result.Facts;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.ShownText;
import io.socialsouls.community.pooling.sentence.NewTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A forest plot as one SVG that needs nothing else: no script, no font, no picture from elsewhere. It follows the
 * reader's light or dark setting and carries a title and a description for those who cannot see it.
 *
 * <p>Each test is a square, its area proportional to its weight (but never too small to be seen), on the line of its
 * interval (normal, at the plan's level); below them the pooled effect as a diamond and a bar for the true effect to be
 * expected in a new test. With subgroups the tests stand in blocks, each with a diamond of its own. Lines that run off
 * the axis end in an arrow. If there are many tests, some are folded: see {@link ForestLines}.
 */
public final class ForestPlot {
    private final PooledEffect effect;
    private final NamedResult result;
    private final MessageRenderer renderer;
    private final EffectText text;
    private final Optional<Interval> expected;
    private final List<ForestBlock> blocks;
    private final List<ForestLines> lines;
    private final Sheet sheet;
    private final Svg svg;
    private final ForestRows rows;

    private ForestPlot(NamedResult result, List<ForestBlock> groups, MessageRenderer renderer) {
        this.result = result;
        this.renderer = renderer;
        effect = result.effect();
        expected = result.expected();
        EffectMeasure measure = effect.plan().measure();
        text = EffectText.typographic(measure);
        blocks = groups.size() > ForestBlock.MAX_GROUPS ? List.of() : groups;
        double[] weights = result.weights();
        int most = ForestLines.MAX_LINES / Math.max(1, blocks.size());
        lines = blocks.isEmpty()
                ? List.of(ForestLines.of(result))
                : blocks.stream()
                        .map(block -> ForestLines.of(result, weights, block.members(), most))
                        .toList();
        List<ForestLine> all =
                lines.stream().flatMap(one -> one.lines().stream()).toList();
        sheet = new Sheet(result, "Forest plot");
        svg = sheet.svg();
        List<Interval> summaries = Stream.concat(
                        Stream.of(effect.interval()),
                        blocks.stream().map(block -> block.effect().interval()))
                .toList();
        rows = new ForestRows(
                svg,
                text,
                all,
                pooledTexts(),
                layout -> EffectAxis.of(
                        measure,
                        effect.estimate(),
                        ends(all),
                        Stream.concat(summaries.stream(), expected.stream()).toList(),
                        layout.plotLeft(),
                        layout.plotWidth()));
    }

    /**
     * {@return the plot as a file of its own, an XML document}
     *
     * @param renderer writes the sentence that describes the picture
     */
    public static String document(NamedResult result, MessageRenderer renderer) {
        return document(result, List.of(), renderer);
    }

    /**
     * {@return the plot with subgroups as a file of its own, an XML document}
     *
     * @param groups the result's subgroups, each test in one of them; none to show the tests together. More than
     *     {@value ForestBlock#MAX_GROUPS} are not drawn, and a note says so
     * @param renderer writes the sentence that describes the picture
     */
    public static String document(NamedResult result, List<ForestBlock> groups, MessageRenderer renderer) {
        return Sheet.document(new ForestPlot(result, groups, renderer).draw("forest", groups.size()));
    }

    /**
     * {@return the plot as an {@code svg} element, part of a page}
     *
     * @param id unique on the page; letters, digits and hyphens
     * @param renderer writes the sentence that describes the picture
     */
    public static String element(NamedResult result, String id, MessageRenderer renderer) {
        return new ForestPlot(result, List.of(), renderer).draw(id, 0);
    }

    private String draw(String id, int groups) {
        double top = rows.heading(Sheet.TOP + 24, "Effect [" + Facts.level(effect.plan()) + "]", "Weight");
        Svg above = new Svg();
        double linesEnd = blocks.isEmpty() ? rows.lines(above, lines.get(0), top) : drawBlocks(above, top);
        above.line("rule", Sheet.MARGIN, linesEnd + 4, rows.right(), linesEnd + 4);
        double end = summary(above, linesEnd + 8) + 6;
        rows.grid(effect, top - 6, end);
        svg.raw(above.toString());
        return sheet.finish(id, end + 58, result.sentence(renderer), notes(groups));
    }

    private double drawBlocks(Svg above, double top) {
        double y = top;
        for (int i = 0; i < blocks.size(); i++) {
            ForestBlock block = blocks.get(i);
            String tests = block.members().size() == 1
                    ? " (1 test)"
                    : " (" + Decimals.whole(block.members().size()) + " tests)";
            String name = TextWidth.fit(ShownText.clean(block.name()), Sheet.FONT, rows.labelRoom() - 60) + tests;
            y = rows.title(above, name, y);
            y = rows.lines(above, lines.get(i), y);
            y = rows.pooled(above, "together", block.effect(), y) + 8;
        }
        return y - 4;
    }

    private double summary(Svg above, double y) {
        String tests = result.tests() == 1 ? "The one test" : "All " + Decimals.whole(result.tests()) + " tests";
        String all = result.model().isEmpty()
                ? tests
                : tests + ", " + Decimals.whole(effect.k()) + (effect.k() == 1 ? " arm" : " arms");
        double next = rows.pooled(above, all, effect, y);
        return expected.isPresent() ? rows.expected(above, "To expect in a new test", expected.get(), next) : next;
    }

    private List<String> pooledTexts() {
        return Stream.concat(
                        Stream.concat(Stream.of(effect), blocks.stream().map(ForestBlock::effect))
                                .map(one -> text.withInterval(one.estimate(), one.interval())),
                        expected.map(text::range).stream())
                .toList();
    }

    private static double[] ends(List<ForestLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.interval()), line.spread().stream()))
                .flatMapToDouble(one -> DoubleStream.of(one.low(), one.high()))
                .toArray();
    }

    private List<String> notes(int groups) {
        StringBuilder how = new StringBuilder(Facts.method(effect.plan())).append(".");
        if (effect.k() > 1) {
            how.append(" Heterogeneity: ").append(Facts.heterogeneity(effect)).append('.');
        }
        List<String> notes = new ArrayList<>(List.of(how.toString()));
        if (effect.plan().method().isRandomEffects() && expected.isEmpty()) {
            notes.add(unexpected());
        }
        if (effect.k() > result.tests()) {
            notes.add("Arms of one test share its control: their lines are not independent of each other.");
        }
        if (groups > ForestBlock.MAX_GROUPS) {
            notes.add("The " + Decimals.whole(groups) + " subgroups are too many to be drawn.");
        }
        lines.stream()
                .filter(one -> one.folded() > 0)
                .map(one -> one.note(Facts.level(effect.plan())))
                .flatMap(Optional::stream)
                .map(note -> blocks.isEmpty() ? note : FOLDED_BLOCK)
                .distinct()
                .forEach(notes::add);
        if (!effect.plan().method().isRandomEffects()) {
            notes.add("The common-effect method takes the true effect to be the same everywhere: no prediction.");
        }
        return notes;
    }

    private String unexpected() {
        if (result.tests() == 1) {
            return "One test alone cannot tell what to expect in a new one.";
        }
        return result.tests() < NewTest.FEWEST
                ? result.tests() + " tests cannot tell what to expect in a new one."
                : "What to expect in a new test was not estimated.";
    }

    private static final String FOLDED_BLOCK =
            "Of a large subgroup the tests of most weight stand one by one, the others"
                    + " in bands by falling weight; a band's pale bar holds the middle of its observed effects.";
}
