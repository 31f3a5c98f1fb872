package io.socialsouls.community.spi;

import java.util.Optional;

/** The group itself: one row or none. */
public interface GroupStore {
    /**
     * Reads the group.
     *
     * @return absent if it was never founded
     */
    Optional<GroupRow> find();

    /**
     * Writes the group, as its version says.
     *
     * @param row the group
     */
    void put(GroupRow row);
}
