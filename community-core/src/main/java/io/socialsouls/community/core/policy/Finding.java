package io.socialsouls.community.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * What a condition comes to, and what made it so.
 *
 * @param truth its value
 * @param spans what was found in the draft, if that made it true
 * @param aboutAuthor whether a fact about the author made it what it is
 */
record Finding(Truth truth, List<Span> spans, boolean aboutAuthor) {
    static Finding of(Truth truth) {
        return new Finding(truth, List.of(), false);
    }

    static Finding all(List<Finding> findings) {
        return joined(findings, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    static Finding any(List<Finding> findings) {
        return joined(findings, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    Finding denied() {
        return new Finding(truth.denied(), List.of(), aboutAuthor);
    }

    /** Only those that have the value of the whole made it so. */
    private static Finding joined(List<Finding> findings, BinaryOperator<Truth> join) {
        Truth truth = findings.stream().map(Finding::truth).reduce(join).orElse(Truth.UNKNOWN);
        List<Span> spans = new ArrayList<>();
        boolean aboutAuthor = false;
        for (Finding finding : findings) {
            if (finding.truth == truth) {
                spans.addAll(finding.spans);
                aboutAuthor |= finding.aboutAuthor;
            }
        }
        return new Finding(truth, spans, aboutAuthor);
    }
}
