package io.socialsouls.community.core.group;

import io.socialsouls.community.core.access.Refusal;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.MembershipRow;
import java.util.Objects;

/** Changes of role and standing, and what they must keep: a group always has an owner. */
public final class Memberships {
    private Memberships() {}

    /**
     * What a member is trusted with.
     *
     * @param member who
     * @param role with what
     */
    public record Appointment(MemberId member, Role role) {
        public Appointment {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * Finds a membership of the group.
     *
     * @param context the call
     * @param member whose
     * @return of whatever standing
     */
    public static MembershipRow find(CommandContext context, MemberId member) {
        return context.unit().memberships().find(member).orElseThrow(() -> CommandContext.notFound("member", member));
    }

    /**
     * The same membership, in another standing from now on. Writing the row waits for whoever has locked it to write rows
     * of that member's own, so it comes before any other change of what is that member's.
     *
     * @param context the call
     * @param row the membership
     * @param standing its new standing
     */
    public static void change(CommandContext context, MembershipRow row, Standing standing) {
        context.unit().memberships().put(row.next(standing, context.now()));
    }

    static Runnable appoint(CommandContext context, Appointment appointment) {
        MemberId member = appointment.member();
        Role role = appointment.role();
        MembershipRow row = find(context, member);
        Refusal.raise(MemberRules.appoint(row));
        if (row.role() == role) {
            return () -> {};
        }
        boolean owner = row.role() == Role.OWNER;
        if (owner) {
            checkNotLast(context);
        }
        return () -> {
            if (owner) {
                giveUpOwner(context);
            }
            context.unit().memberships().put(row.next(role));
            context.happened(new Event.MemberAppointed(member, role, Initiator.of(context.actor())));
        };
    }

    static Runnable leave(CommandContext context) {
        MembershipRow me = context.me();
        boolean owner = me.role() == Role.OWNER;
        if (owner) {
            checkNotLast(context);
        }
        return () -> {
            if (owner) {
                giveUpOwner(context);
            }
            change(context, me, Standing.LEFT);
            context.happened(new Event.MemberLeft(me.id()));
        };
    }

    private static void checkNotLast(CommandContext context) {
        Refusal.raise(MemberRules.giveUpOwner(context.unit().memberships().count(Role.OWNER, Standing.ACTIVE, 2)));
    }

    /**
     * Two owners who give up at the same time must not both succeed: writing the group's row makes the second one a
     * conflict on storages that only compare what was written.
     */
    private static void giveUpOwner(CommandContext context) {
        GroupRow group = context.group();
        context.unit().group().put(group.next(group.policyVersion()));
    }
}
