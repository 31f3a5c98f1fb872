package io.socialsouls.community.examples.bench.database;

import java.util.List;

/** Rows by the thousand, as commands would have written them. */
final class FillStatements {
    private FillStatements() {}

    /** Questions, the last of them an hour ago, each journaled. */
    static List<String> posts() {
        return List.of("""
                INSERT INTO community_thread (group_id, thread_id, replies, last_activity_at, row_version)
                SELECT :group, 'seeded ' || n, 0, last_activity_at - 3600000000 - n * 1000000::bigint, 1
                FROM generate_series(1, :count) AS n, (SELECT MAX(last_activity_at) AS last_activity_at
                     FROM community_thread WHERE group_id = :group) AS newest
                """, """
                INSERT INTO community_post (group_id, post_id, thread_id, kind, author_member, state, said_at, place,
                    thanks, row_version)
                SELECT :group, 'seeded ' || n, 'seeded ' || n, 'question', :member, 'PUBLISHED', n, 0, 0, 1
                FROM generate_series(1, :count) AS n
                """, """
                INSERT INTO community_content (group_id, subject, owner, content_json)
                SELECT :group, 'seeded ' || n, :member,
                    '{"question":{"title":"Which lift do you see?","text":"I have tried it twice, in ' || n || '."}}'
                FROM generate_series(1, :count) AS n
                """, """
                INSERT INTO community_journal (group_id, sequence_number, happened_at, event_type, audience, event_json)
                SELECT :group, journal_sequence + n, n, 'post-published', 'MEMBERS',
                    '{"post":"seeded ' || n || '","thread":"seeded ' || n || '","kind":"question","byline":{"member":"'
                    || :member || '"},"policy_version":1,"action":"publish"}'
                FROM generate_series(1, :count) AS n, community_group_lock WHERE group_id = :group
                """, """
                UPDATE community_group_lock SET journal_sequence = journal_sequence + :count WHERE group_id = :group
                """);
    }

    /** Contributions to one experiment, no two alike. */
    static List<String> contributions() {
        return List.of("""
                INSERT INTO community_contribution (group_id, contribution_id, experiment_id, contributor_id, test_key,
                    taken_key, brought_at, contribution_json, withdrawn, row_version)
                SELECT :group, :experiment || ' seeded ' || n, :experiment, :member, 'seeded ' || n, 'seeded ' || n, n,
                    '{"test":"Test ' || n || '","data":{"treated_events":' || 100 + n % 50 || ',"treated_n":' || 1000 + n
                    || ',"control_events":' || 80 + n % 30 || ',"control_n":' || 1000 + 2 * n || '}}', FALSE, 1
                FROM generate_series(1, :count) AS n
                """, """
                UPDATE community_experiment SET contributions = contributions + :count
                WHERE group_id = :group AND experiment_id = :experiment
                """);
    }
}
