package io.socialsouls.community.examples.coverage;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Coverages as Markdown: a table for each number of contributions, a row a method, a column a tau. */
final class CoverageTable {
    private CoverageTable() {}

    /** Intervals for the mean, then prediction intervals. */
    static String of(List<Coverage> coverages) {
        return part("Intervals for the mean effect", coverages, one -> OptionalDouble.of(one.mean())) + "\n"
                + part("Prediction intervals", coverages, Coverage::prediction);
    }

    private static String part(String title, List<Coverage> coverages, Function<Coverage, OptionalDouble> share) {
        StringBuilder text = new StringBuilder("## ").append(title).append('\n');
        List<Coverage> shown =
                coverages.stream().filter(one -> share.apply(one).isPresent()).toList();
        for (int k : shown.stream().map(one -> one.scenario().k()).distinct().toList()) {
            List<Coverage> ofK =
                    shown.stream().filter(one -> one.scenario().k() == k).toList();
            text.append("\n### k = ").append(k).append("\n\n");
            table(ofK, share, text);
        }
        return text.toString();
    }

    private static void table(List<Coverage> ofK, Function<Coverage, OptionalDouble> share, StringBuilder text) {
        List<Scenario> scenarios =
                ofK.stream().map(Coverage::scenario).distinct().toList();
        text.append(scenarios.stream().map(Scenario::column).collect(Collectors.joining(" | ", "| method | ", " |\n")));
        text.append("|---|").append("--:|".repeat(scenarios.size())).append('\n');
        for (String method : ofK.stream().map(Coverage::method).distinct().toList()) {
            text.append("| ").append(method);
            for (Scenario scenario : scenarios) {
                ofK.stream()
                        .filter(one ->
                                one.method().equals(method) && one.scenario().equals(scenario))
                        .findFirst()
                        .ifPresent(one -> text.append(String.format(
                                Locale.ROOT, " | %.1f", share.apply(one).orElseThrow())));
            }
            text.append(" |\n");
        }
    }
}
