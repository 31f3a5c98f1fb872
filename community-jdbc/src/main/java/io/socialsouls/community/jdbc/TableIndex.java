package io.socialsouls.community.jdbc;

import java.util.List;

/**
 * An index.
 *
 * @param unique whether it holds each key once
 * @param columns in order
 */
record TableIndex(boolean unique, List<String> columns) {
    TableIndex {
        columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
        return (unique ? "unique " : "") + columns;
    }
}
