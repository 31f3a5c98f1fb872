package io.socialsouls.community.examples.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times as a Markdown table; the processor's time for each is compared with that of its group's baseline for the same k. */
final class RatioTable {
    private static final String HEAD = """
            | benchmark | k | processor µs | clock µs | times the baseline | goal | bytes | bytes per k |
            |---|--:|--:|--:|--:|--:|--:|--:|
            """;

    private RatioTable() {}

    static String of(List<Timing> timings) {
        StringBuilder table = new StringBuilder(HEAD);
        for (Timing one : timings) {
            table.append("| ").append(one.name());
            table.append(" | ").append(String.format(Locale.ROOT, "%,d", one.k()));
            table.append(" | ").append(number("%,.3f", one.processor()));
            table.append(" | ").append(number("%,.3f", one.clock()));
            table.append(" | ").append(ratio(one, timings));
            table.append(" | ").append(goal(one));
            table.append(" | ").append(number("%,.0f", one.bytes()));
            table.append(" | ").append(number("%,.1f", one.bytes() / one.k()));
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String ratio(Timing one, List<Timing> timings) {
        Optional<Timing> baseline = timings.stream()
                .filter(other -> other.group().equals(one.group()) && other.k() == one.k())
                .filter(other -> Goal.isBaseline(other.name()))
                .findFirst();
        return baseline.map(base -> number("%.2f", one.processor() / base.processor()))
                .orElse("-");
    }

    private static String goal(Timing one) {
        return Goal.of(one.name())
                .map(goal -> String.format(Locale.ROOT, "%.0f", goal.most()))
                .orElse("-");
    }

    private static String number(String format, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "-";
    }
}
