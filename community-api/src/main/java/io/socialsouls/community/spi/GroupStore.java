package io.socialsouls.community.spi;

import java.util.Optional;

/** The unit's group: one row or none. */
public interface GroupStore {
    /**
     * Reads the group.
     *
     * @return absent if it was never founded
     */
    Optional<GroupRow> find();

    /**
     * Writes a group that is not there yet.
     *
     * @param row the group
     */
    void insert(GroupRow row);
}
