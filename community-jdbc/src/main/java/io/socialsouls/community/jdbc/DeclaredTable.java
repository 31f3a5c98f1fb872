package io.socialsouls.community.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table as the steps of a schema declare it. */
final class DeclaredTable {
    private static final String PRIMARY_KEY = "PRIMARY KEY (";

    private final String name;
    private final List<DeclaredColumn> columns = new ArrayList<>();
    private final Map<String, TableIndex> indexes = new TreeMap<>();
    private List<String> primaryKey = List.of();

    private DeclaredTable(String name) {
        this.name = name;
    }

    /**
     * Reads what is declared when it is made.
     *
     * @param name the table's
     * @param lines one a column, and one for the primary key
     * @param collation of all its texts, unless they have one of their own
     */
    static DeclaredTable read(String name, String lines, Optional<String> collation) {
        DeclaredTable table = new DeclaredTable(name);
        lines.lines()
                .map(line -> line.strip().replaceAll(",$", ""))
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    if (line.startsWith(PRIMARY_KEY)) {
                        table.primaryKey = names(line.substring(PRIMARY_KEY.length(), line.length() - 1));
                    } else {
                        table.columns.add(DeclaredColumn.read(line, collation));
                    }
                });
        return table;
    }

    void add(DeclaredColumn column) {
        columns.add(column);
    }

    void add(String index, boolean unique, String on) {
        indexes.put(index, new TableIndex(unique, names(on)));
    }

    /** What a database lacks, or has otherwise. */
    List<String> differences(DatabaseTables found) {
        if (!found.has(name)) {
            return List.of("table " + name + " is missing");
        }
        List<String> differences = new ArrayList<>();
        columns.forEach(column -> differences.addAll(column.differences(name, found)));
        List<String> key = found.primaryKey(name);
        if (!key.equals(primaryKey)) {
            differences.add("primary key of " + name + " is " + key + ", expected " + primaryKey);
        }
        indexes.forEach((index, declared) -> found.index(name, index)
                .ifPresentOrElse(
                        other -> {
                            if (!other.equals(declared)) {
                                differences.add(
                                        "index " + index + " on " + name + " is " + other + ", expected " + declared);
                            }
                        },
                        () -> differences.add("index " + index + " on " + name + " is missing")));
        return differences;
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(each -> each.strip().replace(" DESC", ""))
                .toList();
    }
}
