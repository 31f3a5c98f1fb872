package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContentStore;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The words. */
final class JdbcContentStore implements ContentStore {
    private final GroupSql sql;

    JdbcContentStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, ContentRow> find(Collection<String> subjects) {
        return sql
                .among(
                        "SELECT subject, title, words FROM {content} WHERE group_id = ? AND subject IN (?)",
                        row -> new ContentRow(row.text("subject"), row.optionalText("title"), row.text("words")),
                        subjects,
                        sql.group())
                .stream()
                .collect(Collectors.toUnmodifiableMap(ContentRow::subject, row -> row));
    }

    @Override
    public void insert(ContentRow row) {
        sql.mustBeNew(
                "content " + row.subject(),
                "SELECT 1 FROM {content} WHERE group_id = ? AND subject = ?",
                sql.group(),
                row.subject());
        sql.write(
                "INSERT INTO {content} (group_id, subject, title, words) VALUES (?, ?, ?, ?)",
                sql.group(),
                row.subject(),
                row.title().map(Text::new),
                new Text(row.text()));
    }
}
