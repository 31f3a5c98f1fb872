package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;

/**
 * A policy that a group adopted, as it is stored. Written once.
 *
 * @param number its version in the group, from 1
 * @param adoptedBy who adopted it
 * @param adopted when
 * @param policyJson norms and rules
 */
public record PolicyRow(int number, MemberId adoptedBy, Instant adopted, String policyJson) {
    /** How these rows are kept. */
    public static final Kind<PolicyRow> KIND = KindBuilder.of(RowClass.STATE, "policy", PolicyRow.class)
            .integer("policy_number", PolicyRow::number)
            .id("adopted_by", row -> row.adoptedBy().value())
            .instant("adopted_at", PolicyRow::adopted)
            .text("policy_json", PolicyRow::policyJson)
            .key("policy_number")
            .read(row -> new PolicyRow(
                    row.integer("policy_number"),
                    MemberId.of(row.text("adopted_by")),
                    row.instant("adopted_at"),
                    row.text("policy_json")));
}
