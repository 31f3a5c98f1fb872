package io.socialsouls.community.examples.report;

import io.socialsouls.community.plot.result.NamedResult;
import java.util.List;
import java.util.Objects;

/**
 * Several tactics' results, to be shown together.
 *
 * @param title what it is about
 * @param introduction one or two sentences to start with; may be empty
 * @param results the tactics that were pooled, in the order they are shown
 * @param unpooled the tactics that could not be pooled
 * @param footnotes what a reader must know, such as that tactics share tests
 * @param attribution whose data it is and under which licence; may be empty
 */
public record Report(
        String title,
        String introduction,
        List<NamedResult> results,
        List<Unpooled> unpooled,
        List<String> footnotes,
        String attribution) {
    public Report {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(introduction, "introduction");
        results = List.copyOf(results);
        unpooled = List.copyOf(unpooled);
        footnotes = List.copyOf(footnotes);
        Objects.requireNonNull(attribution, "attribution");
    }
}
