package io.socialsouls.community.jdbc.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Runs statements on one connection.
 *
 * <p>A parameter is a {@link String}, which stands for an id, an {@link Ids}, a {@link Text}, an {@link Integer}, a {@link Long}, a
 * {@link Boolean}, an {@link Instant}, or {@link Absent}. Not thread-safe, as the connection.
 */
public final class Statements {
    /** Would cut a value short rather than fail, and only warn of it. */
    private static final String IGNORING = "INSERT IGNORE";
    /** The most statements in one trip: each sequence of them has a text of its own. */
    private static final int MAX_TOGETHER = 16;

    private final Connection connection;
    private final TableNames names;
    private final boolean idsAreBytes;
    private final boolean severalAtOnce;
    private final Function<? super Exception, ? extends RuntimeException> failure;
    private final int seconds;
    private final List<Change> waiting = new ArrayList<>();

    /**
     * Statements on a connection.
     *
     * @param connection somebody else opens and closes it
     * @param names of the tables
     * @param idsAreBytes whether columns with ids hold the bytes of UTF-8
     * @param severalAtOnce whether the driver takes several statements, with semicolons between them, in one trip
     * @param failure what an error of the database or its driver becomes; a typed error stays what it is
     */
    public Statements(
            Connection connection,
            TableNames names,
            boolean idsAreBytes,
            boolean severalAtOnce,
            Function<? super Exception, ? extends RuntimeException> failure) {
        this(connection, names, idsAreBytes, severalAtOnce, failure, 0);
    }

    private Statements(
            Connection connection,
            TableNames names,
            boolean idsAreBytes,
            boolean severalAtOnce,
            Function<? super Exception, ? extends RuntimeException> failure,
            int seconds) {
        this.connection = connection;
        this.names = names;
        this.idsAreBytes = idsAreBytes;
        this.severalAtOnce = severalAtOnce;
        this.failure = failure;
        this.seconds = seconds;
    }

    /**
     * The same, each with a limit to how long it takes.
     *
     * @param most seconds; 0 for no limit
     * @return statements on the same connection
     */
    public Statements withTimeout(int most) {
        return new Statements(connection, names, idsAreBytes, severalAtOnce, failure, most);
    }

    /**
     * Reads rows.
     *
     * @param <R> what a row is read to
     * @param sql with tables in braces
     * @param reader reads a row
     * @param parameters one a question mark
     * @return in the order of the statement
     */
    public <R> List<R> list(String sql, Row.Reader<R> reader, Object... parameters) {
        flush();
        try (Timed timed = prepare(sql, parameters);
                ResultSet results = timed.statement().executeQuery()) {
            Row row = new Row(results);
            List<R> read = new ArrayList<>();
            while (results.next()) {
                read.add(reader.read(row));
            }
            return List.copyOf(read);
        } catch (SQLException | RuntimeException failed) {
            throw failure.apply(failed);
        }
    }

    /**
     * Reads rows of several kinds: in one trip where the driver takes several statements at once.
     *
     * @param questions each is given its rows
     */
    public void ask(List<Question<?>> questions) {
        if (!severalAtOnce || questions.size() == 1 || questions.size() > MAX_TOGETHER) {
            questions.forEach(this::askAlone);
            return;
        }
        flush();
        String sql = String.join("; ", questions.stream().map(Question::sql).toList());
        Object[] parameters =
                questions.stream().flatMap(each -> each.parameters().stream()).toArray();
        try (Timed timed = prepare(sql, parameters)) {
            PreparedStatement statement = timed.statement();
            statement.execute();
            for (Question<?> each : questions) {
                try (ResultSet results = statement.getResultSet()) {
                    Row row = new Row(results);
                    while (results.next()) {
                        each.answer(row);
                    }
                }
                statement.getMoreResults();
            }
        } catch (SQLException | RuntimeException failed) {
            throw failure.apply(failed);
        }
    }

    private <R> void askAlone(Question<R> question) {
        list(question.sql(), question.reader(), question.parameters().toArray()).forEach(question.found());
    }

