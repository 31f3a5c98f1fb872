package io.socialsouls.community.jdbc;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.Kinds;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Position;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks whatever a kind of rows can be asked for: by key, by each unique set, each list from its start, after a place,
 * within a range, and for one of several values; and each list backwards.
 */
final class EveryQuestion {
    static final GroupId GROUP = GroupId.of("g");

    private static final int LIMIT = 20;
    private static final Map<String, Object> VALUES = Map.of(
            "person_id", "x0",
            "member_role", "OWNER",
            "standing", "ACTIVE",
            "state", "PUBLISHED",
            "kind", "REPLY",
            "visibility", "LISTED",
            "waiting", true,
            "withdrawn", false,
            "is_read", false);

    /** The lists that core counts. */
    private static final Set<String> COUNTED = Set.of("role", "brought", "unread");

    private EveryQuestion() {}

    /** Asks a unit about every kind. */
    static void ask(Rows rows) {
        Kinds.ALL.forEach(kind -> ask(kind, rows));
        UniqueSet<IdentityRow> person = IdentityRow.KIND.uniqueSet("person");
        rows.unique(IdentityRow.KIND, person, key(person.columns(), 0), MembershipRow.KIND);
    }

    /** Reads the lists of every kind from their ends. */
    static void askBackwards(Rows rows) {
        Kinds.ALL.forEach(kind -> askBackwards(kind, rows));
    }

    /** Asks across groups about every kind. */
    static void ask(Directory directory) {
        Kinds.ALL.forEach(kind -> ask(kind, directory));
    }

    private static <R> void ask(Kind<R> kind, Rows rows) {
        rows.find(kind, key(kind.key(), 0));
        if (!kind.key().isEmpty()) {
            rows.find(kind, List.of(key(kind.key(), 0), key(kind.key(), 1), key(kind.key(), 2)));
        }
        kind.uniqueSets().forEach(set -> rows.unique(kind, set, key(set.columns(), 0)));
        for (RowList<R> list : kind.lists()) {
            if (!list.across()) {
                Selection<R> part = part(list);
                rows.list(part.first(LIMIT));
                if (!list.order().isEmpty()) {
                    rows.list(part.after(Optional.of(place(list)), LIMIT));
                    Object value = value(list.order().get(0).column(), 1);
                    rows.list(part.from(value).first(LIMIT));
                    rows.list(part.until(value).first(LIMIT));
                }
                if (!list.fixed().isEmpty()) {
                    rows.list(ofSeveral(list).after(Optional.of(place(list)), LIMIT));
                }
                if (COUNTED.contains(list.name())) {
                    rows.count(part, LIMIT);
                }
            }
        }
    }

    private static <R> void askBackwards(Kind<R> kind, Rows rows) {
        for (RowList<R> list : kind.lists()) {
            if (!list.across() && !list.order().isEmpty()) {
                rows.list(part(list).first(LIMIT).reversed());
                rows.list(part(list).after(Optional.of(place(list)), LIMIT).reversed());
            }
        }
    }

    private static <R> void ask(Kind<R> kind, Directory directory) {
        for (RowList<R> list : kind.lists()) {
            if (list.across()) {
                directory.list(part(list), Optional.empty(), LIMIT);
                AcrossPlace place =
                        new AcrossPlace(place(list).values().subList(0, list.beforeGroup()), GROUP, Optional.empty());
                directory.list(part(list), Optional.of(place), LIMIT);
            }
        }
    }

    private static <R> Selection<R> part(RowList<R> list) {
        return list.where(key(list.fixed(), 0).values().toArray());
    }

    private static <R> Selection<R> ofSeveral(RowList<R> list) {
        List<Object> values = key(list.fixed(), 0).values();
        int last = values.size() - 1;
        Object other = value(list.fixed().get(last), 1);
        return list.whereIn(
                Set.of(values.get(last), other.equals(values.get(last)) ? other(other) : other),
                values.subList(0, last).toArray());
    }

    private static Object other(Object value) {
        return value instanceof Boolean flag ? !flag : value + "_";
    }

    private static <R> Position place(RowList<R> list) {
        return new Position(
                list.order().stream().map(order -> value(order.column(), 1)).toList());
    }

    private static <R> Key key(List<Column<R>> columns, int number) {
        return new Key(columns.stream().map(column -> value(column, number)).toList());
    }

    private static Object value(Column<?> column, int number) {
        Object known = VALUES.get(column.name());
        if (known != null && number == 0) {
            return known;
        }
        return switch (column.type()) {
            case KEY, TEXT -> "x" + (number + 1);
            case CODE -> VALUES.getOrDefault(column.name(), "ACTIVE");
            case INTEGER -> 20 + number;
            case LONG -> 25_000L + number;
            case INSTANT -> Samples.AT;
            case FLAG -> true;
        };
    }
}
