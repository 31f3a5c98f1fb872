package io.socialsouls.community.core.group;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.command.Command;
import io.socialsouls.community.core.command.GroupRunner;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.OutcomeForm.Done;
import io.socialsouls.community.core.command.Query;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Members;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import java.util.EnumSet;
import java.util.Objects;

/**
 * Getting in, letting in, who is in.
 *
 * @param runner who acts, and in which group
 */
public record MembersPort(GroupRunner runner) implements Members {
    private static final OutcomeForm<MemberId> MEMBER_ID = OutcomeForm.text(MemberId::value, MemberId::of);

    /** Asks to be let in. */
    public static final Command<Profile, MemberId> REQUEST_TO_JOIN =
            Command.giving("members.requestToJoin", AccessRule.whoMayKnow(), MEMBER_ID, Joining::request);

    /** Invites a person. */
    public static final Command<Joining.Invitation, MemberId> INVITE =
            Command.giving("members.invite", AccessRule.members(Permission.ADMIT), MEMBER_ID, Joining::invite);

    /** Accepts an invitation. */
    public static final Command<Profile, Done> ACCEPT =
            Command.of("members.accept", AccessRule.whoMayKnow(), Joining::accept);

    /** Lets in somebody who asked. */
    public static final Command<MemberId, Done> ADMIT =
            Command.of("members.admit", AccessRule.members(Permission.ADMIT), Joining::admit);

    /** Gives a member another role. */
    public static final Command<Memberships.Appointment, Done> APPOINT =
            Command.of("members.appoint", AccessRule.members(Permission.APPOINT), Memberships::appoint);

    /** Leaves the group. */
    public static final Command<Command.None, Done> LEAVE = Command.of(
            "members.leave", AccessRule.members(Permission.READ), (context, none) -> Memberships.leave(context));

    /** Lists who waits to be let in. */
    public static final Query<PageRequest, Page<Member>> WAITING = Query.of(
            "members.waiting",
            AccessRule.members(Permission.ADMIT),
            (context, page) -> MemberList.read(context, "members.waiting", EnumSet.of(Standing.REQUESTED), page));

    /** Lists who is in. */
    public static final Query<PageRequest, Page<Member>> ALL = Query.of(
            "members.all",
            AccessRule.members(Permission.READ),
            (context, page) ->
                    MemberList.read(context, "members.all", EnumSet.of(Standing.ACTIVE, Standing.MUTED), page));

    @Override
    public MemberId requestToJoin(Profile profile) {
        return runner.run(REQUEST_TO_JOIN, Objects.requireNonNull(profile, "profile"));
    }

    @Override
    public MemberId invite(PersonId person, Profile profile) {
        return runner.run(INVITE, new Joining.Invitation(person, profile));
    }

    @Override
    public void accept(Profile profile) {
        runner.run(ACCEPT, Objects.requireNonNull(profile, "profile"));
    }

    @Override
    public void admit(MemberId member) {
        runner.run(ADMIT, Objects.requireNonNull(member, "member"));
    }

    @Override
    public void appoint(MemberId member, Role role) {
        runner.run(APPOINT, new Memberships.Appointment(member, role));
    }

    @Override
    public void leave() {
        runner.run(LEAVE, new Command.None());
    }

    @Override
    public Page<Member> waiting(PageRequest page) {
        return runner.run(WAITING, Objects.requireNonNull(page, "page"));
    }

    @Override
    public Page<Member> all(PageRequest page) {
        return runner.run(ALL, Objects.requireNonNull(page, "page"));
    }
}
