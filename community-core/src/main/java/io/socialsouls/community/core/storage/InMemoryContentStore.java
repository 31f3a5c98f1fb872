package io.socialsouls.community.core.storage;

import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContentStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The words. */
final class InMemoryContentStore implements ContentStore {
    private final Supplier<Table<String, ContentRow>> rows;

    InMemoryContentStore(Supplier<Table<String, ContentRow>> rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, ContentRow> find(Collection<String> subjects) {
        return rows.get().find(subjects);
    }

    @Override
    public void insert(ContentRow row) {
        rows.get().write(row);
    }

    static Table<String, ContentRow> rows(Changes changes) {
        return Table.writtenOnce("contents", ContentRow::subject, changes, List.of());
    }
}
