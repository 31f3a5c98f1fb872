package io.socialsouls.community.jdbc;

import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Order;
import io.socialsouls.community.spi.row.RowList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An index as a kind asks for it.
 *
 * @param unique whether it holds each key once
 * @param terms its columns, those that descend with DESC
 */
record IndexDefinition(boolean unique, List<String> terms) {
    private static final String GROUP = "group_id";
    private static final String DOWN = " DESC";

    /** The indexes of a kind: one a unique set, one a list, less those that begin another or the primary key. */
    static Map<String, IndexDefinition> of(Kind<?> kind, List<String> primaryKey) {
        Map<String, IndexDefinition> asked = new LinkedHashMap<>();
        kind.uniqueSets().forEach(set -> {
            List<String> terms = new ArrayList<>(List.of(GROUP));
            set.columns().forEach(column -> terms.add(column.name()));
            asked.put("ux_" + kind.table() + "_" + set.name(), new IndexDefinition(true, terms));
        });
        kind.lists()
                .forEach(list -> asked.put(
                        "ix_" + kind.table() + "_" + (list.across() ? "across_" : "") + list.name(),
                        new IndexDefinition(false, terms(list))));
        Map<String, IndexDefinition> needed = new LinkedHashMap<>();
        asked.forEach((name, index) -> {
            boolean served = index.begins(primaryKey)
                    || asked.values().stream().anyMatch(other -> !other.equals(index) && index.begins(other.terms()));
            if (index.unique() || !served) {
                needed.put(name, index);
            }
        });
        return needed;
    }

    /** Its columns without their directions. */
    List<String> columns() {
        return terms.stream().map(term -> term.replace(DOWN, "")).toList();
    }

    /** What it is called in a schema: a unique set and a list of the same name are told apart. */
    String name(String prefix, String of) {
        String begins = of.substring(0, of.indexOf('_') + 1);
        return begins + prefix.substring(prefix.indexOf('.') + 1) + of.substring(begins.length());
    }

    private boolean begins(List<String> other) {
        return terms.size() <= other.size() && terms.equals(other.subList(0, terms.size()));
    }

    private static List<String> terms(RowList<?> list) {
        List<String> terms = new ArrayList<>();
        if (!list.across()) {
            terms.add(GROUP);
        }
        for (Column<?> column : list.fixed()) {
            terms.add(column.name());
        }
        for (int at = 0; at < list.order().size(); at++) {
            if (list.across() && at == list.beforeGroup()) {
                terms.add(GROUP);
            }
            Order<?> order = list.order().get(at);
            if (!terms.contains(order.column().name())) {
                terms.add(order.column().name() + (order.descending() ? DOWN : ""));
            }
        }
        if (list.across() && !terms.contains(GROUP)) {
            terms.add(GROUP);
        }
        return terms;
    }
}
