package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.JournalStore;
import java.util.ArrayList;
import java.util.List;

/** What happened. */
final class JdbcJournalStore implements JournalStore {
    private final GroupSql sql;

    JdbcJournalStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        long first = sql.reserve(drafts.size());
        List<JournalRow> rows = new ArrayList<>();
        for (JournalDraft draft : drafts) {
            rows.add(new JournalRow(first + rows.size(), draft));
        }
        sql.writeAll("""
                INSERT INTO {journal} (group_id, sequence_number, happened_at, event_type, subject, thread_id,
                    audience, event_json)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", rows.stream().map(this::values).toList());
        return List.copyOf(rows);
    }

    @Override
    public List<JournalRow> list(long after, int limit) {
        return sql.list(
                """
                SELECT sequence_number, happened_at, event_type, subject, thread_id, audience, event_json
                FROM {journal} WHERE group_id = ? AND sequence_number > ? ORDER BY sequence_number LIMIT ?""",
                row -> new JournalRow(
                        row.number("sequence_number"),
                        new JournalDraft(
                                row.instant("happened_at"),
                                row.text("event_type"),
                                row.text("subject"),
                                row.optionalText("thread_id").map(PostId::of),
                                row.one(Audience.class, "audience"),
                                row.text("event_json"))),
                sql.group(),
                after,
                limit);
    }

    private Object[] values(JournalRow row) {
        JournalDraft draft = row.draft();
        return new Object[] {
            sql.group(),
            row.sequence(),
            draft.at(),
            draft.type(),
            draft.subject(),
            draft.thread().map(PostId::value),
            draft.audience(),
            new Text(draft.eventJson())
        };
    }
}
