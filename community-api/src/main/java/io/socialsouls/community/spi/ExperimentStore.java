package io.socialsouls.community.spi;

import io.socialsouls.community.experiment.ExperimentId;
import java.util.List;
import java.util.Optional;

/** The group's experiments. */
public interface ExperimentStore {
    /**
     * Reads one.
     *
     * @param id which one
     * @return absent if the group has none of that id
     */
    Optional<ExperimentRow> find(ExperimentId id);

    /**
     * Reads all.
     *
     * @return in the order of their insertion
     */
    List<ExperimentRow> list();

    /**
     * Writes one with a new id.
     *
     * @param row the experiment
     */
    void insert(ExperimentRow row);
}
