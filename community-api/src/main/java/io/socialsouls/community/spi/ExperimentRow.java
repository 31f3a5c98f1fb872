package io.socialsouls.community.spi;

import static io.socialsouls.community.spi.row.KindBuilder.ascending;

import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;

/**
 * An experiment as it is stored.
 *
 * @param id which one
 * @param openedBy who opened it
 * @param opened when
 * @param protocolJson what was agreed
 * @param contributions how many of those that were brought are not withdrawn
 * @param version that writing it makes
 */
public record ExperimentRow(
        ExperimentId id, MemberId openedBy, Instant opened, String protocolJson, int contributions, long version) {
    /** How these rows are kept. */
    public static final Kind<ExperimentRow> KIND = KindBuilder.of(RowClass.STATE, "experiment", ExperimentRow.class)
            .id("experiment_id", row -> row.id().value())
            .id("opened_by", row -> row.openedBy().value())
            .instant("opened_at", ExperimentRow::opened)
            .text("protocol_json", ExperimentRow::protocolJson)
            .integer("contributions", ExperimentRow::contributions)
            .version(ExperimentRow::version)
            .key("experiment_id")
            .list("opened", List.of(), ascending("opened_at"))
            .read(row -> new ExperimentRow(
                    ExperimentId.of(row.text("experiment_id")),
                    MemberId.of(row.text("opened_by")),
                    row.instant("opened_at"),
                    row.text("protocol_json"),
                    row.integer("contributions"),
                    row.number("row_version")));

    /** One that is opened now: nothing is brought to it yet. */
    public ExperimentRow(ExperimentId id, MemberId openedBy, Instant opened, String protocolJson) {
        this(id, openedBy, opened, protocolJson, 0, 1);
    }

    /**
     * The next version, with one contribution more.
     *
     * @return a changed copy
     */
    public ExperimentRow withOneMore() {
        return new ExperimentRow(id, openedBy, opened, protocolJson, contributions + 1, version + 1);
    }

    /**
     * The next version, with one contribution less.
     *
     * @return a changed copy
     */
    public ExperimentRow withOneLess() {
        return new ExperimentRow(id, openedBy, opened, protocolJson, contributions - 1, version + 1);
    }
}
