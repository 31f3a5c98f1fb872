package io.socialsouls.community.core.group;

import io.socialsouls.community.core.access.MemberRefusal;
import io.socialsouls.community.core.access.Refusal;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.message.MessageKeys;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The ways into a group. */
public final class Joining {
    private Joining() {}

    /**
     * Who is invited.
     *
     * @param person as the host knows them
     * @param profile how they show until they say otherwise
     */
    public record Invitation(PersonId person, Profile profile) {
        public Invitation {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(profile, "profile");
        }
    }

    static Supplier<MemberId> request(CommandContext context, Profile profile) {
        Optional<MembershipRow> mine = context.membership();
        Refusal.raise(mine.map(MembershipRow::standing).flatMap(MemberRules::request));
        return () -> {
            MemberId id = mine.map(MembershipRow::id)
                    .orElseGet(() -> MemberId.of(context.services().ids().next()));
            identifyOutsider(context, id, context.person(), profile, mine);
            if (mine.filter(row -> row.standing() == Standing.REQUESTED).isEmpty()) {
                start(context, id, mine, Standing.REQUESTED);
                context.happened(new Event.MembershipRequested(id));
            }
            return id;
        };
    }

    static Supplier<MemberId> invite(CommandContext context, Invitation invitation) {
        Optional<MembershipRow> theirs = context.unit()
                .identities()
                .find(invitation.person())
                .flatMap(who -> context.unit().memberships().find(who.member()));
        Refusal.raise(theirs.map(MembershipRow::standing).flatMap(MemberRules::invite));
        return () -> theirs.filter(row -> row.standing() != Standing.LEFT)
                .map(row -> inviteWaiting(context, row))
                .orElseGet(() -> inviteOutsider(context, invitation, theirs));
    }

    private static MemberId inviteWaiting(CommandContext context, MembershipRow row) {
        if (row.standing() == Standing.REQUESTED) {
            letIn(context, row);
        }
        return row.id();
    }

    private static MemberId inviteOutsider(
            CommandContext context, Invitation invitation, Optional<MembershipRow> theirs) {
        MemberId id = theirs.map(MembershipRow::id)
                .orElseGet(() -> MemberId.of(context.services().ids().next()));
        identifyOutsider(context, id, invitation.person(), invitation.profile(), theirs);
        start(context, id, theirs, Standing.INVITED);
        Message message = Message.of(
                MessageKeys.NOTICE_INVITATION,
                new MessageArgument.Text(context.group().charter().name()));
        Notices.tell(context, id, NoticeKind.INVITATION, message);
        context.happened(new Event.MemberInvited(id, Initiator.of(context.actor())));
        return id;
    }

    static Runnable accept(CommandContext context, Profile profile) {
        MembershipRow mine = context.membership()
                .filter(row -> row.standing() == Standing.INVITED)
                .orElseThrow(() -> new MemberRefusal.NotInvited().exception());
        return () -> {
            identify(context, mine.id(), context.person(), profile, context.membership());
            join(context, mine);
            context.happened(new Event.InvitationAccepted(mine.id()));
        };
    }

    static Runnable admit(CommandContext context, MemberId member) {
        MembershipRow row = Memberships.find(context, member);
        Refusal.raise(MemberRules.admit(row));
        return () -> letIn(context, row);
    }

    private static void letIn(CommandContext context, MembershipRow row) {
        join(context, row);
        context.happened(new Event.MemberAdmitted(row.id(), Initiator.of(context.actor())));
    }

    /** Coming back starts as a plain member: rights that somebody once had are not kept for them. */
    private static void start(CommandContext context, MemberId id, Optional<MembershipRow> before, Standing standing) {
        context.unit()
                .memberships()
                .put(new MembershipRow(
                        id,
                        Role.MEMBER,
                        standing,
                        context.now(),
                        before.flatMap(MembershipRow::joined),
                        before.map(row -> row.version() + 1).orElse(1L)));
    }

    private static void join(CommandContext context, MembershipRow row) {
        context.unit()
                .memberships()
                .put(new MembershipRow(
                        row.id(),
                        row.role(),
                        Standing.ACTIVE,
                        context.now(),
                        Optional.of(row.joined().orElse(context.now())),
                        row.version() + 1));
    }

    /**
     * Keeps how an outsider would show. Who was in before is known by an earlier name, and what they said shows it:
     * nobody outside may change that, nor anybody for them.
     */
    private static void identifyOutsider(
            CommandContext context, MemberId id, PersonId person, Profile profile, Optional<MembershipRow> before) {
        if (before.flatMap(MembershipRow::joined).isEmpty()) {
            identify(context, id, person, profile, before);
        }
    }

    /** A membership and who is behind it are written together: a member who is new has neither. */
    private static void identify(
            CommandContext context, MemberId id, PersonId person, Profile profile, Optional<MembershipRow> before) {
        Map<MemberId, IdentityRow> known = context.unit()
                .identities()
                .find(before.stream().map(MembershipRow::id).toList());
        long version =
                Optional.ofNullable(known.get(id)).map(row -> row.version() + 1).orElse(1L);
        context.unit().identities().put(new IdentityRow(id, person, profile, version));
    }
}
