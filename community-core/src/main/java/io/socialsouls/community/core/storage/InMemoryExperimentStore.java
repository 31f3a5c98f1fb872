package io.socialsouls.community.core.storage;

import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.ExperimentStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The pooled experiments. */
final class InMemoryExperimentStore implements ExperimentStore {
    private final Supplier<Rows> rows;

    InMemoryExperimentStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ExperimentRow> find(ExperimentId id) {
        return rows.get().table.find(id);
    }

    @Override
    public List<ExperimentRow> list(Optional<ExperimentRow> after, int limit) {
        return rows.get().byOpening.list(Whole.PARTS, after, limit);
    }

    @Override
    public void insert(ExperimentRow row) {
        rows.get().table.write(row);
    }

    /** What is kept of them. */
    static final class Rows {
        private final SortedIndex<Whole, Instant, ExperimentRow> byOpening =
                new SortedIndex<>(row -> Optional.of(Whole.GROUP), Rows::rank, Rank.ascending());
        private final Table<ExperimentId, ExperimentRow> table;

        Rows(Changes changes) {
            table = Table.writtenOnce("experiments", ExperimentRow::id, changes, List.of(byOpening));
        }

        private static Rank<Instant> rank(ExperimentRow row) {
            return new Rank<>(row.opened(), row.id().value());
        }
    }
}
