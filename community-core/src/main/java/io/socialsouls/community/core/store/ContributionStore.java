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

/** What members brought to the experiments. */
public final class ContributionStore {
    private static final RowList<ContributionRow> BROUGHT = ContributionRow.KIND.list("brought");
    private static final UniqueSet<ContributionRow> TAKEN = ContributionRow.KIND.uniqueSet("taken");

    private final Rows rows;

    ContributionStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * Reads one.
     *
     * @param id which one
     * @return absent if there is none
     */
    public Optional<ContributionRow> find(ContributionId id) {
        return rows.find(ContributionRow.KIND, Key.of(id.value()));
    }

    /**
     * Whether a member brought a test already.
     *
     * @param experiment to which experiment
     * @param contributor which member
     * @param testKey which test
     * @return true if there is such a row that is not withdrawn
     */
    public boolean exists(ExperimentId experiment, MemberId contributor, String testKey) {
        Key taken = Key.of(experiment.value(), contributor.value(), testKey);
        return rows.unique(ContributionRow.KIND, TAKEN, taken).isPresent();
    }

    /**
     * Counts what an experiment has.
     *
     * @param experiment which one
     * @param most where counting may stop
     * @return how many rows are not withdrawn
     */
    public int count(ExperimentId experiment, int most) {
        return rows.count(BROUGHT.where(experiment.value(), false), most);
    }

    /**
     * Reads what an experiment has.
     *
     * @param experiment which one
     * @param most the most rows
     * @return rows that are not withdrawn, ordered by {@code brought}, then by id
     */
    public List<ContributionRow> list(ExperimentId experiment, int most) {
        return rows.list(BROUGHT.where(experiment.value(), false).first(most));
    }

    /**
     * Writes a contribution, as its version says.
     *
     * @param row a contribution
     */
    public void put(ContributionRow row) {
        rows.put(ContributionRow.KIND, List.of(row));
    }
}
