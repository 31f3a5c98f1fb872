package io.socialsouls.community.core.group;

import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists of members, as the actor sees them. */
final class MemberList {
    private MemberList() {}

    static Page<Member> read(CommandContext context, String list, Set<Standing> standings, PageRequest page) {
        Optional<MembershipRow> after = Cursors.position(list, page)
                .map(position -> new MembershipRow(
                        MemberId.of(position.id()), Role.MEMBER, Standing.ACTIVE, position.at(), Optional.empty(), 1));
        List<MembershipRow> rows = context.unit().memberships().list(standings, after, page.limit() + 1);
        Map<MemberId, IdentityRow> who = context.unit()
                .identities()
                .find(rows.stream().map(MembershipRow::id).toList());
        return Cursors.page(
                        list,
                        rows,
                        page,
                        row -> new Cursors.Position(row.since(), row.id().value()))
                .map(row -> member(row, who, context));
    }

    private static Member member(MembershipRow row, Map<MemberId, IdentityRow> who, CommandContext context) {
        return Optional.ofNullable(who.get(row.id()))
                .map(identity -> new Member(
                        row.id(),
                        identity.profile(),
                        row.role(),
                        row.standing(),
                        MemberRules.may(context.facts(), row)))
                .orElseThrow(() -> new IllegalStateException(
                        "group " + context.id() + " has a membership without an identity: " + row.id()));
    }
}
