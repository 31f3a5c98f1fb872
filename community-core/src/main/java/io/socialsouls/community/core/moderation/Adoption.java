package io.socialsouls.community.core.moderation;

import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.PolicyRow;

/** Adopting a policy. */
final class Adoption {
    private Adoption() {}

    static int adopt(CommandContext context, Policy policy) {
        GroupRow group = context.group();
        int version = group.policyVersion() + 1;
        context.unit()
                .policies()
                .insert(new PolicyRow(
                        version,
                        context.actor(),
                        context.now(),
                        context.services().codec().policy(policy)));
        context.unit().group().put(group.next(version));
        context.happened(new Event.PolicyAdopted(version, context.actor()), String.valueOf(version));
        return version;
    }
}
