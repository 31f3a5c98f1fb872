package io.socialsouls.community.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables that the steps of a schema declare. It reads what those files hold, not SQL at large. */
final class DeclaredTables {
    private static final Pattern TABLE =
            Pattern.compile("CREATE TABLE (?:\\w+\\.)?(\\w+) \\((.*)\\)([^)]*)", Pattern.DOTALL);
    private static final Pattern COLLATION = Pattern.compile(".* COLLATE (\\w+)");
    private static final Pattern ADDED = Pattern.compile("ALTER TABLE (?:\\w+\\.)?(\\w+) ADD COLUMN (.*)");
    private static final Pattern INDEX =
            Pattern.compile("CREATE (UNIQUE )?INDEX (\\w+) ON (?:\\w+\\.)?(\\w+) \\((.*)\\)");

    private final Map<String, DeclaredTable> tables = new LinkedHashMap<>();

    private DeclaredTables() {}

    static DeclaredTables in(List<Script> scripts) {
        DeclaredTables tables = new DeclaredTables();
        scripts.forEach(script -> script.statements().forEach(tables::read));
        return tables;
    }

    /** The names of all tables, with prefix and without schema. */
    List<String> names() {
        return List.copyOf(tables.keySet());
    }

    /** What a database lacks, or has otherwise: one line each. */
    List<String> differences(DatabaseTables found) {
        return tables.values().stream()
                .flatMap(table -> table.differences(found).stream())
                .toList();
    }

    private void read(String statement) {
        Matcher table = TABLE.matcher(statement);
        Matcher added = ADDED.matcher(statement);
        Matcher index = INDEX.matcher(statement);
        if (table.matches()) {
            Matcher collation = COLLATION.matcher(table.group(3));
            tables.put(
                    table.group(1),
                    DeclaredTable.read(
                            table.group(1),
                            table.group(2),
                            collation.matches() ? Optional.of(collation.group(1)) : Optional.empty()));
        } else if (added.matches()) {
            declared(added.group(1)).add(DeclaredColumn.read(added.group(2), Optional.empty()));
        } else if (index.matches()) {
            declared(index.group(3)).add(index.group(2), index.group(1) != null, index.group(4));
        } else {
            throw new IllegalStateException("cannot tell what this declares: " + statement);
        }
    }

    private DeclaredTable declared(String name) {
        return Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new IllegalStateException("no step makes the table " + name));
    }
}
