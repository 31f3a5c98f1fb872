package io.socialsouls.community.examples.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was warned of, as lines for people. */
final class WarningLines {
    private static final int MAX_SHOWN = 5;

    private WarningLines() {}

    /** Of one tactic; the first few one by one. */
    static List<String> of(Outcome.Pooled outcome) {
        String prefix = outcome.tactic().isEmpty() ? "" : outcome.tactic() + ": ";
        List<PoolWarning> all = outcome.warnings();
        List<String> lines = new ArrayList<>(all.stream()
                .limit(MAX_SHOWN)
                .map(one -> "Warning: " + prefix + one.message())
                .toList());
        if (all.size() > MAX_SHOWN) {
            lines.add("Warning: " + prefix + (all.size() - MAX_SHOWN) + " more of this kind; all are in the JSON.");
        }
        return lines;
    }

    /** Of several. */
    static List<String> of(List<Outcome.Pooled> outcomes) {
        return outcomes.stream().flatMap(outcome -> of(outcome).stream()).toList();
    }

    /** Warnings above other notes. */
    static List<String> before(List<Outcome.Pooled> outcomes, List<String> notes) {
        return Stream.concat(of(outcomes).stream(), notes.stream()).toList();
    }
}
