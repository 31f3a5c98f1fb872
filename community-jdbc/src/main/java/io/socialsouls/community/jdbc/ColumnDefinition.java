package io.socialsouls.community.jdbc;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column as a kind asks for it.
 *
 * @param name in lower case
 * @param type as in CREATE TABLE, with size and collation
 * @param nullable whether it may be absent
 */
record ColumnDefinition(String name, String type, boolean nullable) {
    private static final Pattern TYPE = Pattern.compile("([A-Z ]+?)(?:\\((\\d+)\\))?(?: COLLATE \"?(\\w+)\"?)?");
    private static final Pattern COLLATION = Pattern.compile(".* COLLATE (\\w+)");
    private static final Map<String, Set<Integer>> TYPES = Map.of(
            "VARCHAR", Set.of(Types.VARCHAR),
            "VARBINARY", Set.of(Types.VARBINARY),
            "BIGINT", Set.of(Types.BIGINT),
            "INTEGER", Set.of(Types.INTEGER),
            "BOOLEAN", Set.of(Types.BOOLEAN, Types.BIT),
            "TEXT", Set.of(Types.VARCHAR),
            "LONGTEXT", Set.of(Types.LONGVARCHAR),
            "CHARACTER LARGE OBJECT", Set.of(Types.CLOB));
    private static final Set<String> TEXTS = Set.of("VARCHAR", "LONGTEXT");

    /** What a database lacks, or has otherwise. */
    List<String> differences(String table, DatabaseTables tables, Dialect dialect) {
        String where = "column " + table + "." + name;
        Optional<DatabaseTables.Column> found = tables.column(table, name);
        if (found.isEmpty()) {
            return List.of(where + " is missing");
        }
        Matcher parts = TYPE.matcher(type);
        if (!parts.matches()) {
            throw new IllegalStateException("the dialect calls a type " + type);
        }
        DatabaseTables.Column column = found.get();
        List<String> differences = new ArrayList<>();
        int size = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        boolean fits = TYPES.getOrDefault(parts.group(1), Set.of()).contains(column.jdbcType())
                && (size == 0 || size == column.size());
        if (!fits) {
            differences.add(where + " is " + column.type() + "(" + column.size() + "), expected "
                    + type.toLowerCase(Locale.ROOT));
        }
        if (nullable != column.nullable()) {
            differences.add(where + " is " + (nullable ? "not " : "") + "nullable, expected "
                    + (nullable ? "nullable" : "not"));
        }
        collation(parts, dialect)
                .filter(expected -> !Optional.of(expected).equals(column.collation()))
                .ifPresent(expected -> differences.add(where + " has the collation "
                        + column.collation().orElse("of the database") + ", expected " + expected));
        return differences;
    }

    private static Optional<String> collation(Matcher parts, Dialect dialect) {
        Matcher ofTable = COLLATION.matcher(dialect.tableOptions());
        return Optional.ofNullable(parts.group(3))
                .or(() -> TEXTS.contains(parts.group(1)) && ofTable.matches()
                        ? Optional.of(ofTable.group(1))
                        : Optional.empty());
    }
}
