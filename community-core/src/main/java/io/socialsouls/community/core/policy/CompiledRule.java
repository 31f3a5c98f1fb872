package io.socialsouls.community.core.policy;

import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.Rule;
import java.util.Optional;

/**
 * A rule, ready to be tried.
 *
 * @param rule as its author wrote it
 * @param norm for the sake of which norm
 * @param when its condition
 */
record CompiledRule(Rule rule, Norm norm, CompiledCondition when) {
    Optional<Reason> reason(DraftScan scan) {
        Match match = when.in(scan);
        return match.truth() == Truth.TRUE
                ? Optional.of(new Reason(rule.id(), norm, rule.then(), scan.words(match.spans()), match.aboutAuthor()))
                : Optional.empty();
    }
}
