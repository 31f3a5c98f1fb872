package io.socialsouls.community.examples.bench.database;

import java.sql.SQLException;

/** The rows of posts, written by hand: the same that the library writes. */
final class PostsByHand {
    private static final String CONTENT = "INSERT INTO community_content (group_id, subject, owner, content_json)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String THREAD = "INSERT INTO community_thread (group_id, thread_id, replies, last_activity_at,"
            + " row_version) VALUES (?, ?, 0, ?, 1) ON CONFLICT DO NOTHING";
    private static final String QUESTION = "INSERT INTO community_post (group_id, post_id, thread_id, kind,"
            + " author_member, state, said_at, place, thanks, row_version)"
            + " VALUES (?, ?, ?, 'question', ?, 'PUBLISHED', ?, 0, 0, 1) ON CONFLICT DO NOTHING";
    private static final String POST = "INSERT INTO community_post (group_id, post_id, thread_id, to_id, kind,"
            + " author_member, state, said_at, place, thanks, row_version)"
            + " VALUES (?, ?, ?, ?, ?, ?, 'PUBLISHED', ?, ?, 0, 1) ON CONFLICT DO NOTHING";
    private static final String MARKER = "INSERT INTO community_read_marker AS there (group_id, member_id, thread_id,"
            + " place) VALUES (?, ?, ?, ?) ON CONFLICT (group_id, member_id, thread_id)"
            + " DO UPDATE SET place = EXCLUDED.place WHERE there.place < EXCLUDED.place";
    private static final String PARENT = """
            SELECT p.author_member, p.kind, p.state, t.replies, t.row_version, m.standing, r.place
            FROM community_post p
            JOIN community_thread t ON t.group_id = p.group_id AND t.thread_id = p.thread_id
            JOIN community_membership m ON m.group_id = p.group_id AND m.member_id = p.author_member
            LEFT JOIN community_read_marker r ON r.group_id = p.group_id AND r.thread_id = p.thread_id AND r.member_id = ?
            WHERE p.group_id = ? AND p.post_id = ?
            """;
    private static final String MOVE_UP = "UPDATE community_thread SET replies = ?, last_activity_at = ?,"
            + " row_version = row_version + 1 WHERE group_id = ? AND thread_id = ? AND row_version = ?";
    private static final String NOTICE = "INSERT INTO community_notice (group_id, notice_id, member_id, kind, post_id,"
            + " noticed_at, sentence_json, is_read, row_version) VALUES (?, ?, ?, 'REPLY', ?, ?, ?, FALSE, 1)"
            + " ON CONFLICT DO NOTHING";

    private PostsByHand() {}

    static void ask(Sql sql, SeededGroup group) throws SQLException {
        String title = "Which lift do you see?";
        String text = "I have tried it twice.";
        Gate.Turn turn = Gate.posting(sql, group.id(), group.asker(), title + text);
        String member = turn.who().member();
        String id = Texts.id();
        long at = Texts.now();
        insert(sql, group, id, member, Texts.question(title, text), at);
        sql.change(MARKER, group.id().value(), member, id, 0);
        turn.journal(sql, group.id(), at, "post-published", Texts.published(id, id, "question", member));
    }

    /** The words, the thread and the post. */
    static void insert(Sql sql, SeededGroup group, String id, String member, String json, long at) throws SQLException {
        sql.change(CONTENT, group.id().value(), id, member, json);
        sql.change(THREAD, group.id().value(), id, at);
        sql.change(QUESTION, group.id().value(), id, id, member, at);
    }

    static void answer(Sql sql, SeededGroup group) throws SQLException {
        String text = "About three per cent.";
        Gate.Turn turn = Gate.posting(sql, group.id(), group.answerer(), text);
        String member = turn.who().member();
        String thread = group.answered().value();
        Parent parent = sql.one(
                PARENT,
                row -> new Parent(row.getString(1), row.getInt(4), row.getLong(5), row.getInt(7)),
                member,
                group.id().value(),
                thread);
        String id = Texts.id();
        long at = Texts.now();
        int place = parent.replies() + 1;
        sql.change(CONTENT, group.id().value(), id, member, Texts.answer(text));
        sql.change(MOVE_UP, place, at, group.id().value(), thread, parent.version());
        sql.change(POST, group.id().value(), id, thread, thread, "answer", member, at, place);
        if (parent.read() == parent.replies()) {
            sql.change(MARKER, group.id().value(), member, thread, place);
        }
        String sentence =
                "{\"key\":\"notice.answer\",\"args\":[{\"text\":\"" + turn.who().name() + "\"}]}";
        sql.change(NOTICE, group.id().value(), Texts.id(), parent.author(), id, at, sentence);
        turn.journal(sql, group.id(), at, "post-published", Texts.published(id, thread, "answer", member));
    }

    /** What an answer needs of the question, its thread and its author. */
    private record Parent(String author, int replies, long version, int read) {}
}
