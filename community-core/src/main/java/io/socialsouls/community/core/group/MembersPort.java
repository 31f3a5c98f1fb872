package io.socialsouls.community.core.group;

import io.socialsouls.community.core.command.AccessRule;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.command.CommandRunner;
import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Members;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Getting in, letting in, who is in.
 *
 * @param runner who acts, and in which group
 */
public record MembersPort(CommandRunner runner) implements Members {
    private static final OutcomeForm<MemberId> MEMBER_ID = new OutcomeForm<>(MemberId::value, MemberId::of);

    @Override
    public MemberId requestToJoin(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        return runner.command(
                "members.requestToJoin",
                AccessRule.whoMayKnow(),
                List.of(profile),
                MEMBER_ID,
                context -> Joining.request(context, profile));
    }

    @Override
    public MemberId invite(PersonId person, Profile profile) {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(profile, "profile");
        return runner.command(
                "members.invite",
                AccessRule.members(Permission.ADMIT),
                List.of(person, profile),
                MEMBER_ID,
                context -> Joining.invite(context, person, profile));
    }

    @Override
    public void accept(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        runner.command(
                "members.accept",
                AccessRule.whoMayKnow(),
                List.of(profile),
                context -> Joining.accept(context, profile));
    }

    @Override
    public void admit(MemberId member) {
        Objects.requireNonNull(member, "member");
        runner.command(
                "members.admit",
                AccessRule.members(Permission.ADMIT),
                List.of(member),
                context -> Joining.admit(context, Memberships.find(context, member)));
    }

    @Override
    public void appoint(MemberId member, Role role) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(role, "role");
        runner.command(
                "members.appoint",
                AccessRule.members(Permission.APPOINT),
                List.of(member, role),
                context -> Memberships.appoint(context, member, role));
    }

    @Override
    public void leave() {
        runner.command("members.leave", AccessRule.members(Permission.READ), List.of(), Memberships::leave);
    }

    @Override
    public Page<Member> waiting(PageRequest page) {
        return list("members.waiting", Permission.ADMIT, EnumSet.of(Standing.REQUESTED), page);
    }

    @Override
    public Page<Member> all(PageRequest page) {
        return list("members.all", Permission.READ, EnumSet.of(Standing.ACTIVE, Standing.MUTED), page);
    }

    private Page<Member> list(String name, Permission permission, Set<Standing> standings, PageRequest page) {
        Objects.requireNonNull(page, "page");
        return runner.read(name, AccessRule.members(permission), context -> {
            Optional<MembershipRow> after = Cursors.position(name, page)
                    .map(position -> new MembershipRow(
                            MemberId.of(position.id()),
                            Role.MEMBER,
                            Standing.ACTIVE,
                            position.at(),
                            Optional.empty(),
                            1));
            List<MembershipRow> rows = context.unit().memberships().list(standings, after, page.limit() + 1);
            Map<MemberId, IdentityRow> who = context.unit()
                    .identities()
                    .find(rows.stream().map(MembershipRow::id).toList());
            return Cursors.page(
                            name,
                            rows,
                            page,
                            row -> new Cursors.Position(row.since(), row.id().value()))
                    .map(row -> member(row, who, context));
        });
    }

    private static Member member(MembershipRow row, Map<MemberId, IdentityRow> who, CommandContext context) {
        return Optional.ofNullable(who.get(row.id()))
                .map(identity -> new Member(row.id(), identity.profile(), row.role(), row.standing()))
                .orElseThrow(() -> new IllegalStateException(
                        "group " + context.id() + " has a membership without an identity: " + row.id()));
    }
}
