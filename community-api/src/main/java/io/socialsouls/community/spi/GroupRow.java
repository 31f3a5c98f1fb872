package io.socialsouls.community.spi;

import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A group as it is stored.
 *
 * @param charter what it is for
 * @param founded when
 * @param policyVersion of the policy in force; 0 for none
 * @param policyRevision an id that this policy alone ever has, unlike its number if it was rolled back; absent for none
 * @param version that writing it makes
 */
public record GroupRow(
        Charter charter, Instant founded, int policyVersion, Optional<String> policyRevision, long version) {
    /** How these rows are kept. */
    public static final Kind<GroupRow> KIND = KindBuilder.of(RowClass.STATE, "group", GroupRow.class)
            .text("display_name", row -> row.charter().name())
            .text("purpose", row -> row.charter().purpose())
            .code("visibility", row -> row.charter().visibility())
            .instant("founded_at", GroupRow::founded)
            .integer("policy_number", GroupRow::policyVersion)
            .optionalId("policy_revision", GroupRow::policyRevision)
            .version(GroupRow::version)
            .across("listed", List.of("visibility"))
            .read(row -> new GroupRow(
                    new Charter(row.text("display_name"), row.text("purpose"), row.one(Visibility.class, "visibility")),
                    row.instant("founded_at"),
                    row.integer("policy_number"),
                    row.optionalText("policy_revision"),
                    row.number("row_version")));

    /** One that goes by a policy without a revision, or by none. */
    public GroupRow(Charter charter, Instant founded, int policyVersion, long version) {
        this(charter, founded, policyVersion, Optional.empty(), version);
    }

    /**
     * The next version, going by the same policy.
     *
     * @return a copy
     */
    public GroupRow next() {
        return new GroupRow(charter, founded, policyVersion, policyRevision, version + 1);
    }

    /**
     * The next version, going by another policy.
     *
     * @param newPolicyVersion of the policy in force
     * @param revision an id drawn for it
     * @return a changed copy
     */
    public GroupRow next(int newPolicyVersion, String revision) {
        return new GroupRow(charter, founded, newPolicyVersion, Optional.of(revision), version + 1);
    }
}
