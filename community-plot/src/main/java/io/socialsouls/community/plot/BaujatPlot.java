package io.socialsouls.community.plot;

import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.plot.result.Facts;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.ShownText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The plot of Baujat: which tests make the differences, and which of them move the answer. Each test's share of the
 * heterogeneity (Q) runs from left to right; how far the pooled effect moves without it runs upwards (Baujat, Mahe,
 * Pignon and Hill, 2002, Statistics in Medicine 21, 2641-2652). The few outlying tests are named, as far as there is
 * room for their names; every point shows its name when pointed at. The SVG is like that of {@link ForestPlot}.
 */
public final class BaujatPlot {
    private static final double LEFT = 96;
    private static final double HEIGHT = 420;
    private static final double RADIUS = 4;
    private static final int MAX_NAMES = 8;
    private static final double MAX_NAME = 170;
    private static final double OUTLYING = 0.15;

    private final NamedResult result;
    private final List<Place> places;
    private final MessageRenderer renderer;

    private BaujatPlot(NamedResult result, List<Place> places, MessageRenderer renderer) {
        this.result = result;
        this.places = places;
        this.renderer = renderer;
    }

    /**
     * The place of one test in the plot.
     *
     * @param contribution its part of Q
     * @param influence how far the pooled effect moves without it, squared and in units of its variance
     */
    public record Place(double contribution, double influence) {}

    /**
     * {@return the plot as a file of its own, an XML document}
     *
     * @param places one for each of the result's effects
     * @param renderer writes the sentence that describes the picture
     */
    public static String document(NamedResult result, List<Place> places, MessageRenderer renderer) {
        return Sheet.document(new BaujatPlot(result, places, renderer).draw("baujat"));
    }

    private String draw(String id) {
        Sheet sheet = new Sheet(result, "Baujat plot");
        Svg svg = sheet.svg();
        double top = Sheet.TOP + 34;
        double bottom = top + HEIGHT;
        double right = Sheet.WIDTH - Sheet.MARGIN;
        double farthest = places.stream().mapToDouble(Place::contribution).max().orElse(0);
        double highest = places.stream().mapToDouble(Place::influence).max().orElse(0);
        Axis across = Axis.fromZero(farthest, LEFT, right - LEFT);
        Axis up = Axis.fromZero(highest, bottom, -HEIGHT);
        AxisLines.upright(svg, up, Ticks.plain(up, Sheet.SMALL, true), LEFT, right, "Influence on the pooled effect");
        List<Tick> ticks = Ticks.plain(across, Sheet.SMALL, false);
        AxisLines.across(svg, across, ticks, top, bottom, "Contribution to the differences between tests (Q)");
        for (int i = 0; i < places.size(); i++) {
            svg.open("g", "");
            svg.element("title", "", ShownText.clean(result.label(i)));
            svg.circle("point", x(across, i), y(up, i), RADIUS);
            svg.close("g");
        }
        names(svg, across, up);
        return sheet.finish(id, bottom + 58, result.sentence(renderer), notes());
    }

    /** Names the few outlying tests, the farthest out first, where no other name is. */
    private void names(Svg svg, Axis across, Axis up) {
        List<Integer> outlying = IntStream.range(0, places.size())
                .boxed()
                .filter(i -> far(across, up, i) > OUTLYING)
                .sorted(Comparator.comparingDouble(i -> -far(across, up, i)))
                .limit(MAX_NAMES)
                .toList();
        List<Box> taken = new ArrayList<>();
        outlying.forEach(i -> taken.add(new Box(x(across, i) - 5, y(up, i) - 5, 10, 10)));
        for (int i : outlying) {
            String name = TextWidth.fit(ShownText.clean(result.label(i)), Sheet.SMALL, MAX_NAME);
            room(name, x(across, i), y(up, i), taken).ifPresent(box -> {
                taken.add(box);
                svg.text("small", box.x(), box.y() + 11, name);
            });
        }
    }

    /** {@return the first free place for a name within the field: beside the point, above or below it} */
    private static Optional<Box> room(String name, double x, double y, List<Box> taken) {
        double width = TextWidth.of(name, Sheet.SMALL);
        double height = 15;
        return List.of(
                        new Box(x + 8, y - 7, width, height),
                        new Box(x - 8 - width, y - 7, width, height),
                        new Box(x - width / 2, y - 8 - height, width, height),
                        new Box(x - width / 2, y + 8, width, height),
                        new Box(x + 6, y - 8 - height, width, height),
                        new Box(x - 6 - width, y - 8 - height, width, height))
                .stream()
                .filter(box -> box.x() > LEFT + 4
                        && box.x() + width < Sheet.WIDTH - Sheet.MARGIN
                        && box.y() > Sheet.TOP + 22
                        && box.y() + height < Sheet.TOP + 32 + HEIGHT)
                .filter(box -> taken.stream().noneMatch(box::touches))
                .findFirst();
    }

    private double far(Axis across, Axis up, int i) {
        Place place = places.get(i);
        return Math.max(place.contribution() / across.high(), place.influence() / up.high());
    }

    private double x(Axis across, int i) {
        return across.at(places.get(i).contribution());
    }

    private double y(Axis up, int i) {
        return up.at(places.get(i).influence());
    }

    private List<String> notes() {
        return List.of(
                "Right: tests that differ from the others. Top: tests without which the pooled effect would be another."
                        + " Top right: those to look at first. "
                        + Facts.method(result.effect().plan()) + ".");
    }

    private record Box(double x, double y, double width, double height) {
        boolean touches(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }
}
