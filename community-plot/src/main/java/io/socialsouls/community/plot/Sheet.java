package io.socialsouls.community.plot;

import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.ShownText;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame of every picture around its field: a title and a description for those who cannot see it, the look by day
 * and by night, a heading above and notes below.
 */
final class Sheet {
    static final double WIDTH = 960;
    static final double MARGIN = 24;
    static final double FONT = 13;
    static final double SMALL = 12;
    /** The lower end of the heading. */
    static final double TOP = MARGIN + 46;

    private static final double TITLE = 18;
    private static final double NOTE = 17;

    private final Svg svg = new Svg();
    private final NamedResult result;
    private final String kind;
    private final String subtitle;

    /** Starts with the heading; the kind of picture is as in "Forest plot". */
    Sheet(NamedResult result, String kind) {
        this.result = result;
        this.kind = kind;
        this.subtitle = MeasureWords.subtitle(result);
        String name = TextWidth.fit(ShownText.clean(result.name()), TITLE, WIDTH - 2 * MARGIN);
        svg.text("title", MARGIN, MARGIN + 16, name);
        svg.text("muted", MARGIN, MARGIN + 38, TextWidth.fit(subtitle, FONT, WIDTH - 2 * MARGIN));
    }

    /** {@return the picture to draw the field in} */
    Svg svg() {
        return svg;
    }

    /**
     * Writes the notes and puts everything together.
     *
     * @param id unique on the page
     * @param end where the field ends
     * @param description what can be seen, after the subtitle
     * @param notes one paragraph each
     */
    String finish(String id, double end, String description, List<String> notes) {
        double y = end + 6;
        for (String line : notes.stream().flatMap(note -> wrap(note).stream()).toList()) {
            svg.text("small", MARGIN, y, line);
            y += NOTE;
        }
        double height = y + MARGIN - 12;
        String size = Svg.number(WIDTH) + "\" height=\"" + Svg.number(height);
        return new Svg()
                .open(
                        "svg",
                        " xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" width=\"" + size
                                + "\" viewBox=\"0 0 " + Svg.number(WIDTH) + " " + Svg.number(height)
                                + "\" aria-labelledby=\"" + id + ".title " + id + ".desc\"")
                .element("title", " id=\"" + id + ".title\"", kind + ": " + result.name())
                .element("desc", " id=\"" + id + ".desc\"", subtitle + ". " + description)
                .raw("<style>\n" + ChartStyle.CSS + "</style>\n")
                .rect("paper", 0, 0, WIDTH, height)
                .raw(svg.toString())
                .close("svg")
                .toString();
    }

    /** {@return a picture as a file of its own} */
    static String document(String element) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element;
    }

    private static List<String> wrap(String note) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : note.split(" ", -1)) {
            if (!line.isEmpty() && TextWidth.of(line + " " + word, SMALL) > WIDTH - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
