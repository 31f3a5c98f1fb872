package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The way from the stores of one unit to the database: every statement of every store comes through here. */
final class GroupSql {
    /** The most values in one IN; more take further statements. */
    private static final int MAX_VALUES = 500;

    private final Statements statements;
    private final String group;
    private final GroupLock lock;
    private final Thread owner = Thread.currentThread();
    private boolean closed;

    GroupSql(Statements statements, String group, GroupLock lock) {
        this.statements = statements;
        this.group = group;
        this.lock = lock;
    }

    void close() {
        closed = true;
    }

    /** Refuses any use but by the thread that runs the unit, while it runs. */
    void checkOpen() {
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("a unit of work is for the thread that runs it");
        }
        if (closed) {
            throw new IllegalStateException("a unit of work is not valid after the work returned");
        }
    }

    /** The group, which is the first column of every key. */
    String group() {
        return group;
    }

    <R> List<R> list(String sql, Row.Reader<R> reader, Object... parameters) {
        checkOpen();
        return statements.list(sql, reader, parameters);
    }

    <R> Optional<R> first(String sql, Row.Reader<R> reader, Object... parameters) {
        checkOpen();
        return statements.first(sql, reader, parameters);
    }

    /** Counts: the statement names its one column {@code counted}. */
    int count(String sql, Object... parameters) {
        return first(sql, row -> row.integer("counted"), parameters).orElse(0);
    }

    /**
     * Reads the rows where a column is one of some values, in as few steps as can be.
     *
     * @param sql with {@code IN (?)} last among its parameters
     * @param reader reads a row
     * @param values which, in any number
     * @param parameters those before the values
     */
    <R> List<R> among(String sql, Row.Reader<R> reader, Collection<?> values, Object... parameters) {
        checkOpen();
        List<?> distinct = values.stream().distinct().toList();
        List<R> found = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += MAX_VALUES) {
            List<?> some = distinct.subList(from, Math.min(from + MAX_VALUES, distinct.size()));
            List<Object> all = new ArrayList<>(List.of(parameters));
            all.addAll(some);
            found.addAll(
                    statements.list(sql.replace("IN (?)", "IN (" + marks(some.size()) + ")"), reader, all.toArray()));
        }
        return found;
    }

    /** Changes rows, once this unit may write in the group. */
    int write(String sql, Object... parameters) {
        takeLock();
        return statements.update(sql, parameters);
    }

    /** Changes rows, many in one step, once this unit may write in the group. None at all take no step. */
    void writeAll(String sql, List<Object[]> parameters) {
        takeLock();
        if (!parameters.isEmpty()) {
            statements.batch(sql, parameters);
        }
    }

    /** Lets nobody else write in the group until the transaction ends: what is read from here on stays so. */
    void takeLock() {
        checkOpen();
        lock.take();
    }

    /** Sets places in the journal aside. Gives the first. */
    long reserve(int places) {
        checkOpen();
        return lock.reserve(places);
    }

    /**
     * Refuses a new row whose key is there already. Found out by asking, because an error of the database may end its
     * transaction; whoever has the lock cannot be overtaken between asking and writing.
     *
     * @param what names the row in the message
     * @param sql finds a row that stands against it
     */
    void mustBeNew(String what, String sql, Object... parameters) {
        takeLock();
        if (statements.first(sql, row -> true, parameters).isPresent()) {
            throw new ConflictException(what + ": found a row, expected none");
        }
    }

    /**
     * Puts a version in the place of the one before it.
     *
     * @param what names the row in the message
     * @param version the version that this makes
     * @param sql hits the row of the version before
     */
    void replace(String what, long version, String sql, Object... parameters) {
        if (write(sql, parameters) != 1) {
            throw new ConflictException(what + ": did not find version " + (version - 1));
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
