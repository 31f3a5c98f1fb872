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
 * An experiment as it is stored. Written once.
 *
 * @param id which one
 * @param openedBy who opened it
 * @param opened when
 * @param protocolJson what was agreed
 */
public record ExperimentRow(ExperimentId id, MemberId openedBy, Instant opened, String protocolJson) {
    /** How these rows are kept. */
    public static final Kind<ExperimentRow> KIND = KindBuilder.of(RowClass.STATE, "experiment", ExperimentRow.class)
            .id("experiment_id", row -> row.id().value())
            .id("opened_by", row -> row.openedBy().value())
            .instant("opened_at", ExperimentRow::opened)
            .text("protocol_json", ExperimentRow::protocolJson)
            .key("experiment_id")
            .list("opened", List.of(), ascending("opened_at"))
            .read(row -> new ExperimentRow(
                    ExperimentId.of(row.text("experiment_id")),
                    MemberId.of(row.text("opened_by")),
                    row.instant("opened_at"),
                    row.text("protocol_json")));
}
