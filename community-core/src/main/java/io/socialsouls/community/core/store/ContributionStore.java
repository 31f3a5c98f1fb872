package io.socialsouls.community.core.store;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.List;
import java.util.Optional;

/** The contributions of members to the experiments. */
public final class ContributionStore {
    private static final RowList<ContributionRow> BROUGHT = ContributionRow.KIND.list("brought");
    private static final UniqueSet<ContributionRow> TAKEN = ContributionRow.KIND.uniqueSet("taken");

    private final Rows rows;

    ContributionStore(Rows rows) {
        this.rows = rows;
    }

    /** {@return the contribution; absent if there is none} */
    public Optional<ContributionRow> find(ContributionId id) {
        return rows.find(ContributionRow.KIND, Key.of(id.value()));
    }

    /** {@return whether a member already brought a test to an experiment, in a row that is not withdrawn} */
    public boolean exists(ExperimentId experiment, MemberId contributor, String testKey) {
        Key taken = Key.of(experiment.value(), contributor.value(), testKey);
        return rows.unique(ContributionRow.KIND, TAKEN, taken).isPresent();
    }

    /**
     * {@return how many rows of an experiment are not withdrawn}
     *
     * @param most where counting may stop
     */
    public int count(ExperimentId experiment, int most) {
        return rows.count(BROUGHT.where(experiment.value(), false), most);
    }

    /**
     * {@return rows of an experiment that are not withdrawn, ordered by {@code brought}, then by id}
     *
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     */
    public List<ContributionRow> list(ExperimentId experiment, Optional<ContributionRow> after, int limit) {
        return rows.list(BROUGHT.where(experiment.value(), false).after(after.map(BROUGHT::position), limit));
    }

    /**
     * {@return the first rows of an experiment that are not withdrawn, in the same order}
     *
     * @param most the most rows
     */
    public List<ContributionRow> list(ExperimentId experiment, int most) {
        return list(experiment, Optional.empty(), most);
    }

    /** Writes a contribution, as its version says. */
    public void put(ContributionRow row) {
        rows.put(ContributionRow.KIND, List.of(row));
    }
}
