package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.PoolingWarning;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.EqualArms;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Rows that were pooled and may not be what they seem.
 *
 * @param kind what is odd, as a word for scripts
 * @param rows which rows, the first below the header being 1
 * @param message the same for people
 */
record PoolWarning(String kind, List<Integer> rows, String message) {
    private static final int MAX_NAMED = 10;

    PoolWarning {
        rows = List.copyOf(rows);
    }

    /** Of tests whose arms are equal; where the file itself tells tests apart, equal controls are no surprise. */
    static List<PoolWarning> equalArms(
            List<? extends SummaryData> data, IntFunction<List<Integer>> rows, boolean testsAreTold) {
        return EqualArms.find(data).stream()
                .filter(equal -> !testsAreTold || equal.kind() == PoolingWarning.Kind.SAME_TEST)
                .map(equal -> of(equal, data, rows))
                .toList();
    }

    private static PoolWarning of(EqualArms equal, List<? extends SummaryData> data, IntFunction<List<Integer>> rows) {
        List<Integer> all = equal.indices().stream()
                .flatMap(i -> rows.apply(i).stream())
                .sorted()
                .toList();
        String message = equal.kind() == PoolingWarning.Kind.SAME_TEST
                ? named(all) + " have the same numbers in all arms: if that is one test, it counts "
                        + equal.indices().size() + " times."
                : named(all) + " have the same control"
                        + control(data.get(equal.indices().get(0)))
                        + ": if they are variants of one test, say so in a column test, or its people count "
                        + equal.indices().size() + " times.";
        return new PoolWarning(equal.kind().name().toLowerCase(Locale.ROOT), all, message);
    }

    private static String control(SummaryData data) {
        if (data instanceof EventCounts counts) {
            return " (" + counts.controlEvents() + " of " + counts.controlTotal() + ")";
        }
        return data instanceof EventRates rates
                ? " (" + rates.controlEvents() + " in " + rates.controlTime() + ")"
                : "";
    }

    /** Rows for people: "Rows 1, 2 and 3". */
    static String named(List<Integer> rows) {
        int shown = Math.min(rows.size(), MAX_NAMED);
        boolean cut = shown < rows.size();
        String first = rows.subList(0, cut ? shown : shown - 1).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        String last = cut ? rows.size() - shown + " more" : String.valueOf(rows.get(shown - 1));
        return "Rows " + first + " and " + last;
    }
}
