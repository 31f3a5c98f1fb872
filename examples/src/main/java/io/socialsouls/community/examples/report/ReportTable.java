package io.socialsouls.community.examples.report;

import io.socialsouls.community.core.Communities;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.plot.result.EffectText;
import io.socialsouls.community.plot.result.Facts;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.ShownText;
import java.util.ArrayList;
import java.util.List;

/** A report as plain text for a terminal: 120 columns wide at most, with a sentence below each tactic. */
public final class ReportTable {
    private static final int WIDTH = 120;
    private static final int SHORTEST_NAME = 12;
    private static final String GAP = "  ";

    private ReportTable() {}

    /**
     * Writes the table.
     *
     * @param report what to show
     * @return lines that end in {@code \n}
     */
    public static String of(Report report) {
        List<List<String>> rows = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        rows.add(headings(report));
        MessageRenderer renderer = Communities.englishMessages();
        for (NamedResult result : report.results()) {
            Facts facts =
                    Facts.of(result, EffectText.plain(result.effect().plan().measure()), renderer);
            rows.add(List.of(
                    ShownText.clean(result.name()),
                    facts.tests(),
                    facts.visitors(),
                    facts.effect(),
                    facts.differences(),
                    facts.expected()));
            sentences.add(facts.sentence());
        }
        StringBuilder out = new StringBuilder();
        if (!report.results().isEmpty()) {
            table(out, rows, sentences);
        }
        for (Unpooled none : report.unpooled()) {
            // One line each however long, for those who look for it in a script.
            out.append(ShownText.clean(none.name())).append(": not pooled, ");
            out.append(ShownText.clean(none.reason())).append('\n');
        }
        notes(out, report);
        // Blanks between numbers and units were there to keep lines from breaking.
        return out.toString().replace('\u00a0', ' ');
    }

    private static List<String> headings(Report report) {
        List<String> levels = report.results().stream()
                .map(result -> Facts.level(result.effect().plan()))
                .distinct()
                .toList();
        String level = levels.size() == 1 ? " (" + levels.get(0) + ")" : "";
        return List.of(
                "Tactic", "Tests", "Visitors", "Pooled effect" + level, "Do tests differ?", "In a new test" + level);
    }

    private static void table(StringBuilder out, List<List<String>> rows, List<String> sentences) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        int others = 0;
        for (int i = 1; i < widths.length; i++) {
            others += GAP.length() + widths[i];
        }
        widths[0] = Math.min(widths[0], Math.max(SHORTEST_NAME, WIDTH - others));
        row(out, rows.get(0), widths);
        out.append("-".repeat(Math.min(WIDTH, widths[0] + others))).append('\n');
        for (int i = 1; i < rows.size(); i++) {
            row(out, rows.get(i), widths);
            wrap(out, sentences.get(i - 1), "  ", "  ");
        }
    }

    private static void row(StringBuilder out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(pad(shorten(cells.get(0), widths[0]), widths[0], false));
        for (int i = 1; i < widths.length; i++) {
            boolean number = i <= 2;
            line.append(GAP).append(pad(cells.get(i), widths[i], number));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static void notes(StringBuilder out, Report report) {
        if (!report.results().isEmpty()) {
            out.append('\n');
            report.results().stream()
                    .map(result -> Facts.method(result.effect().plan()) + ". "
                            + Facts.legend(
                                    EffectText.plain(result.effect().plan().measure())))
                    .distinct()
                    .forEach(note -> wrap(out, note, "", ""));
        }
        Ranking.note(report.results(), EffectText::plain).ifPresent(note -> wrap(out, ShownText.clean(note), "", ""));
        report.footnotes().forEach(note -> wrap(out, ShownText.clean(note), "", ""));
        if (!report.attribution().isEmpty()) {
            wrap(out, ShownText.clean(report.attribution()), "", "");
        }
    }

    private static void wrap(StringBuilder out, String text, String first, String others) {
        StringBuilder line = new StringBuilder(first);
        boolean blank = true;
        for (String word : text.split(" ", -1)) {
            if (!blank && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(others);
                blank = true;
            }
            line.append(blank ? "" : " ").append(word);
            blank = false;
        }
        out.append(line).append('\n');
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String shorten(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 3)) + "...";
    }

    private static String pad(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - length(text)));
        return right ? blanks + text : text + blanks;
    }
}
