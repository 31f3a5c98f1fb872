package io.socialsouls.community.spi;

import java.util.Optional;

/** The policies that the group adopted. */
public interface PolicyStore {
    /**
     * Reads one.
     *
     * @param number its version in the group
     * @return absent if there is none
     */
    Optional<PolicyRow> find(int number);

    /**
     * Writes a policy.
     *
     * @param row a policy, with a key that is not there yet
     */
    void insert(PolicyRow row);
}
