package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.jdbc.sql.Statements;

/** How a unit begins to read and to write in the transaction that it runs in. */
public interface Beginning {
    /**
     * Whether what a unit reads may be of a moment before it locked.
     *
     * @return false if every statement sees what was committed before it, or nobody writes until the transaction ends
     */
    boolean stale();

    /**
     * Done before anything is read.
     *
     * @param statements on the connection of the transaction
     */
    default void toRead(Statements statements) {}

    /**
     * Done before anything is locked, once or more often.
     *
     * @param statements on the connection of the transaction
     */
    default void toWrite(Statements statements) {}

    /**
     * The beginning in a transaction in which nothing is to be done.
     *
     * @param stale as {@link #stale()} says it
     * @return a beginning
     */
    static Beginning running(boolean stale) {
        return () -> stale;
    }
}
