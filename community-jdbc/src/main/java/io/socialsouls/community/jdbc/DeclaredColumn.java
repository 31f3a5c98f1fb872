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
 * A column as it is declared.
 *
 * @param name in lower case
 * @param type without its size
 * @param size 0 where the type takes none
 * @param nullable whether it may be absent
 * @param collation absent where it does not matter
 */
record DeclaredColumn(String name, String type, int size, boolean nullable, Optional<String> collation) {
    private static final Pattern COLUMN =
            Pattern.compile("(\\w+) ([A-Z ]+?)(?:\\((\\d+)\\))?(?: COLLATE \"?(\\w+)\"?)?( NOT NULL)?");
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

    static DeclaredColumn read(String line, Optional<String> collationOfTable) {
        Matcher column = COLUMN.matcher(line);
        if (!column.matches()) {
            throw new IllegalStateException("cannot tell which column this declares: " + line);
        }
        Optional<String> collation = Optional.ofNullable(column.group(4));
        String type = column.group(2);
        return new DeclaredColumn(
                column.group(1),
                type,
                column.group(3) == null ? 0 : Integer.parseInt(column.group(3)),
                column.group(5) == null,
                collation.or(() -> collationOfTable.filter(any -> TEXTS.contains(type))));
    }

    List<String> differences(String table, DatabaseTables tables) {
        String where = "column " + table + "." + name;
        Optional<DatabaseTables.Column> found = tables.column(table, name);
        if (found.isEmpty()) {
            return List.of(where + " is missing");
        }
        DatabaseTables.Column column = found.get();
        List<String> differences = new ArrayList<>();
        boolean fits =
                TYPES.getOrDefault(type, Set.of()).contains(column.jdbcType()) && (size == 0 || size == column.size());
        if (!fits) {
            differences.add(where + " is " + column.type() + "(" + column.size() + "), expected " + expected());
        }
        if (nullable != column.nullable()) {
            differences.add(where + " is " + (nullable ? "not " : "") + "nullable, expected "
                    + (nullable ? "nullable" : "not"));
        }
        collation
                .filter(expected -> !Optional.of(expected).equals(column.collation()))
                .ifPresent(expected -> differences.add(where + " has the collation "
                        + column.collation().orElse("of the database") + ", expected " + expected));
        return differences;
    }

    private String expected() {
        return type.toLowerCase(Locale.ROOT) + (size == 0 ? "" : "(" + size + ")");
    }
}
