package io.socialsouls.community.policy;

import java.util.Objects;

/**
 * What is done when a condition holds, and for the sake of which norm.
 *
 * @param id which one
 * @param norm whose sake it is for
 * @param when when it applies
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
