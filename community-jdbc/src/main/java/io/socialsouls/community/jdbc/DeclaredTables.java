package io.socialsouls.community.jdbc;

import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables that the steps of a schema declare. It reads what those files hold, not SQL at large. */
final class DeclaredTables {
    private static final Pattern TABLE =
            Pattern.compile("CREATE TABLE (?:\\w+\\.)?(\\w+) \\((.*)\\).*", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile("ALTER TABLE (?:\\w+\\.)?(\\w+) ADD COLUMN (.*)");
    private static final Pattern INDEX = Pattern.compile("CREATE (?:UNIQUE )?INDEX (\\w+) ON (?:\\w+\\.)?(\\w+) .*");
    private static final Pattern COLUMN =
            Pattern.compile("(\\w+) ([A-Z ]+?)(?:\\((\\d+)\\))?(?: COLLATE .*?)?( NOT NULL)?");
    private static final Map<String, Set<Integer>> TYPES = Map.of(
            "VARCHAR", Set.of(Types.VARCHAR),
            "VARBINARY", Set.of(Types.VARBINARY),
            "BIGINT", Set.of(Types.BIGINT),
            "INTEGER", Set.of(Types.INTEGER),
            "BOOLEAN", Set.of(Types.BOOLEAN, Types.BIT),
            "TEXT", Set.of(Types.VARCHAR),
            "LONGTEXT", Set.of(Types.LONGVARCHAR),
            "CHARACTER LARGE OBJECT", Set.of(Types.CLOB));

    private final Map<String, List<Declared>> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> indexes = new LinkedHashMap<>();

    private DeclaredTables() {}

    static DeclaredTables in(List<Script> scripts) {
        DeclaredTables tables = new DeclaredTables();
        scripts.forEach(script -> script.statements().forEach(tables::read));
        return tables;
    }

    /** What a database lacks, or has otherwise: one line each. */
    List<String> differences(DatabaseTables found) {
        List<String> differences = new ArrayList<>();
        columns.forEach((table, declared) -> {
            if (found.has(table)) {
                declared.forEach(column -> column.compare(table, found, differences));
                indexes.getOrDefault(table, List.of()).stream()
                        .filter(index -> !found.hasIndex(table, index))
                        .forEach(index -> differences.add("index " + index + " on " + table + " is missing"));
            } else {
                differences.add("table " + table + " is missing");
            }
        });
        return List.copyOf(differences);
    }

    private void read(String statement) {
        Matcher table = TABLE.matcher(statement);
        Matcher added = ADDED.matcher(statement);
        Matcher index = INDEX.matcher(statement);
        if (table.matches()) {
            List<Declared> declared = new ArrayList<>();
            table.group(2)
                    .lines()
                    .map(line -> line.strip().replaceAll(",$", ""))
                    .filter(line -> !line.isEmpty() && !line.startsWith("PRIMARY KEY"))
                    .forEach(line -> declared.add(Declared.read(line)));
            columns.put(table.group(1), declared);
        } else if (added.matches()) {
            columns.computeIfAbsent(added.group(1), any -> new ArrayList<>()).add(Declared.read(added.group(2)));
        } else if (index.matches()) {
            indexes.computeIfAbsent(index.group(2), any -> new ArrayList<>()).add(index.group(1));
        } else {
            throw new IllegalStateException("cannot tell what this declares: " + statement);
        }
    }

    /** A column as it is declared; size 0 where the type takes none. */
    private record Declared(String name, String type, int size, boolean nullable) {
        static Declared read(String line) {
            Matcher column = COLUMN.matcher(line);
            if (!column.matches()) {
                throw new IllegalStateException("cannot tell which column this declares: " + line);
            }
            int size = column.group(3) == null ? 0 : Integer.parseInt(column.group(3));
            return new Declared(column.group(1), column.group(2), size, column.group(4) == null);
        }

        void compare(String table, DatabaseTables found, List<String> differences) {
            String where = "column " + table + "." + name;
            found.column(table, name)
                    .ifPresentOrElse(
                            column -> {
                                boolean fits =
                                        TYPES.getOrDefault(type, Set.of()).contains(column.jdbcType())
                                                && (size == 0 || size == column.size());
                                if (!fits) {
                                    differences.add(where + " is " + column.type() + "(" + column.size()
                                            + "), expected " + expected());
                                }
                                if (nullable != column.nullable()) {
                                    differences.add(where + " is " + (nullable ? "not " : "") + "nullable, expected "
                                            + (nullable ? "nullable" : "not"));
                                }
                            },
                            () -> differences.add(where + " is missing"));
        }

        private String expected() {
            return type.toLowerCase(Locale.ROOT) + (size == 0 ? "" : "(" + size + ")");
        }
    }
}
