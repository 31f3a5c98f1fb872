package io.socialsouls.community.jdbc.sql;

/**
 * A parameter for a column that a row lacks.
 *
 * @param type the column's, of {@link java.sql.Types}: a database may not find it out by itself
 */
public record Absent(int type) {}
