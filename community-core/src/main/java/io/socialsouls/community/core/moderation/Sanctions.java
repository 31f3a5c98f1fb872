package io.socialsouls.community.core.moderation;

import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.core.group.Memberships;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.wording.Catalogue;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.wording.Argument;
import io.socialsouls.community.wording.Sentence;

/** What limits a member, and lifting it. */
final class Sanctions {
    private Sanctions() {}

    static void impose(Scope scope, MemberId member, Sanction sanction) {
        MembershipRow row = target(scope, member);
        Standing standing = sanction.kind().standing();
        if (row.standing() == standing) {
            throw Scope.wrongState("member " + member + " is " + standing + " already");
        }
        if (!row.standing().isInside() && !isSanctioned(row)) {
            throw Scope.wrongState(
                    "member " + member + " is " + row.standing() + "; only who is inside can be limited");
        }
        Memberships.change(scope, row, standing);
        String key = switch (sanction.kind()) {
            case MUTE -> Catalogue.NOTICE_SANCTION_MUTED;
            case SUSPEND -> Catalogue.NOTICE_SANCTION_SUSPENDED;
            case BAN -> Catalogue.NOTICE_SANCTION_BANNED;
        };
        Sentence sentence = Sentence.of(key, new Argument.Text(sanction.reason()));
        Notices.tell(scope, member, NoticeKind.SANCTION, sentence);
        scope.happened(new Event.MemberSanctioned(member, standing, scope.actor()), member.value());
    }

    static void lift(Scope scope, MemberId member) {
        MembershipRow row = target(scope, member);
        if (!isSanctioned(row)) {
            throw Scope.wrongState("member " + member + " is " + row.standing() + "; there is nothing to lift");
        }
        Memberships.change(scope, row, Standing.ACTIVE);
        Notices.tell(scope, member, NoticeKind.SANCTION, Sentence.of(Catalogue.NOTICE_SANCTION_LIFTED));
        scope.happened(new Event.SanctionLifted(member, scope.actor()), member.value());
    }

    private static MembershipRow target(Scope scope, MemberId member) {
        MembershipRow row = Memberships.find(scope, member);
        boolean byOwner = scope.me().role() == Role.OWNER;
        boolean team = row.role() == Role.CURATOR || row.role() == Role.MODERATOR;
        if (row.role() == Role.OWNER || (team && !byOwner)) {
            throw new CommunityException(
                    ErrorCode.NOT_ALLOWED, "this actor may not limit a member who is " + row.role());
        }
        return row;
    }

    private static boolean isSanctioned(MembershipRow row) {
        return row.standing() == Standing.MUTED
                || row.standing() == Standing.SUSPENDED
                || row.standing() == Standing.BANNED;
    }
}
