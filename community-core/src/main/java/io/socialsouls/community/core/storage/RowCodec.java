package io.socialsouls.community.core.storage;

import io.socialsouls.community.core.codec.RowForms;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import java.util.stream.Collectors;

/**
 * Rows and their keys as text, for storages that keep bytes: one JSON object a row, its columns by name, absent ones
 * left out. The form follows from the declaration alone, so that the codec serves any kind. Thread-safe.
 */
public final class RowCodec {
    /** No id holds it, so that no two keys have the same text. */
    private static final String BETWEEN = "\0";

    private final RowForms forms = new RowForms();

    /** A codec; each is as good as any other. */
    public RowCodec() {}

    /**
     * Writes a key.
     *
     * @param kind of what rows
     * @param key its first values, or all of them
     * @return the kind's table and the values, U+0000 after the table and between the values; without values, what the
     *     keys of all rows of the kind begin with
     */
    public String key(Kind<?> kind, Key key) {
        return kind.table()
                + BETWEEN
                + key.values().stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
    }

    /**
     * {@return a row as JSON without a line end}
     *
     * @param <R> the rows
     */
    public <R> String write(Kind<R> kind, R row) {
        return forms.write(kind, row);
    }

    /**
     * {@return the row that {@link #write} wrote, equal to it}
     *
     * @param <R> the rows
     * @throws IllegalStateException if that kind has no such row; the message says where, and no word of it
     */
    public <R> R read(Kind<R> kind, String line) {
        return forms.read(kind, line);
    }
}
