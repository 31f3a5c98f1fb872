package io.socialsouls.community.core.moderation;

import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.PolicyRow;
import java.util.function.Supplier;

/** Adopting a policy. */
public final class Adoption {
    private Adoption() {}

    /**
     * A policy to be adopted.
     *
     * @param text as it was sent
     * @param policy what it says
     */
    public record Proposal(PolicyText text, Policy policy) {
        /** Reads a text before any unit of work is opened: it may be long, and no group need wait for it. */
        static Proposal read(PolicyText text, Codec codec) {
            return new Proposal(text, codec.read(text));
        }
    }

    static Supplier<Integer> adopt(CommandContext context, Proposal proposal) {
        return () -> {
            GroupRow group = context.group();
            int version = group.policyVersion() + 1;
            context.unit()
                    .policies()
                    .insert(new PolicyRow(
                            version,
                            context.actor(),
                            context.now(),
                            context.services().codec().policy(proposal.policy())));
            context.unit()
                    .group()
                    .put(group.next(version, context.services().ids().next()));
            context.happened(new Event.PolicyAdopted(version, Initiator.of(context.actor())));
            return version;
        };
    }
}
