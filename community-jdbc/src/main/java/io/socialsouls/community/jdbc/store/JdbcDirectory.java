package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.Directory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks across groups, each time on a connection of its own choice. Thread-safe. */
public final class JdbcDirectory implements Directory {
    private final Reading reading;

    /**
     * A directory.
     *
     * @param reading where statements run
     */
    public JdbcDirectory(Reading reading) {
        this.reading = reading;
    }

    /** Lends statements for reading. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Reads.
         *
         * @param <T> what
         * @param work reads, within the call
         * @return what {@code work} returned
         */
        <T> T read(Function<Statements, T> work);
    }

    @Override
    public List<GroupId> groupsOf(PersonId person, Optional<GroupId> after, int limit) {
        return reading.read(sql -> sql.list(
                """
                SELECT group_id FROM {identity} WHERE person_id = ? AND group_id > ? ORDER BY group_id LIMIT ?""",
                row -> GroupId.of(row.text("group_id")),
                person.value(),
                Keyset.id(after.map(GroupId::value)),
                limit));
    }

    @Override
    public List<GroupId> listed(Optional<GroupId> after, int limit) {
        return reading.read(sql ->
                sql.list("""
                SELECT group_id FROM {group} WHERE visibility = 'LISTED' AND group_id > ? ORDER BY group_id LIMIT ?""", row -> GroupId.of(row.text("group_id")), Keyset.id(after.map(GroupId::value)), limit));
    }
}
