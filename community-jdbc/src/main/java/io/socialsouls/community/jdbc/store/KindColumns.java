package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.jdbc.sql.Absent;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a kind's rows, to the database and back.
 *
 * @param <R> the rows
 */
final class KindColumns<R> {
    /** No column's place. */
    private static final int UNKNOWN = -1;

    private final Kind<R> kind;
    private final String names;
    private final String keyNames;
    private final Map<String, Integer> places = new HashMap<>();

    KindColumns(Kind<R> kind) {
        this.kind = kind;
        kind.columns().forEach(column -> places.put(column.name(), places.size()));
        names = String.join(", ", kind.columns().stream().map(Column::name).toList());
        keyNames = kind.key().isEmpty()
                ? SqlText.GROUP
                : String.join(", ", kind.key().stream().map(Column::name).toList());
    }

    /** The names of all columns, as a statement lists them. */
    String names() {
        return names;
    }

    /** The names of those that a row is found by; of the group's if there are none. */
    String keyNames() {
        return keyNames;
    }

    /** A row's values, in the order of the columns. */
    List<Object> values(R row) {
        List<Object> values = new ArrayList<>(kind.columns().size());
        for (Column<R> column : kind.columns()) {
            values.add(parameter(column, column.of(row)));
        }
        return values;
    }

    /** A column's value as a parameter. */
    Object parameter(Column<R> column, Optional<Object> value) {
        return value.map(present -> parameter(column, present)).orElseGet(() -> new Absent(sqlType(column.type())));
    }

    /** A column's value as a parameter: what keys are made of goes as an id, other text as words. */
    static Object parameter(Column<?> column, Object value) {
        boolean words = column.type() == ColumnType.TEXT || column.type() == ColumnType.CODE;
        return words ? new Text((String) value) : value;
    }

    /** The values of some columns as parameters; there may be more columns than values. */
    static List<Object> parameters(List<? extends Column<?>> columns, List<?> values) {
        List<Object> parameters = new ArrayList<>(values.size());
        for (int at = 0; at < values.size(); at++) {
            parameters.add(parameter(columns.get(at), values.get(at)));
        }
        return parameters;
    }

    /**
     * Reads the row that a result is at.
     *
     * @param row with all columns in order
     * @param before how many columns of the statement stand before them
     */
    R read(Row row, int before) throws SQLException {
        List<Optional<Object>> values = new ArrayList<>(kind.columns().size());
        for (Column<R> column : kind.columns()) {
            values.add(row.value(before + values.size() + 1, column.type()));
        }
        return kind.read(column -> values.get(places.getOrDefault(column, UNKNOWN)));
    }

    /** The same where no row of the kind may have been joined: all columns are NULL then. */
    Optional<R> readIfThere(Row row, int before) throws SQLException {
        for (int at = 0; at < kind.columns().size(); at++) {
            if (row.value(before + at + 1, kind.columns().get(at).type()).isPresent()) {
                return Optional.of(read(row, before));
            }
        }
        return Optional.empty();
    }

    /** Reads a key from a result with {@link #keyNames()}. */
    Key readKey(Row row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (Column<R> column : kind.key()) {
            row.value(values.size() + 1, column.type()).ifPresent(values::add);
        }
        return new Key(values);
    }

    private static int sqlType(ColumnType type) {
        return switch (type) {
            case KEY, CODE, TEXT -> Types.VARCHAR;
            case INTEGER -> Types.INTEGER;
            case LONG, INSTANT -> Types.BIGINT;
            case FLAG -> Types.BOOLEAN;
        };
    }
}
