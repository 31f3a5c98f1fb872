package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.store.WriteSyntax;
import io.socialsouls.community.spi.row.Column;
import java.util.List;
import java.util.Map;

/** What a dialect says of writing. */
record DialectSyntax(Dialect dialect) implements WriteSyntax {
    @Override
    public boolean ignoresDuplicates() {
        return dialect.ignoresDuplicates();
    }

    @Override
    public String forUpdate() {
        return dialect.forUpdate();
    }

    @Override
    public boolean hasLateral() {
        return dialect.hasLateral();
    }

    @Override
    public boolean hasArrays() {
        return dialect.hasArrays();
    }

    @Override
    public String type(Column<?> column) {
        return dialect.columnType(column.type(), column.maxLength()).sql();
    }

    @Override
    public String raise(String table, Map<String, String> columns, List<String> key, String number) {
        return dialect.raise(table, columns, key, number);
    }
}
