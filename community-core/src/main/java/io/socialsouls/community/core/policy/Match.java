package io.socialsouls.community.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * The value of a condition on a draft, and what made it so.
 *
 * @param spans what was found in the draft, if that made it true
 * @param aboutAuthor whether a fact about the author made it so
 */
record Match(Truth truth, List<Span> spans, boolean aboutAuthor) {
    static Match of(Truth truth) {
        return new Match(truth, List.of(), false);
    }

    static Match all(List<Match> matches) {
        return joined(matches, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    static Match any(List<Match> matches) {
        return joined(matches, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    Match denied() {
        return new Match(truth.denied(), List.of(), aboutAuthor);
    }

    /** Joins matches: only those that have the value of the whole made it so. */
    private static Match joined(List<Match> matches, BinaryOperator<Truth> join) {
        Truth truth = matches.stream().map(Match::truth).reduce(join).orElse(Truth.UNKNOWN);
        List<Span> spans = new ArrayList<>();
        boolean aboutAuthor = false;
        for (Match match : matches) {
            if (match.truth == truth) {
                spans.addAll(match.spans);
                aboutAuthor |= match.aboutAuthor;
            }
        }
        return new Match(truth, spans, aboutAuthor);
    }
}
