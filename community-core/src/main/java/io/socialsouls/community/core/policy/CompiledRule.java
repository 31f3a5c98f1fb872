package io.socialsouls.community.core.policy;

import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.RuleId;
import java.util.Optional;

/**
 * A rule, ready to be tried.
 *
 * @param id which one
 * @param norm for the sake of which norm
 * @param when its condition
 * @param then what is done if that holds
 */
record CompiledRule(RuleId id, Norm norm, CompiledCondition when, PolicyAction then) {
    Optional<Reason> reason(DraftScan scan) {
        Match match = when.in(scan);
        return match.truth() == Truth.TRUE
                ? Optional.of(new Reason(id, norm, then, scan.words(match.spans()), match.aboutAuthor()))
                : Optional.empty();
    }
}
