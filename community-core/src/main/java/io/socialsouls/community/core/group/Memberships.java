package io.socialsouls.community.core.group;

import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.MembershipRow;

/** Changes of role and standing, and what they must keep: a group always has an owner. */
public final class Memberships {
    private Memberships() {}

    /**
     * Finds a membership of the group.
     *
     * @param scope the call
     * @param member whose
     * @return of whatever standing
     */
    public static MembershipRow find(Scope scope, MemberId member) {
        return scope.unit().memberships().find(member).orElseThrow(() -> Scope.notFound("member", member));
    }

    /**
     * The same membership, in another standing from now on.
     *
     * @param scope the call
     * @param row the membership
     * @param standing its new standing
     */
    public static void change(Scope scope, MembershipRow row, Standing standing) {
        scope.unit().memberships().put(row.next(standing, scope.now()));
    }

    static void appoint(Scope scope, MemberId member, Role role) {
        MembershipRow row = find(scope, member);
        if (!row.standing().isInside()) {
            throw Scope.notFound("member", member);
        }
        if (row.standing() != Standing.ACTIVE) {
            throw Scope.wrongState("member " + member + " is " + row.standing() + "; expected ACTIVE");
        }
        if (row.role() == role) {
            return;
        }
        if (row.role() == Role.OWNER) {
            giveUpOwner(scope);
        }
        scope.unit().memberships().put(row.next(role));
        scope.happened(new Event.MemberAppointed(member, role, scope.actor()), member.value());
    }

    static void leave(Scope scope) {
        MembershipRow me = scope.me();
        if (me.role() == Role.OWNER) {
            giveUpOwner(scope);
        }
        change(scope, me, Standing.LEFT);
        scope.happened(new Event.MemberLeft(me.id()), me.id().value());
    }

    /**
     * Two owners who give up at the same time must not both succeed: writing the group's row makes the second one a
     * conflict on storages that only compare what was written.
     */
    private static void giveUpOwner(Scope scope) {
        if (scope.unit().memberships().count(Role.OWNER, Standing.ACTIVE) < 2) {
            throw Scope.wrongState("this is the last owner; appoint another first");
        }
        GroupRow group = scope.group();
        scope.unit().group().put(group.next(group.policyVersion()));
    }
}
