package io.socialsouls.community.spi;

import static io.socialsouls.community.spi.row.KindBuilder.ascending;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A membership as it is stored, without who it is.
 *
 * @param id the member
 * @param role what the member is trusted with
 * @param standing whether the membership is in force
 * @param since when it came to that standing
 * @param joined when the member first was let in
 * @param version that writing it makes
 */
public record MembershipRow(
        MemberId id, Role role, Standing standing, Instant since, Optional<Instant> joined, long version) {
    /** How these rows are kept. */
    public static final Kind<MembershipRow> KIND = KindBuilder.of(RowClass.STATE, "membership", MembershipRow.class)
            .id("member_id", row -> row.id().value())
            .code("member_role", MembershipRow::role)
            .code("standing", MembershipRow::standing)
            .instant("since_at", MembershipRow::since)
            .optionalInstant("joined_at", MembershipRow::joined)
            .version(MembershipRow::version)
            .key("member_id")
            .list("since", List.of("standing"), ascending("since_at"))
            .list("role", List.of("member_role", "standing"))
            .read(row -> new MembershipRow(
                    MemberId.of(row.text("member_id")),
                    row.one(Role.class, "member_role"),
                    row.one(Standing.class, "standing"),
                    row.instant("since_at"),
                    row.optionalInstant("joined_at"),
                    row.number("row_version")));

    /**
     * The next version, in another standing.
     *
     * @param newStanding whether the membership is in force
     * @param at since when
     * @return a changed copy
     */
    public MembershipRow next(Standing newStanding, Instant at) {
        return new MembershipRow(id, role, newStanding, at, joined, version + 1);
    }

    /**
     * The next version, in another role.
     *
     * @param newRole what the member is trusted with
     * @return a changed copy
     */
    public MembershipRow next(Role newRole) {
        return new MembershipRow(id, newRole, standing, since, joined, version + 1);
    }
}
