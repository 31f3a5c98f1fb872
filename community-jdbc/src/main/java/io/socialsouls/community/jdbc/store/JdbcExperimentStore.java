package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.ExperimentStore;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The pooled experiments. */
final class JdbcExperimentStore implements ExperimentStore {
    private static final String COLUMNS =
            "SELECT experiment_id, opened_by, opened_at, protocol_json FROM {experiment} ";

    private final GroupSql sql;

    JdbcExperimentStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ExperimentRow> find(ExperimentId id) {
        return sql.first(
                COLUMNS + "WHERE group_id = ? AND experiment_id = ?",
                JdbcExperimentStore::read,
                sql.group(),
                id.value());
    }

    @Override
    public List<ExperimentRow> list(Optional<ExperimentRow> after, int limit) {
        Object opened = Keyset.instant(after.map(ExperimentRow::opened), Keyset.EARLIEST);
        return sql.list(
                COLUMNS + """
                WHERE group_id = ? AND opened_at >= ? AND (opened_at > ? OR experiment_id > ?)
                ORDER BY opened_at, experiment_id LIMIT ?""",
                JdbcExperimentStore::read,
                sql.group(),
                opened,
                opened,
                Keyset.id(after.map(row -> row.id().value())),
                limit);
    }

    @Override
    public void insert(ExperimentRow row) {
        sql.mustBeNew(
                "experiment " + row.id(),
                "SELECT 1 FROM {experiment} WHERE group_id = ? AND experiment_id = ?",
                sql.group(),
                row.id().value());
        sql.write(
                """
                INSERT INTO {experiment} (group_id, experiment_id, opened_by, opened_at, protocol_json)
                VALUES (?, ?, ?, ?, ?)""", sql.group(), row.id().value(), row.openedBy().value(), row.opened(), new Text(row.protocolJson()));
    }

    private static ExperimentRow read(Row row) throws SQLException {
        return new ExperimentRow(
                ExperimentId.of(row.text("experiment_id")),
                MemberId.of(row.text("opened_by")),
                row.instant("opened_at"),
                row.text("protocol_json"));
    }
}
