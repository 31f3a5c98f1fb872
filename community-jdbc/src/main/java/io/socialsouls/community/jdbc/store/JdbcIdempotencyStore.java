package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.IdempotencyStore;
import java.util.Optional;

/** What came of commands with an idempotency key. */
final class JdbcIdempotencyStore implements IdempotencyStore {
    private final GroupSql sql;

    JdbcIdempotencyStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<IdempotencyRow> find(PersonId person, IdempotencyKey key) {
        return sql.first(
                """
                SELECT command, fingerprint, outcome_json, ended_at
                FROM {outcome} WHERE group_id = ? AND person_id = ? AND idempotency_key = ?""",
                row -> new IdempotencyRow(
                        person,
                        key,
                        row.text("command"),
                        row.text("fingerprint"),
                        row.text("outcome_json"),
                        row.instant("ended_at")),
                sql.group(),
                person.value(),
                key.value());
    }

    @Override
    public void insert(IdempotencyRow row) {
        // The person stays out of the message, which reaches logs.
        sql.mustBeNew(
                "outcome " + row.key(),
                "SELECT 1 FROM {outcome} WHERE group_id = ? AND person_id = ? AND idempotency_key = ?",
                sql.group(),
                row.person().value(),
                row.key().value());
        sql.write(
                """
                INSERT INTO {outcome} (group_id, person_id, idempotency_key, command, fingerprint, outcome_json, ended_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                sql.group(),
                row.person().value(),
                row.key().value(),
                row.command(),
                row.fingerprint(),
                new Text(row.outcomeJson()),
                row.at());
    }
}
