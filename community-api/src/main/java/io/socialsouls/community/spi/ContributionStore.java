package io.socialsouls.community.spi;

import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import java.util.List;

/** What members brought to the group's experiments. */
public interface ContributionStore {
    /**
     * Whether a member brought a test to an experiment already.
     *
     * @param experiment which experiment
     * @param contributor which member
     * @param test the contributor's name of the test, compared character by character
     * @return true if there is such a row
     */
    boolean exists(ExperimentId experiment, MemberId contributor, String test);

    /**
     * Reads all of one experiment.
     *
     * @param experiment which experiment
     * @return in the order of their insertion
     */
    List<ContributionRow> list(ExperimentId experiment);

    /**
     * Writes one with a new id, and a new combination of experiment, contributor and test.
     *
     * @param row the contribution
     */
    void insert(ContributionRow row);
}
