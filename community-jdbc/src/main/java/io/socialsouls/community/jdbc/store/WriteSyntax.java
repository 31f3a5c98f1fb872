package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Column;
import java.util.List;
import java.util.Map;

/** How a database writes rows without ever running into a duplicate key. Thread-safe. */
public interface WriteSyntax {
    /**
     * Whether {@code INSERT IGNORE} leaves out a row that has a key or something unique in common with another; if not, the
     * statement asks by itself whether there is one.
     *
     * @return true for databases that would lock more than the row to ask
     */
    boolean ignoresDuplicates();

    /**
     * What a statement ends with that locks the rows it reads until the transaction ends.
     *
     * @return with a blank before it; empty where a whole database has one writer
     */
    String forUpdate();

    /**
     * Whether several ids are one parameter, an array.
     *
     * @return false if each is a parameter of its own
     */
    boolean hasArrays();

    /**
     * Whether a part of a statement may be asked again for each row of another part.
     *
     * @return true for a database that may otherwise read a whole table to join a few rows
     */
    boolean hasLateral();

    /**
     * What a column's type is called.
     *
     * @param column a column
     * @return as in {@code CREATE TABLE}
     */
    String type(Column<?> column);

    /**
     * Writes a row unless there is one with its key and a number at least as great.
     *
     * @param table its name
     * @param columns the names of all columns, in the order of the parameters, with their types
     * @param key the names of those that the row is found by
     * @param number the name of the one that decides
     * @return a statement with one question mark a column
     */
    String raise(String table, Map<String, String> columns, List<String> key, String number);
}
