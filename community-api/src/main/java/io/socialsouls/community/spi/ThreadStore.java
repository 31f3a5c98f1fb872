package io.socialsouls.community.spi;

import io.socialsouls.community.post.PostId;
import java.util.List;
import java.util.Optional;

/** What a feed sorts and shows: one row a published thread. */
public interface ThreadStore {
    /**
     * Reads one.
     *
     * @param id the post that started it
     * @return absent if it is not there
     */
    Optional<ThreadRow> find(PostId id);

    /**
     * Reads the latest.
     *
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     * @return ordered by {@code lastActivity}, latest first, then by id
     */
    List<ThreadRow> latest(Optional<ThreadRow> after, int limit);

    /**
     * Writes a thread, as its version says.
     *
     * @param row a thread
     */
    void put(ThreadRow row);
}
