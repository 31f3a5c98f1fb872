package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.policy.PolicyEngine;
import io.socialsouls.community.policy.AdoptedPolicy;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.Tenure;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.PolicyRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The policy that the group goes by now. */
public final class PolicyInForce {
    private static final PolicyEngine NONE = PolicyEngine.of(Policy.NONE);
    private static final Duration SETTLED_AFTER = Duration.ofDays(7);
    private static final Duration LONG_STANDING_AFTER = Duration.ofDays(90);

    private PolicyInForce() {}

    /**
     * Reads it.
     *
     * @param context the call
     * @return version 0 and no rules before the first is adopted
     */
    public static AdoptedPolicy read(CommandContext context) {
        return row(context)
                .map(row -> new AdoptedPolicy(
                        row.number(), context.services().codec().policy(row.policyJson())))
                .orElseGet(() -> new AdoptedPolicy(0, Policy.NONE));
    }

    static Verdict examine(CommandContext context, Draft draft) {
        GroupRow group = context.group();
        Facts facts =
                new Facts(group.policyVersion(), context.me().joined().map(joined -> tenure(joined, context.now())));
        PolicyEngine engine = group.policyVersion() == 0 ? NONE : engine(context, group);
        return engine.examine(draft.body().words(), facts);
    }

    private static PolicyEngine engine(CommandContext context, GroupRow group) {
        Supplier<String> json = () -> context.unit()
                .policies()
                .find(group.policyVersion())
                .map(PolicyRow::policyJson)
                .orElseThrow(() -> new IllegalStateException("group without the policy it goes by: " + context.id()));
        Function<String, Policy> reader = context.services().codec()::policy;
        return group.policyRevision()
                .map(revision -> context.services().policies().engine(revision, json, reader))
                .orElseGet(() -> PolicyEngine.of(reader.apply(json.get())));
    }

    static Tenure tenure(Instant joined, Instant now) {
        Duration since = Duration.between(joined, now);
        if (since.compareTo(LONG_STANDING_AFTER) >= 0) {
            return Tenure.LONG_STANDING;
        }
        return since.compareTo(SETTLED_AFTER) >= 0 ? Tenure.SETTLED : Tenure.NEW;
    }

    private static Optional<PolicyRow> row(CommandContext context) {
        return context.unit().policies().last();
    }
}
