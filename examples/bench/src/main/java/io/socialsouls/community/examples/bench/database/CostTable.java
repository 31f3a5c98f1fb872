package io.socialsouls.community.examples.bench.database;

import java.util.Locale;
import java.util.Map;

/** Times as Markdown tables, the library's beside those by hand. */
final class CostTable {
    private CostTable() {}

    /** {@return one line a task: microseconds on each side, and how many times the others' the library's are} */
    static String of(int posts, Map<Task, Map<String, Double>> medians) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, """

                | %,d posts | library µs | same checks µs | minimal µs | library : same checks | library : minimal |
                |---|--:|--:|--:|--:|--:|
                """, posts));
        medians.forEach((task, micros) -> {
            double library = micros.getOrDefault(LibrarySide.NAME, Double.NaN);
            double same = micros.getOrDefault(SameChecksSide.NAME, Double.NaN);
            double minimal = micros.getOrDefault(MinimalSide.NAME, Double.NaN);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %,.0f | %.2f | %.2f |%n",
                    task.words(),
                    library,
                    same,
                    minimal,
                    library / same,
                    library / minimal));
        });
        return table.toString();
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
