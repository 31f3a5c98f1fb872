package io.socialsouls.community.core.storage;

import io.socialsouls.community.core.codec.RowForms;
import io.socialsouls.community.spi.row.Kind;

/**
 * Rows as lines of text, for storages that keep bytes: one JSON object a row, its columns by name, absent ones left
 * out. The form follows from the declaration alone, so that the codec serves any kind. Thread-safe.
 */
public final class RowCodec {
    private final RowForms forms = new RowForms();

    /** A codec; each is as good as any other. */
    public RowCodec() {}

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
