package io.socialsouls.community.jdbc;

import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Order;
import io.socialsouls.community.spi.row.RowList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An index as a kind asks for it.
 *
 * @param table of which table, without prefix
 * @param name among the unique ones of the table, or among the others
 * @param index what it is
 */
record IndexDefinition(String table, String name, TableIndex index) {
    private static final String GROUP = "group_id";

    /** The indexes of a kind: one a unique set, one a list, less those that begin another or the primary key. */
    static List<IndexDefinition> of(Kind<?> kind, List<String> primaryKey) {
        List<IndexDefinition> asked = new ArrayList<>();
        kind.uniqueSets().forEach(set -> {
            List<String> terms = new ArrayList<>(List.of(GROUP));
            set.columns().forEach(column -> terms.add(column.name()));
            asked.add(new IndexDefinition(kind.table(), set.name(), new TableIndex(true, terms)));
        });
        kind.lists()
                .forEach(list -> asked.add(new IndexDefinition(
                        kind.table(),
                        list.across() ? "across_" + list.name() : list.name(),
                        new TableIndex(false, terms(list)))));
        return asked.stream()
                .filter(each ->
                        each.index.unique() || !(each.index.begins(primaryKey) || each.isServedByAnother(asked)))
                .toList();
    }

    /** What it is called in a schema. */
    String name(String prefix) {
        return (index.unique() ? "ux_" : "ix_") + prefix.substring(prefix.indexOf('.') + 1) + table + "_" + name;
    }

    /** The statement that makes it. */
    String statement(String prefix) {
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + name(prefix) + " ON " + prefix + table + " ("
                + String.join(", ", index.terms()) + ")";
    }

    /** Of two that are alike the first is kept. */
    private boolean isServedByAnother(List<IndexDefinition> asked) {
        int here = asked.indexOf(this);
        for (int at = 0; at < asked.size(); at++) {
            TableIndex other = asked.get(at).index;
            boolean alike = other.terms().equals(index.terms());
            if (at != here && index.begins(other.terms()) && !(alike && at > here)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> terms(RowList<?> list) {
        Set<String> named = new LinkedHashSet<>();
        List<String> terms = new ArrayList<>();
        if (!list.across()) {
            add(terms, named, GROUP, false);
        }
        for (Column<?> column : list.fixed()) {
            add(terms, named, column.name(), false);
        }
        for (Order<?> order : list.order().subList(0, list.beforeGroup())) {
            add(terms, named, order.column().name(), order.descending());
        }
        add(terms, named, GROUP, false);
        for (Order<?> order : list.order()) {
            add(terms, named, order.column().name(), order.descending());
        }
        return terms;
    }

    private static void add(List<String> terms, Set<String> named, String column, boolean descending) {
        if (named.add(column)) {
            terms.add(TableIndex.term(column, descending));
        }
    }
}
