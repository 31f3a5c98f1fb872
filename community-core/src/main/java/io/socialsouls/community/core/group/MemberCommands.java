package io.socialsouls.community.core.group;

import io.socialsouls.community.core.command.Commands;
import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Members;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.VaultRow;
import java.util.List;
import java.util.Objects;

/**
 * Getting in and letting in.
 *
 * @param desk who acts, and in which group
 */
public record MemberCommands(Commands.Desk desk) implements Members {
    @Override
    public MemberId requestToJoin(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        return desk.asAnyone(approach -> {
            approach.membership()
                    .filter(row -> row.standing() == Standing.ACTIVE)
                    .ifPresent(row -> {
                        throw new CommunityException(
                                ErrorCode.WRONG_STATE, "this person is a member already; nothing to ask");
                    });
            MemberId id = approach.membership()
                    .map(MembershipRow::id)
                    .orElseGet(() -> MemberId.of(desk.commands().newId()));
            approach.unit().vault().put(new VaultRow(id, desk.person(), profile));
            approach.unit().memberships().put(new MembershipRow(id, Role.MEMBER, Standing.REQUESTED, approach.now()));
            return id;
        });
    }

    @Override
    public void admit(MemberId member) {
        Objects.requireNonNull(member, "member");
        desk.as(Permission.ADMIT, scope -> {
            MembershipRow row = scope.unit()
                    .memberships()
                    .find(member)
                    .orElseThrow(() -> new CommunityException(ErrorCode.NOT_FOUND, "there is no member " + member));
            if (row.standing() != Standing.REQUESTED) {
                throw new CommunityException(
                        ErrorCode.WRONG_STATE, "member " + member + " is " + row.standing() + "; expected REQUESTED");
            }
            scope.unit().memberships().put(new MembershipRow(member, row.role(), Standing.ACTIVE, scope.now()));
            return member;
        });
    }

    @Override
    public List<Member> waiting() {
        return desk.as(Permission.ADMIT, scope -> list(scope.unit(), Standing.REQUESTED));
    }

    @Override
    public List<Member> all() {
        return desk.as(Permission.READ, scope -> list(scope.unit(), Standing.ACTIVE));
    }

    private static List<Member> list(GroupUnit unit, Standing standing) {
        return unit.memberships().list(standing).stream()
                .map(row -> new Member(
                        row.id(), unit.vault().find(row.id()).orElseThrow().profile(), row.role(), row.standing()))
                .toList();
    }
}
