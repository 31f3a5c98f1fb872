package io.socialsouls.community.core.moderation;

import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.PolicyRow;

/** Adopting a policy. */
final class Adoption {
    private Adoption() {}

    static int adopt(Scope scope, Policy policy) {
        GroupRow group = scope.group();
        int version = group.policyVersion() + 1;
        scope.unit()
                .policies()
                .insert(new PolicyRow(
                        version,
                        scope.actor(),
                        scope.now(),
                        scope.engine().codec().policy(policy)));
        scope.unit().group().put(group.next(version));
        scope.happened(new Event.PolicyAdopted(version, scope.actor()), String.valueOf(version));
        return version;
    }
}
