package io.socialsouls.community.core.storage.rows;

import java.util.List;

/**
 * Where a row is in its group. Equal for the same row, always; so it may be written down, with the kind as
 * {@link Class#getSimpleName()}, which is a different one for each kind.
 *
 * @param <R> what the row is
 * @param kind what the row is: a row of {@code io.socialsouls.community.spi}, or one of this package's
 * @param parts what the row is called among those of its kind: ids and numbers, as many for each, none if there is only
 *     one row; no part holds U+0000, so it keeps them apart in one text
 */
public record RowKey<R extends Record>(Class<R> kind, List<String> parts) {
    public RowKey {
        parts = List.copyOf(parts);
    }
}
