package io.socialsouls.community.examples.report;

import io.socialsouls.community.core.Communities;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.plot.ForestPlot;
import io.socialsouls.community.plot.result.EffectText;
import io.socialsouls.community.plot.result.Facts;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.ShownText;
import java.util.List;

/**
 * A report as one HTML page that needs nothing else: the pictures are part of it, so it can be opened from a disk or
 * sent to someone. It has no script, follows the reader's light or dark setting and fits a phone.
 */
public final class ReportPage {
    private static final List<String> COLUMNS =
            List.of("Tests", "Visitors", "Pooled effect", "Do tests differ?", "To expect in a new test");

    private ReportPage() {}

    /**
     * Writes the page.
     *
     * @param report what to show
     * @return an HTML document in UTF-8
     */
    public static String html(Report report) {
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\"");
        out.append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        element(out, "title", report.title());
        out.append("<style>\n").append(PageStyle.CSS).append("</style>\n</head>\n<body>\n<main>\n");
        element(out, "h1", report.title());
        if (!report.introduction().isEmpty()) {
            element(out, "p", report.introduction());
        }
        List<String> ids = ids(report);
        MessageRenderer renderer = Communities.englishMessages();
        table(out, report, ids, renderer);
        report.unpooled().forEach(none -> element(out, "p", none.name() + ": not pooled, " + none.reason()));
        Ranking.note(report.results(), EffectText::typographic).ifPresent(note -> note(out, note));
        report.footnotes().forEach(note -> note(out, note));
        report.results().stream()
                .map(result -> Facts.method(result.effect().plan()) + ". "
                        + Facts.legend(
                                EffectText.typographic(result.effect().plan().measure())))
                .distinct()
                .forEach(note -> note(out, note));
        for (int i = 0; i < ids.size(); i++) {
            plot(out, report.results().get(i), ids.get(i), renderer);
        }
        out.append("</main>\n");
        if (!report.attribution().isEmpty()) {
            element(out, "footer", report.attribution());
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static List<String> ids(Report report) {
        FileNames names = new FileNames();
        return report.results().stream()
                .map(result -> "plot-" + names.unique(result.name()))
                .toList();
    }

    private static void table(StringBuilder out, Report report, List<String> ids, MessageRenderer renderer) {
        if (ids.isEmpty()) {
            return;
        }
        out.append("<table>\n<thead><tr><th scope=\"col\">Tactic</th>");
        COLUMNS.forEach(column ->
                out.append("<th scope=\"col\">").append(ShownText.xml(column)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < ids.size(); i++) {
            NamedResult result = report.results().get(i);
            out.append("<tr><th scope=\"row\"><a href=\"#").append(ids.get(i)).append("\">");
            out.append(ShownText.xml(result.name())).append("</a></th>");
            Facts facts = Facts.of(
                    result, EffectText.typographic(result.effect().plan().measure()), renderer);
            List<String> cells =
                    List.of(facts.tests(), facts.visitors(), facts.effect(), facts.differences(), facts.expected());
            for (int c = 0; c < cells.size(); c++) {
                out.append("<td data-label=\"")
                        .append(ShownText.xml(COLUMNS.get(c)))
                        .append("\">");
                out.append(ShownText.xml(cells.get(c))).append("</td>");
            }
            out.append("</tr>\n<tr class=\"sentence\"><td colspan=\"6\">");
            out.append(ShownText.xml(facts.sentence())).append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static void plot(StringBuilder out, NamedResult result, String id, MessageRenderer renderer) {
        out.append("<section id=\"").append(id).append("\">\n");
        element(out, "h2", result.name());
        element(out, "p", result.sentence(renderer));
        out.append("<div class=\"plot\" tabindex=\"0\" role=\"group\" aria-label=\"Forest plot\">\n");
        out.append(ForestPlot.element(result, id, renderer)).append("</div>\n</section>\n");
    }

    private static void note(StringBuilder out, String note) {
        out.append("<p class=\"note\">").append(ShownText.xml(note)).append("</p>\n");
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>').append(ShownText.xml(text));
        out.append("</").append(name).append(">\n");
    }
}
