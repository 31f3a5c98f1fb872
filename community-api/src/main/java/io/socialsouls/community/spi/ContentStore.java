package io.socialsouls.community.spi;

import java.util.Collection;
import java.util.Map;

/** Words that people wrote. Can be erased. */
public interface ContentStore {
    /**
     * Reads some, in one step.
     *
     * @param subjects whose
     * @return a row for each that has one
     */
    Map<String, ContentRow> find(Collection<String> subjects);

    /**
     * Writes words.
     *
     * @param row words, with a key that is not there yet
     */
    void insert(ContentRow row);
}
