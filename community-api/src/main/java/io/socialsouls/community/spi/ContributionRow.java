package io.socialsouls.community.spi;

import static io.socialsouls.community.spi.row.KindBuilder.ascending;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A contribution as it is stored.
 *
 * @param id which one
 * @param experiment to which experiment
 * @param contributor who brought it
 * @param testKey stands for the contributor's name of the test; unique among those of one contributor and experiment that are not withdrawn
 * @param brought when
 * @param contributionJson what was brought
 * @param withdrawn whether the contributor took it back
 * @param version that writing it makes
 */
public record ContributionRow(
        ContributionId id,
        ExperimentId experiment,
        MemberId contributor,
        String testKey,
        Instant brought,
        String contributionJson,
        boolean withdrawn,
        long version) {
    /** How these rows are kept. */
    public static final Kind<ContributionRow> KIND = KindBuilder.of(
                    RowClass.STATE, "contribution", ContributionRow.class)
            .id("contribution_id", row -> row.id().value())
            .id("experiment_id", row -> row.experiment().value())
            .id("contributor_id", row -> row.contributor().value())
            .id("test_key", ContributionRow::testKey)
            .optionalId("taken_key", row -> row.withdrawn() ? Optional.empty() : Optional.of(row.testKey()))
            .instant("brought_at", ContributionRow::brought)
            .text("contribution_json", ContributionRow::contributionJson)
            .flag("withdrawn", ContributionRow::withdrawn)
            .version(ContributionRow::version)
            .key("contribution_id")
            .unique("taken", "experiment_id", "contributor_id", "taken_key")
            .list("brought", List.of("experiment_id", "withdrawn"), ascending("brought_at"))
            .read(row -> new ContributionRow(
                    ContributionId.of(row.text("contribution_id")),
                    ExperimentId.of(row.text("experiment_id")),
                    MemberId.of(row.text("contributor_id")),
                    row.text("test_key"),
                    row.instant("brought_at"),
                    row.text("contribution_json"),
                    row.flag("withdrawn"),
                    row.number("row_version")));
}
