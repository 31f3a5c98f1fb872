package io.socialsouls.community.spi;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import java.util.List;
import java.util.Optional;

/** What members brought to the experiments. */
public interface ContributionStore {
    /**
     * Reads one.
     *
     * @param id which one
     * @return absent if there is none
     */
    Optional<ContributionRow> find(ContributionId id);

    /**
     * Whether a member brought a test already.
     *
     * @param experiment to which experiment
     * @param contributor which member
     * @param testKey which test
     * @return true if there is such a row that is not withdrawn
     */
    boolean exists(ExperimentId experiment, MemberId contributor, String testKey);

    /**
     * Counts what an experiment has.
     *
     * @param experiment which one
     * @return how many rows are not withdrawn
     */
    int count(ExperimentId experiment);

    /**
     * Reads what an experiment has.
     *
     * @param experiment which one
     * @return rows that are not withdrawn, ordered by {@code brought}, then by id
     */
    List<ContributionRow> list(ExperimentId experiment);

    /**
     * Writes a contribution, as its version says.
     *
     * @param row a contribution
     */
    void put(ContributionRow row);
}
