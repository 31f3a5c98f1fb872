package io.socialsouls.community.core.group;

import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.wording.Catalogue;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.wording.Argument;
import io.socialsouls.community.wording.Sentence;
import java.util.Optional;

/** The ways into a group. */
final class Entry {
    private Entry() {}

    static MemberId request(Scope scope, Profile profile) {
        Optional<MembershipRow> mine = scope.membership();
        mine.map(MembershipRow::standing).ifPresent(Entry::mayRequest);
        MemberId id = mine.map(MembershipRow::id)
                .orElseGet(() -> MemberId.of(scope.engine().ids().next()));
        identifyOutsider(scope, id, scope.person(), profile, mine);
        if (mine.filter(row -> row.standing() == Standing.REQUESTED).isEmpty()) {
            start(scope, id, mine, Standing.REQUESTED);
            scope.happened(new Event.MembershipRequested(id), id.value());
        }
        return id;
    }

    static MemberId invite(Scope scope, PersonId person, Profile profile) {
        Optional<MembershipRow> theirs = scope.unit()
                .identities()
                .find(person)
                .flatMap(who -> scope.unit().memberships().find(who.member()));
        Optional<Standing> standing = theirs.map(MembershipRow::standing);
        if (theirs.isPresent() && standing.get() == Standing.REQUESTED) {
            admit(scope, theirs.get());
            return theirs.get().id();
        }
        if (theirs.isPresent() && standing.get() == Standing.INVITED) {
            return theirs.get().id();
        }
        if (standing.filter(now -> now != Standing.LEFT).isPresent()) {
            throw Scope.wrongState("this person is " + standing.get() + "; only who is outside can be invited");
        }
        MemberId id = theirs.map(MembershipRow::id)
                .orElseGet(() -> MemberId.of(scope.engine().ids().next()));
        identifyOutsider(scope, id, person, profile, theirs);
        start(scope, id, theirs, Standing.INVITED);
        Sentence sentence = Sentence.of(
                Catalogue.NOTICE_INVITATION,
                new Argument.Text(scope.group().charter().name()));
        Notices.tell(scope, id, NoticeKind.INVITATION, sentence);
        scope.happened(new Event.MemberInvited(id, scope.actor()), id.value());
        return id;
    }

    static void accept(Scope scope, Profile profile) {
        MembershipRow mine = scope.membership()
                .filter(row -> row.standing() == Standing.INVITED)
                .orElseThrow(() -> Scope.wrongState("this person is not invited; ask to be let in"));
        identify(scope, mine.id(), scope.person(), profile);
        join(scope, mine);
        scope.happened(new Event.InvitationAccepted(mine.id()), mine.id().value());
    }

    static void admit(Scope scope, MembershipRow row) {
        if (row.standing() != Standing.REQUESTED) {
            throw Scope.wrongState("member " + row.id() + " is " + row.standing() + "; expected REQUESTED");
        }
        join(scope, row);
        scope.happened(
                new Event.MemberAdmitted(row.id(), scope.actor()), row.id().value());
    }

    private static void mayRequest(Standing standing) {
        switch (standing) {
            case REQUESTED, LEFT -> {}
            case INVITED -> throw Scope.wrongState("this person is invited; accept the invitation");
            case ACTIVE, MUTED -> throw Scope.wrongState("this person is a member already; nothing to ask");
            case SUSPENDED, BANNED ->
                throw new CommunityException(ErrorCode.NOT_ALLOWED, "a moderator has to lift a sanction first");
        }
    }

    /** Coming back starts as a plain member: rights that somebody once had are not kept for them. */
    private static void start(Scope scope, MemberId id, Optional<MembershipRow> before, Standing standing) {
        scope.unit()
                .memberships()
                .put(new MembershipRow(
                        id,
                        Role.MEMBER,
                        standing,
                        scope.now(),
                        before.flatMap(MembershipRow::joined),
                        before.map(row -> row.version() + 1).orElse(1L)));
    }

    private static void join(Scope scope, MembershipRow row) {
        scope.unit()
                .memberships()
                .put(new MembershipRow(
                        row.id(),
                        row.role(),
                        Standing.ACTIVE,
                        scope.now(),
                        Optional.of(row.joined().orElse(scope.now())),
                        row.version() + 1));
    }

    /**
     * Keeps how an outsider would show. Who was in before is known by an earlier name, and what they said shows it:
     * nobody outside may change that, nor anybody for them.
     */
    private static void identifyOutsider(
            Scope scope, MemberId id, PersonId person, Profile profile, Optional<MembershipRow> before) {
        if (before.flatMap(MembershipRow::joined).isEmpty()) {
            identify(scope, id, person, profile);
        }
    }

    private static void identify(Scope scope, MemberId id, PersonId person, Profile profile) {
        long version = scope.unit()
                .identities()
                .find(person)
                .map(row -> row.version() + 1)
                .orElse(1L);
        scope.unit().identities().put(new IdentityRow(id, person, profile, version));
    }
}
