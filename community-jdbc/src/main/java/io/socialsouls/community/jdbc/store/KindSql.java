package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Kind;

/**
 * All statements for the rows of one kind, derived from its declaration once. The same question has the same text
 * whatever its values, so that drivers and databases keep what they made of it. Thread-safe.
 *
 * @param <R> the rows
 * @param kind what is kept
 * @param columns its values
 * @param keys finds and removes by key, and by what is unique
 * @param lists reads and counts inside a group
 * @param across reads across groups
 * @param writes writes
 */
record KindSql<R>(
        Kind<R> kind, KindColumns<R> columns, KeySql<R> keys, ListSql lists, AcrossSql across, WriteSql<R> writes) {
    static <R> KindSql<R> of(Kind<R> kind, WriteSyntax syntax) {
        KindColumns<R> columns = new KindColumns<>(kind);
        String table = "{" + kind.table() + "}";
        return new KindSql<>(
                kind,
                columns,
                new KeySql<>(kind, columns, table, syntax.forUpdate()),
                new ListSql(table),
                new AcrossSql(columns.names(), table),
                new WriteSql<>(kind, columns, syntax));
    }
}
