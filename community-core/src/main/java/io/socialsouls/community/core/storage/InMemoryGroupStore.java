package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The group itself. */
final class InMemoryGroupStore implements GroupStore {
    private final Supplier<Rows> rows;

    InMemoryGroupStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<GroupRow> find() {
        Rows open = rows.get();
        return open.table.find(open.group);
    }

    @Override
    public void put(GroupRow row) {
        Rows open = rows.get();
        open.table.write(row);
        open.changes.onCommit(
                () -> open.directory.list(open.group, row.charter().visibility()));
    }

    /** What is kept of it. */
    static final class Rows {
        private final GroupId group;
        private final Changes changes;
        private final InMemoryDirectory directory;
        private final Table<GroupId, GroupRow> table;

        Rows(GroupId group, Changes changes, InMemoryDirectory directory) {
            this.group = group;
            this.changes = changes;
            this.directory = directory;
            table = new Table<>("group", row -> group, GroupRow::version, changes, List.of());
        }
    }
}
