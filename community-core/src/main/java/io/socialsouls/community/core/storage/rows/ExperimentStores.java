package io.socialsouls.community.core.storage.rows;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ContributionStore;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.ExperimentStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The pooled experiments, and what members brought to them. */
final class ExperimentStores {
    private ExperimentStores() {}

    /** The pooled experiments. */
    static final class Experiments extends KeyedRows<ExperimentId, ExperimentRow> implements ExperimentStore {
        Experiments(Supplier<RowMap> map) {
            super(map, ExperimentRow.class, ExperimentRow::id, id -> List.of(id.value()), row -> 1);
        }

        @Override
        public List<ExperimentRow> list(Optional<ExperimentRow> after, int limit) {
            return page(
                    row -> true,
                    oldestFirst(ExperimentRow::opened, row -> row.id().value()),
                    after,
                    limit);
        }
    }

    /** What members brought to them. */
    static final class Contributions extends KeyedRows<ContributionId, ContributionRow> implements ContributionStore {
        Contributions(Supplier<RowMap> map) {
            super(map, ContributionRow.class, ContributionRow::id, id -> List.of(id.value()), ContributionRow::version);
        }

        @Override
        public boolean exists(ExperimentId experiment, MemberId contributor, String testKey) {
            return any(row -> isTest(row, experiment, contributor, testKey));
        }

        @Override
        public int count(ExperimentId experiment) {
            return count(row -> isTaken(row, experiment));
        }

        @Override
        public List<ContributionRow> list(ExperimentId experiment) {
            return list(
                    row -> isTaken(row, experiment),
                    oldestFirst(ContributionRow::brought, row -> row.id().value()));
        }

        @Override
        public void put(ContributionRow row) {
            if (!row.withdrawn()) {
                requireUnique(
                        row,
                        "test of its contributor",
                        other -> isTest(other, row.experiment(), row.contributor(), row.testKey()));
            }
            super.put(row);
        }

        private static boolean isTest(
                ContributionRow row, ExperimentId experiment, MemberId contributor, String testKey) {
            return isTaken(row, experiment)
                    && row.contributor().equals(contributor)
                    && row.testKey().equals(testKey);
        }

        private static boolean isTaken(ContributionRow row, ExperimentId experiment) {
            return !row.withdrawn() && row.experiment().equals(experiment);
        }
    }
}
