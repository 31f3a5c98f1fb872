package io.socialsouls.community.examples.bench.database;

import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Times as Markdown tables, the library's beside those by hand. */
final class CostTable {
    private CostTable() {}

    /**
     * {@return one line a task: microseconds by the clock and of the processor on each side, and how many times those by
     * hand with the same checks the library's are}
     */
    static String of(int posts, Map<Task, Map<String, Spent>> spent) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, """

                | %,d posts | library clock µs | same checks | minimal | ratio | library processor µs | same checks | minimal | ratio |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|
                """, posts));
        spent.forEach((task, bySide) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s |%n",
                task.words(),
                cells(bySide, Spent::clock),
                cells(bySide, Spent::processor))));
        return table.toString();
    }

    private static String cells(Map<String, Spent> bySide, ToDoubleFunction<Spent> micros) {
        double library = micros(bySide, LibrarySide.NAME, micros);
        double same = micros(bySide, SameChecksSide.NAME, micros);
        double minimal = micros(bySide, MinimalSide.NAME, micros);
        return String.format(Locale.ROOT, "%,.0f | %,.0f | %,.0f | %.2f", library, same, minimal, library / same);
    }

    private static double micros(Map<String, Spent> bySide, String name, ToDoubleFunction<Spent> micros) {
        Spent spent = bySide.get(name);
        return spent == null ? Double.NaN : micros.applyAsDouble(spent);
    }

    /** {@return the head of the table of writers} */
    static String writersHead() {
        return """

                | writers | groups | library posts/s | same checks posts/s | library : same checks | conflicts a write |
                |--:|--:|--:|--:|--:|--:|
                """;
    }

    /** {@return one line of it} */
    static String writers(int writers, int groups, double library, double same, double conflicts) {
        return String.format(
                Locale.ROOT,
                "| %d | %d | %,.0f | %,.0f | %.2f | %.3f |",
                writers,
                groups,
                library,
                same,
                library / same,
                conflicts);
    }
}
