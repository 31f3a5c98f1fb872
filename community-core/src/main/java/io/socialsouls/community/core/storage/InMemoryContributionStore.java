package io.socialsouls.community.core.storage;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ContributionStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What members brought to the experiments. */
final class InMemoryContributionStore implements ContributionStore {
    private final Supplier<Rows> rows;

    InMemoryContributionStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ContributionRow> find(ContributionId id) {
        return rows.get().table.find(id);
    }

    @Override
    public boolean exists(ExperimentId experiment, MemberId contributor, String testKey) {
        return rows.get()
                .byTest
                .find(new Brought(experiment, contributor, testKey))
                .isPresent();
    }

    @Override
    public int count(ExperimentId experiment) {
        return rows.get().byExperiment.count(experiment);
    }

    @Override
    public List<ContributionRow> list(ExperimentId experiment) {
        return rows.get().byExperiment.all(experiment);
    }

    @Override
    public void put(ContributionRow row) {
        rows.get().table.write(row);
    }

    /** What is kept of them. */
    static final class Rows {
        private final SortedIndex<ExperimentId, Instant, ContributionRow> byExperiment = new SortedIndex<>(
                row -> row.withdrawn() ? Optional.empty() : Optional.of(row.experiment()),
                Rows::rank,
                Rank.ascending());
        private final UniqueIndex<Brought, ContributionRow> byTest = new UniqueIndex<>(
                "experiment, contributor and test key",
                row -> row.withdrawn()
                        ? Optional.empty()
                        : Optional.of(new Brought(row.experiment(), row.contributor(), row.testKey())));
        private final Table<ContributionId, ContributionRow> table;

        Rows(Changes changes) {
            table = new Table<>(
                    "contributions",
                    ContributionRow::id,
                    ContributionRow::version,
                    changes,
                    List.of(byExperiment, byTest));
        }

        private static Rank<Instant> rank(ContributionRow row) {
            return new Rank<>(row.brought(), row.id().value());
        }
    }

    private record Brought(ExperimentId experiment, MemberId contributor, String testKey) {}
}
