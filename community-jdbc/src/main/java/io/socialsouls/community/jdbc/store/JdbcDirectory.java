package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks across groups, each time on a connection of its own choice. Thread-safe. */
public final class JdbcDirectory implements Directory {
    private final KindStatements kinds;
    private final Reading reading;

    /**
     * A directory.
     *
     * @param kinds what is asked of its database
     * @param reading where statements run
     */
    public JdbcDirectory(KindStatements kinds, Reading reading) {
        this.kinds = kinds;
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
    public <R> List<Found<R>> list(Selection<R> of, Optional<AcrossPlace> after, int limit) {
        RowList<R> list = of.list();
        if (!list.across()) {
            throw new IllegalArgumentException(list + " does not run across groups");
        }
        KindSql<R> sql = kinds.of(list.kind());
        return reading.read(statements -> {
            List<Found<R>> found = new ArrayList<>();
            // One after the other: a layer that shards does not know how to merge what one statement unites.
            for (List<Object> part : of.parts()) {
                found.addAll(statements.list(
                        sql.across().slice(of, after),
                        row -> new Found<>(
                                GroupId.of(row.text(SqlText.GROUP)),
                                sql.columns().read(row, 1)),
                        sql.across().parameters(of, part, after, limit).toArray()));
            }
            found.sort((left, right) -> AcrossPlace.of(list, left).compareTo(list, AcrossPlace.of(list, right)));
            return List.copyOf(found.subList(0, Math.min(limit, found.size())));
        });
    }
}
