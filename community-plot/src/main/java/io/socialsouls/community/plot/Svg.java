package io.socialsouls.community.plot;

import io.socialsouls.community.plot.result.ShownText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes the few shapes that make up the pictures. Every text is escaped here and nowhere else. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg element(String name, String attributes, String text) {
        out.append(String.format(Locale.ROOT, "<%s%s>%s</%s>\n", name, attributes, ShownText.xml(text), name));
        return this;
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        return shape("line", style, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    Svg rect(String style, double x, double y, double width, double height) {
        return shape("rect", style, "x", x, "y", y, "width", width, "height", height);
    }

    Svg circle(String style, double x, double y, double radius) {
        return shape("circle", style, "cx", x, "cy", y, "r", radius);
    }

    /** Draws a closed shape through points given as x and y in turn. */
    Svg polygon(String style, double... points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        return raw("<polygon class=\"" + style + "\" points=\"" + path + "\"/>\n");
    }

    /** Writes a text whose start, middle or end is at x; the style may name "end" or "mid" for the latter two. */
    Svg text(String style, double x, double y, String text) {
        String where = " class=\"" + style + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\"";
        return element("text", where, text);
    }

    Svg open(String name, String attributes) {
        return raw("<" + name + attributes + ">\n");
    }

    Svg close(String name) {
        return raw("</" + name + ">\n");
    }

    static String number(double value) {
        return new BigDecimal(value)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private Svg shape(String name, String style, Object... attributes) {
        out.append('<').append(name).append(" class=\"").append(style).append('"');
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(number((Double) attributes[i + 1])).append('"');
        }
        out.append("/>\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
