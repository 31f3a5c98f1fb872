package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ReadMarkerStore;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far members have read. */
final class JdbcReadMarkerStore implements ReadMarkerStore {
    private final GroupSql sql;

    JdbcReadMarkerStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Map<PostId, Integer> places(MemberId member, Collection<PostId> threads) {
        return sql
                .among(
                        """
                        SELECT thread_id, place FROM {read_marker}
                        WHERE group_id = ? AND member_id = ? AND thread_id IN (?)""",
                        row -> Map.entry(PostId.of(row.text("thread_id")), row.integer("place")),
                        threads.stream().map(PostId::value).toList(),
                        sql.group(),
                        member.value())
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void advance(MemberId member, PostId thread, int place) {
        Optional<Integer> before =
                Optional.ofNullable(places(member, Set.of(thread)).get(thread));
        if (before.isEmpty()) {
            sql.write(
                    "INSERT INTO {read_marker} (place, group_id, member_id, thread_id) VALUES (?, ?, ?, ?)",
                    place,
                    sql.group(),
                    member.value(),
                    thread.value());
        } else if (before.get() < place) {
            sql.write(
                    "UPDATE {read_marker} SET place = ? WHERE group_id = ? AND member_id = ? AND thread_id = ?",
                    place,
                    sql.group(),
                    member.value(),
                    thread.value());
        }
    }
}
