package io.socialsouls.community.core.store;

import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;

/** The pooled experiments. */
public final class ExperimentStore {
    private static final RowList<ExperimentRow> OPENED = ExperimentRow.KIND.list("opened");

    private final Rows rows;

    ExperimentStore(Rows rows) {
        this.rows = rows;
    }

    /** {@return the experiment; absent if there is none} */
    public Optional<ExperimentRow> find(ExperimentId id) {
        return rows.find(ExperimentRow.KIND, Key.of(id.value()));
    }

    /**
     * {@return experiments, ordered by {@code opened}, then by id}
     *
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     */
    public List<ExperimentRow> list(Optional<ExperimentRow> after, int limit) {
        return rows.list(OPENED.where().after(after.map(OPENED::position), limit));
    }

    /** Writes an experiment, as its version says. */
    public void put(ExperimentRow row) {
        rows.put(ExperimentRow.KIND, List.of(row));
    }
}
