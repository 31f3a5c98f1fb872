package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Kind;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The statements of every kind of rows that a storage was asked for, kept as long as the storage. Thread-safe. */
public final class KindStatements {
    private final WriteSyntax syntax;
    private final ConcurrentMap<Kind<?>, KindSql<?>> kinds = new ConcurrentHashMap<>();

    /**
     * Statements for a database.
     *
     * @param syntax how it writes
     */
    public KindStatements(WriteSyntax syntax) {
        this.syntax = syntax;
    }

    /** What a statement ends with that locks the rows it reads until the transaction ends. */
    String forUpdate() {
        return syntax.forUpdate();
    }

    @SuppressWarnings("unchecked") // Each kind has the statements that were made for it.
    <R> KindSql<R> of(Kind<R> kind) {
        return (KindSql<R>) kinds.computeIfAbsent(kind, any -> KindSql.of(kind, syntax));
    }
}
