package io.socialsouls.community.core.group;

import io.socialsouls.community.core.access.AccessRefusal.NotFound;
import io.socialsouls.community.core.access.ActorFacts;
import io.socialsouls.community.core.access.MemberRefusal;
import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.access.Refusal;
import io.socialsouls.community.core.command.Operation;
import io.socialsouls.community.group.MemberPermission;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.spi.MembershipRow;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What speaks against a change of a membership. */
public final class MemberRules {
    private static final Set<Standing> LIMITS = Set.of(Standing.MUTED, Standing.SUSPENDED, Standing.BANNED);

    private MemberRules() {}

    /** {@return what speaks against a request to be let in, by somebody of this standing} */
    static Optional<Refusal> request(Standing own) {
        return switch (own) {
            case REQUESTED, LEFT -> Optional.empty();
            case INVITED -> Optional.of(new MemberRefusal.Invited());
            case ACTIVE, MUTED -> Optional.of(new MemberRefusal.IsMember());
            case SUSPENDED, BANNED -> Optional.of(new MemberRefusal.Sanctioned());
        };
    }

    /** {@return what speaks against inviting somebody of this standing} */
    static Optional<Refusal> invite(Standing theirs) {
        return switch (theirs) {
            case REQUESTED, INVITED, LEFT -> Optional.empty();
            case ACTIVE, MUTED, SUSPENDED, BANNED -> Optional.of(new MemberRefusal.NotOutside(theirs));
        };
    }

    /** {@return what speaks against letting a member in} */
    static Optional<Refusal> admit(MembershipRow member) {
        return member.standing() == Standing.REQUESTED
                ? Optional.empty()
                : Optional.of(new MemberRefusal.NotWaiting(member.id(), member.standing()));
    }

    /** {@return what speaks against giving a member another role} */
    static Optional<Refusal> appoint(MembershipRow member) {
        if (!member.standing().isInside()) {
            return Optional.of(new NotFound("member", member.id()));
        }
        return member.standing() == Standing.ACTIVE
                ? Optional.empty()
                : Optional.of(new MemberRefusal.NotActive(member.id(), member.standing()));
    }

    /** {@return what speaks against an owner's being one no longer, with so many active ones} */
    static Optional<Refusal> giveUpOwner(int owners) {
        return owners > 1 ? Optional.empty() : Optional.of(new MemberRefusal.LastOwner());
    }

    /**
     * What speaks against limiting a member.
     *
     * @param actor whose permission to moderate is not asked for here
     * @param member who would be limited
     * @param standing that the member would come to
     * @return absent if nothing does
     */
    public static Optional<Refusal> sanction(MembershipRow actor, MembershipRow member, Standing standing) {
        if (outranks(member.role(), actor.role())) {
            return Optional.of(new MemberRefusal.Outranked(member.role()));
        }
        if (member.standing() == standing) {
            return Optional.of(new MemberRefusal.LimitedAlready(member.id(), standing));
        }
        return member.standing().isInside() || isLimited(member)
                ? Optional.empty()
                : Optional.of(new MemberRefusal.NotInside(member.id(), member.standing()));
    }

    /**
     * What speaks against lifting a member's sanction.
     *
     * @param actor whose permission to moderate is not asked for here
     * @param member who is limited
     * @return absent if nothing does
     */
    public static Optional<Refusal> lift(MembershipRow actor, MembershipRow member) {
        if (outranks(member.role(), actor.role())) {
            return Optional.of(new MemberRefusal.Outranked(member.role()));
        }
        return isLimited(member)
                ? Optional.empty()
                : Optional.of(new MemberRefusal.NotLimited(member.id(), member.standing()));
    }

    /**
     * What an actor may do about a member. Who has the permission to appoint is an owner, so another owner is not the last
     * one; whether the actor is would take a count.
     */
    static Set<MemberPermission> may(ActorFacts facts, MembershipRow member) {
        Set<MemberPermission> may = EnumSet.noneOf(MemberPermission.class);
        if (has(facts, MembersPort.ADMIT) && admit(member).isEmpty()) {
            may.add(MemberPermission.ADMIT);
        }
        facts.membership().ifPresent(actor -> {
            boolean another = !actor.id().equals(member.id());
            if (has(facts, MembersPort.APPOINT) && another && appoint(member).isEmpty()) {
                may.add(MemberPermission.APPOINT);
            }
            if (facts.has(Permission.MODERATE)) {
                if (LIMITS.stream()
                        .anyMatch(limit -> sanction(actor, member, limit).isEmpty())) {
                    may.add(MemberPermission.SANCTION);
                }
                if (lift(actor, member).isEmpty()) {
                    may.add(MemberPermission.LIFT);
                }
            }
        });
        return may;
    }

    private static boolean has(ActorFacts facts, Operation<?, ?> operation) {
        return operation.access().refusal(facts).isEmpty();
    }

    private static boolean outranks(Role member, Role actor) {
        boolean team = member == Role.CURATOR || member == Role.MODERATOR;
        return member == Role.OWNER || (team && actor != Role.OWNER);
    }

    private static boolean isLimited(MembershipRow member) {
        return LIMITS.contains(member.standing());
    }
}
