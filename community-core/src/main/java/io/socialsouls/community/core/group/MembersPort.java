package io.socialsouls.community.core.group;

import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.command.Desk;
import io.socialsouls.community.core.command.Gate;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.core.command.Scope;
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
 * @param desk who acts, and in which group
 */
public record MembersPort(Desk desk) implements Members {
    private static final OutcomeForm<MemberId> MEMBER_ID = new OutcomeForm<>(MemberId::value, MemberId::of);

    @Override
    public MemberId requestToJoin(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        return desk.command(
                "members.requestToJoin",
                Gate.whoMayKnow(),
                List.of(profile),
                MEMBER_ID,
                scope -> Entry.request(scope, profile));
    }

    @Override
    public MemberId invite(PersonId person, Profile profile) {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(profile, "profile");
        return desk.command(
                "members.invite",
                Gate.members(Permission.ADMIT),
                List.of(person, profile),
                MEMBER_ID,
                scope -> Entry.invite(scope, person, profile));
    }

    @Override
    public void accept(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        desk.command("members.accept", Gate.whoMayKnow(), List.of(profile), scope -> Entry.accept(scope, profile));
    }

    @Override
    public void admit(MemberId member) {
        Objects.requireNonNull(member, "member");
        desk.command(
                "members.admit",
                Gate.members(Permission.ADMIT),
                List.of(member),
                scope -> Entry.admit(scope, Memberships.find(scope, member)));
    }

    @Override
    public void appoint(MemberId member, Role role) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(role, "role");
        desk.command(
                "members.appoint",
                Gate.members(Permission.APPOINT),
                List.of(member, role),
                scope -> Memberships.appoint(scope, member, role));
    }

    @Override
    public void leave() {
        desk.command("members.leave", Gate.members(Permission.READ), List.of(), Memberships::leave);
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
        return desk.read(name, Gate.members(permission), scope -> {
            Optional<MembershipRow> after = Cursors.position(name, page)
                    .map(position -> new MembershipRow(
                            MemberId.of(position.id()),
                            Role.MEMBER,
                            Standing.ACTIVE,
                            position.at(),
                            Optional.empty(),
                            1));
            List<MembershipRow> rows = scope.unit().memberships().list(standings, after, page.limit() + 1);
            Map<MemberId, IdentityRow> who = scope.unit()
                    .identities()
                    .find(rows.stream().map(MembershipRow::id).toList());
            return Cursors.page(
                            name,
                            rows,
                            page,
                            row -> new Cursors.Position(row.since(), row.id().value()))
                    .map(row -> member(row, who, scope));
        });
    }

    private static Member member(MembershipRow row, Map<MemberId, IdentityRow> who, Scope scope) {
        return Optional.ofNullable(who.get(row.id()))
                .map(identity -> new Member(row.id(), identity.profile(), row.role(), row.standing()))
                .orElseThrow(() -> new IllegalStateException(
                        "group " + scope.id() + " has a membership without an identity: " + row.id()));
    }
}
