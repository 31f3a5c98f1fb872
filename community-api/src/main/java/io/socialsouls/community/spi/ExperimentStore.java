package io.socialsouls.community.spi;

import io.socialsouls.community.experiment.ExperimentId;
import java.util.List;
import java.util.Optional;

/** The pooled experiments. */
public interface ExperimentStore {
    /**
     * Reads one.
     *
     * @param id which one
     * @return absent if there is none
     */
    Optional<ExperimentRow> find(ExperimentId id);

    /**
     * Reads some.
     *
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     * @return ordered by {@code opened}, then by id
     */
    List<ExperimentRow> list(Optional<ExperimentRow> after, int limit);

    /**
     * Writes an experiment.
     *
     * @param row an experiment, with a key that is not there yet
     */
    void insert(ExperimentRow row);
}
