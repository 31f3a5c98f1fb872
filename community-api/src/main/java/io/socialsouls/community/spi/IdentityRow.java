package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.util.List;

/**
 * Who a member is. Kept apart from everything else, so that it can be erased.
 *
 * @param member the member
 * @param person whom the host knows
 * @param profile how the member shows
 * @param version that writing it makes
 */
public record IdentityRow(MemberId member, PersonId person, Profile profile, long version) {
    /** How these rows are kept. */
    public static final Kind<IdentityRow> KIND = KindBuilder.of(RowClass.VAULT, "identity", IdentityRow.class)
            .id("member_id", row -> row.member().value())
            .id("person_id", row -> row.person().value())
            .id(
                    "display_name",
                    Limits.MAX_PROFILE_TEXT_LENGTH,
                    row -> row.profile().name())
            .optionalText("organisation", row -> row.profile().organisation())
            .optionalText("sector", row -> row.profile().sector())
            .optionalText("profession", row -> row.profile().profession())
            .version(IdentityRow::version)
            .key("member_id")
            .owner("member_id")
            .unique("person", "person_id")
            .list("name", List.of("display_name"))
            .across("person", List.of("person_id"))
            .read(row -> new IdentityRow(
                    MemberId.of(row.text("member_id")),
                    PersonId.of(row.text("person_id")),
                    new Profile(
                            row.text("display_name"),
                            row.optionalText("organisation"),
                            row.optionalText("sector"),
                            row.optionalText("profession")),
                    row.number("row_version")));
}
