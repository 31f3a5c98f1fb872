package io.socialsouls.community.core.codec;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The form of a row of any kind, as its declaration has it. Thread-safe. */
public final class RowForms {
    private final JsonFormat format = new JsonFormat(Integer.MAX_VALUE);

    /** Forms; each is as good as any other. */
    public RowForms() {}

    /**
     * Writes a row.
     *
     * @param <R> the rows
     * @param kind what it is
     * @param row any
     * @return its columns, in order
     */
    public <R> String write(Kind<R> kind, R row) {
        return format.write(json -> json.object(() ->
                kind.columns().forEach(column -> column.of(row).ifPresent(value -> write(json, column, value)))));
    }

    /**
     * Reads a row.
     *
     * @param <R> the rows
     * @param kind what it is
     * @param text its form
     * @return the row
     * @throws UnreadableFormException saying where the text is not such a form
     */
    public <R> R read(Kind<R> kind, String text) {
        Map<String, Object> values = values(kind, text);
        try {
            return kind.read(column -> Optional.ofNullable(values.get(column)));
        } catch (IllegalArgumentException | IllegalStateException | InvalidValueException refused) {
            // Without the cause: it may hold words of people.
            throw UnreadableFormException.row(kind.table());
        }
    }

    private Map<String, Object> values(Kind<?> kind, String text) {
        try {
            String[] names = kind.columns().stream().map(Column::name).toArray(String[]::new);
            Json.Members members = format.read(kind.table(), text).members(names);
            Map<String, Object> values = new HashMap<>();
            for (Column<?> column : kind.columns()) {
                Optional<Json> value =
                        column.optional() ? members.maybe(column.name()) : Optional.of(members.at(column.name()));
                value.ifPresent(json -> values.put(column.name(), read(column.type(), json)));
            }
            return values;
        } catch (UnknownFormException later) {
            throw new UnreadableFormException(kind.table(), later.refusal());
        } catch (InvalidValueException why) {
            throw new UnreadableFormException(kind.table(), why);
        }
    }

    private static void write(JsonWriter json, Column<?> column, Object value) {
        switch (column.type()) {
            case KEY, CODE, TEXT, INSTANT -> json.text(column.name(), value);
            case INTEGER, LONG -> json.number(column.name(), ((Number) value).longValue());
            case FLAG -> json.truth(column.name(), (Boolean) value);
        }
    }

    private static Object read(ColumnType type, Json json) {
        return switch (type) {
            case KEY, CODE, TEXT -> json.text();
            case INTEGER -> json.small();
            case LONG -> json.whole();
            case INSTANT -> instant(json);
            case FLAG -> json.truth();
        };
    }

    private static Instant instant(Json json) {
        try {
            return Instant.parse(json.text());
        } catch (DateTimeException notOne) {
            throw json.refused("an instant such as 2026-01-01T00:00:00.000001Z");
        }
    }
}
