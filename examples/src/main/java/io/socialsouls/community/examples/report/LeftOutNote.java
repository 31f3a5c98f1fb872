package io.socialsouls.community.examples.report;

import io.socialsouls.community.plot.result.Decimals;
import io.socialsouls.community.plot.result.NamedResult;
import java.util.List;
import java.util.stream.Stream;

/** Says of which results tests were left out, for a reader would take the tests that are shown for all. */
public final class LeftOutNote {
    private LeftOutNote() {}

    /**
     * {@return notes followed by one for each result that some of its tests did not enter}
     *
     * @param notes what else a reader must know
     */
    public static List<String> after(List<String> notes, List<NamedResult> results) {
        return Stream.concat(
                        notes.stream(),
                        results.stream()
                                .filter(result -> result.leftOut() > 0)
                                .map(result -> result.name() + ": " + tests(result.leftOut())
                                        + " left out, without an effect that could be pooled."))
                .toList();
    }

    private static String tests(int count) {
        return Decimals.whole(count) + (count == 1 ? " more test was" : " more tests were");
    }
}
