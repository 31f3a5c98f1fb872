package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.ColumnType;
import java.util.Optional;

/** The column that every table has before those of its kind. */
final class GroupColumn {
    static final Column<?> COLUMN =
            new Column<>("group_id", ColumnType.KEY, Limits.MAX_ID_LENGTH, false, row -> Optional.empty());

    private GroupColumn() {}
}
