package io.socialsouls.community.policy;

import java.util.Objects;

/**
 * An action to carry out when a condition holds, and the norm that it is for.
 *
 * @param when when the rule applies
 * @param then what is done
 */
public record Rule(RuleId id, NormId norm, Condition when, RuleAction then) {
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(then, "then");
    }
}
