package io.socialsouls.community.examples.bench.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages, read by hand: all that a screen shows of each post in one statement. */
final class PagesByHand {
    private static final String SHOWN = """
             p.post_id, p.kind, p.said_at, p.thanks, p.place, c.content_json, i.display_name, i.organisation, r.place,
             p.author_member
             """;
    private static final String OF_EACH = """
             LEFT JOIN community_content c ON c.group_id = p.group_id AND c.subject = p.post_id
             LEFT JOIN community_identity i ON i.group_id = p.group_id AND i.member_id = p.author_member
             LEFT JOIN community_read_marker r ON r.group_id = p.group_id AND r.thread_id = p.thread_id AND r.member_id = ?
             """;
    private static final String THREAD = "SELECT " + SHOWN + " FROM community_post p " + OF_EACH
            + " WHERE p.group_id = ? AND p.thread_id = ? AND p.state = 'PUBLISHED' ORDER BY p.place, p.post_id LIMIT ?";
    private static final String THREAD_ROW =
            "SELECT replies, accepted_id, last_activity_at FROM community_thread WHERE group_id = ? AND thread_id = ?";
    private static final String THREADS = """
            (SELECT group_id, thread_id, replies, accepted_id, last_activity_at FROM community_thread
             WHERE group_id = ? ORDER BY last_activity_at DESC, thread_id LIMIT 21) AS t
            """;
    private static final String THREADS_AFTER = THREADS.replace(
            " ORDER BY", " AND (last_activity_at <= ? AND (last_activity_at < ? OR thread_id > ?)) ORDER BY");
    private static final String OF_THREADS =
            " JOIN community_post p ON p.group_id = t.group_id AND p.post_id = t.thread_id " + OF_EACH
                    + " ORDER BY t.last_activity_at DESC, t.thread_id";
    private static final String JOURNAL = "SELECT sequence_number, happened_at, event_type, audience, event_json"
            + " FROM community_journal WHERE group_id = ? AND sequence_number > ? ORDER BY sequence_number LIMIT ?";

    private PagesByHand() {}

    static List<Shown> thread(Sql sql, SeededGroup group) throws SQLException {
        String member = Gate.reading(sql, group.id(), group.asker()).member();
        List<Shown> posts = posts(sql, group, member);
        sql.one(
                THREAD_ROW,
                row -> row.getInt(1) + row.getLong(3),
                group.id().value(),
                group.read().value());
        return posts;
    }

    /** The first posts of a thread. */
    static List<Shown> posts(Sql sql, SeededGroup group, String reader) throws SQLException {
        return sql.list(
                THREAD,
                PagesByHand::shown,
                reader,
                group.id().value(),
                group.read().value(),
                LibrarySide.PAGE + 2);
    }

    static List<Shown> feed(Sql sql, SeededGroup group, boolean deep) throws SQLException {
        return threads(
                sql, group, deep, Gate.reading(sql, group.id(), group.asker()).member());
    }

    /** Some threads, with the posts that started them. */
    static List<Shown> threads(Sql sql, SeededGroup group, boolean deep, String reader) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(group.id().value()));
        if (deep) {
            parameters.addAll(List.of(group.middle(), group.middle(), ""));
        }
        parameters.add(reader);
        return sql.list(
                "SELECT " + SHOWN + ", t.replies, t.accepted_id, t.last_activity_at FROM "
                        + (deep ? THREADS_AFTER : THREADS) + OF_THREADS,
                PagesByHand::shown,
                parameters.toArray());
    }

    static List<Map<String, String>> journal(Sql sql, SeededGroup group) throws SQLException {
        return sql.list(
                JOURNAL,
                row -> {
                    Map<String, String> values = Texts.values(row.getString(5));
                    values.put("type", row.getString(3));
                    return values;
                },
                group.id().value(),
                group.posts() / 2,
                LibrarySide.JOURNAL_PAGE);
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getInt(4),
                row.getInt(5) > row.getInt(9),
                Texts.values(row.getString(6)),
                row.getString(7));
    }

    /** A post as a screen shows it. */
    record Shown(
            String id, String kind, long at, int thanks, boolean unread, Map<String, String> words, String author) {}
}
