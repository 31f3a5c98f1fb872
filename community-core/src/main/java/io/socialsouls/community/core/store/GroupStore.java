package io.socialsouls.community.core.store;

import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;

/** The group itself: one row or none. */
public final class GroupStore {
    private final Rows rows;

    GroupStore(Rows rows) {
        this.rows = rows;
    }

    /** {@return the group, absent if it was never founded} */
    public Optional<GroupRow> find() {
        return rows.find(GroupRow.KIND, Key.of());
    }

    /** Writes the group, as its version says. */
    public void put(GroupRow row) {
        rows.put(GroupRow.KIND, List.of(row));
    }
}
