package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.jdbc.sql.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Lists that are read in steps, each step strictly after a key. */
final class Keyset {
    /** Before any instant. */
    static final long EARLIEST = Long.MIN_VALUE;

    /** After any instant. */
    static final long LATEST = Long.MAX_VALUE;

    private Keyset() {}

    /** The instant to go on at, or a start. */
    static Object instant(Optional<Instant> after, long start) {
        return after.<Object>map(instant -> instant).orElse(start);
    }

    /** The id to go on after; before any id if there is none, as no id is empty. */
    static String id(Optional<String> after) {
        return after.orElse("");
    }

    /**
     * Reads the first rows of several lists, merged: each part by its own range of an index, so that none is sorted whole.
     *
     * @param sql reads one part
     * @param order the order that all parts have
     * @param reader reads a row
     * @param parts the parameters of each part
     * @param limit the most rows in all
     */
    static <R> List<R> merged(
            GroupSql sql, String part, String order, Row.Reader<R> reader, List<? extends List<?>> parts, int limit) {
        if (parts.isEmpty()) {
            return List.of();
        }
        if (parts.size() == 1) {
            return sql.list(part, reader, parts.get(0).toArray());
        }
        String union = String.join(" UNION ALL ", Collections.nCopies(parts.size(), "(" + part + ")"));
        List<Object> parameters = new ArrayList<>();
        parts.forEach(parameters::addAll);
        parameters.add(limit);
        return sql.list(union + " " + order + " LIMIT ?", reader, parameters.toArray());
    }
}
