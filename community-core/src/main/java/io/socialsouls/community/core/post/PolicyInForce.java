package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.core.policy.PolicyEngine;
import io.socialsouls.community.policy.AdoptedPolicy;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.Tenure;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.spi.PolicyRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The policy that the group goes by now. */
public final class PolicyInForce {
    private static final PolicyEngine NONE = PolicyEngine.of(Policy.NONE);
    private static final Duration SETTLED_AFTER = Duration.ofDays(7);
    private static final Duration LONG_STANDING_AFTER = Duration.ofDays(90);

    private PolicyInForce() {}

    /**
     * Reads it.
     *
     * @param scope the call
     * @return version 0 and no rules before the first is adopted
     */
    public static AdoptedPolicy read(Scope scope) {
        return row(scope)
                .map(row ->
                        new AdoptedPolicy(row.number(), scope.engine().codec().policy(row.policyJson())))
                .orElseGet(() -> new AdoptedPolicy(0, Policy.NONE));
    }

    static Verdict examine(Scope scope, Draft draft) {
        PolicyEngine engine = row(scope)
                .map(row -> scope.engine()
                        .policies()
                        .engine(row.policyJson(), scope.engine().codec()))
                .orElse(NONE);
        Facts facts = new Facts(
                scope.group().policyVersion(), scope.me().joined().map(joined -> tenure(joined, scope.now())));
        return engine.examine(draft.title(), draft.text(), facts);
    }

    static Tenure tenure(Instant joined, Instant now) {
        Duration since = Duration.between(joined, now);
        if (since.compareTo(LONG_STANDING_AFTER) >= 0) {
            return Tenure.LONG_STANDING;
        }
        return since.compareTo(SETTLED_AFTER) >= 0 ? Tenure.SETTLED : Tenure.NEW;
    }

    private static Optional<PolicyRow> row(Scope scope) {
        int version = scope.group().policyVersion();
        if (version == 0) {
            return Optional.empty();
        }
        return Optional.of(scope.unit()
                .policies()
                .find(version)
                .orElseThrow(() -> new IllegalStateException(
                        "group " + scope.id() + " goes by policy " + version + ", which is not there")));
    }
}
