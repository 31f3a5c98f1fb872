package io.socialsouls.community.core.store;

import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.row.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The words that people wrote. They can be erased. */
public final class ContentStore {
    private final Rows rows;

    ContentStore(Rows rows) {
        this.rows = rows;
    }

    /** {@return the words of some subjects, in one step: a row for each that has one} */
    public Map<String, ContentRow> find(Collection<String> subjects) {
        return Keyed.find(rows, ContentRow.KIND, subjects, subject -> subject);
    }

    /** Writes words, with a key that is not there yet. */
    public void insert(ContentRow row) {
        rows.put(ContentRow.KIND, List.of(row));
    }
}
