package io.socialsouls.community.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares what was seen, and tells the first few differences rather than everything. */
final class Lines {
    private static final int SHOWN = 3;

    private Lines() {}

    static void same(String what, List<String> actual, List<String> expected) {
        if (actual.equals(expected)) {
            return;
        }
        String differences = IntStream.range(0, Math.max(actual.size(), expected.size()))
                .filter(at -> !line(actual, at).equals(line(expected, at)))
                .limit(SHOWN)
                .mapToObj(at -> "line " + (at + 1) + " is" + System.lineSeparator() + "    "
                        + line(actual, at).orElse("absent") + System.lineSeparator() + "  should be"
                        + System.lineSeparator() + "    " + line(expected, at).orElse("absent"))
                .collect(Collectors.joining(System.lineSeparator() + "  and "));
        throw new AssertionError(what + ": " + differences);
    }

    private static Optional<String> line(List<String> lines, int at) {
        return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }
}