    /**
     * Reads the first row.
     *
     * @param <R> what a row is read to
     * @param sql with tables in braces
     * @param reader reads a row
     * @param parameters one a question mark
     * @return absent if there is none
     */
    public <R> Optional<R> first(String sql, Row.Reader<R> reader, Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /**
     * Changes rows.
     *
     * @param sql with tables in braces
     * @param parameters one a question mark
     * @return how many rows it hit
     */
    public int update(String sql, Object... parameters) {
        flush();
        try (Timed timed = prepare(sql, parameters)) {
            PreparedStatement statement = timed.statement();
            int hit = statement.executeUpdate();
            SQLWarning warning = hit > 0 && sql.startsWith(IGNORING) ? statement.getWarnings() : null;
            if (warning != null) {
                throw warning;
            }
            return hit;
        } catch (SQLException | RuntimeException failed) {
            throw failure.apply(failed);
        }
    }

    /**
     * Changes rows, many in one step.
     *
     * @param sql with tables in braces
     * @param parameters for each time, one a question mark
     * @return how many rows each time hit, or {@link Statement#SUCCESS_NO_INFO}
     */
    public int[] batch(String sql, List<Object[]> parameters) {
        flush();
        try (Timed timed = prepare(sql)) {
            PreparedStatement statement = timed.statement();
            for (Object[] each : parameters) {
                bind(statement, each);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException | RuntimeException failed) {
            throw failure.apply(failed);
        }
    }

    /**
     * Changes rows, at the latest before the next statement: where the driver takes several at once, changes that follow
     * on each other cost one trip.
     *
     * @param sql with tables in braces
     * @param hit is told how many rows it hit; what it throws reaches whoever sends the next statement
     * @param parameters one a question mark
     */
    public void later(String sql, IntConsumer hit, Object... parameters) {
        if (waiting.size() == MAX_TOGETHER) {
            flush();
        }
        if (severalAtOnce) {
            waiting.add(new Change(sql, List.of(parameters), hit));
        } else {
            hit.accept(update(sql, parameters));
        }
    }

    /** Sends the changes that wait. */
    public void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Change> sent = List.copyOf(waiting);
        waiting.clear();
        String sql = String.join("; ", sent.stream().map(Change::sql).toList());
        Object[] parameters =
                sent.stream().flatMap(each -> each.parameters().stream()).toArray();
        try (Timed timed = prepare(sql, parameters)) {
            PreparedStatement statement = timed.statement();
            statement.execute();
            for (Change each : sent) {
                each.hit().accept(statement.getUpdateCount());
                statement.getMoreResults();
            }
        } catch (SQLException | RuntimeException failed) {
            throw failure.apply(failed);
        }
    }

    private Timed prepare(String sql, Object... parameters) throws SQLException {
        Timed timed = Timed.of(connection.prepareStatement(names.in(sql)), seconds);
        try {
            bind(timed.statement(), parameters);
            return timed;
        } catch (SQLException | RuntimeException failed) {
            timed.close();
            throw failed;
        }
    }

    private void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int at = 0; at < parameters.length; at++) {
            bind(statement, at + 1, parameters[at]);
        }
    }

    private void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof Absent absent) {
            statement.setNull(at, absent.type());
        } else if (value instanceof String id) {
            if (idsAreBytes) {
                statement.setBytes(at, id.getBytes(StandardCharsets.UTF_8));
            } else {
                statement.setString(at, id);
            }
        } else if (value instanceof Ids ids) {
            statement.setArray(
                    at, connection.createArrayOf("varchar", ids.values().toArray()));
        } else if (value instanceof Text text) {
            statement.setString(at, text.value());
        } else if (value instanceof Integer number) {
            statement.setInt(at, number);
        } else if (value instanceof Long number) {
            statement.setLong(at, number);
        } else if (value instanceof Boolean flag) {
            statement.setBoolean(at, flag);
        } else if (value instanceof Instant instant) {
            statement.setLong(at, Micros.of(instant));
        } else {
            throw new IllegalArgumentException(
                    "parameter " + at + " is a " + value.getClass().getName());
        }
    }
}
