package io.socialsouls.community.testkit.model;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitGuards;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Order;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A storage that is too simple to be wrong: for one thread, without speed, copied whole for every unit. */
public final class NaiveStorage implements Storage, Directory {
    private final Map<GroupId, NaiveRows> groups = new LinkedHashMap<>();
    private final UnitGuards guards = new UnitGuards();

    /** Nothing in it. */
    public NaiveStorage() {}

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        return guards.<T>run(mode, work, body -> {
            NaiveRows rows = new NaiveRows(groups.getOrDefault(group, new NaiveRows()));
            T result = body.apply(rows);
            groups.put(group, rows);
            return result;
        });
    }

    @Override
    public boolean retriesConflicts() {
        return true;
    }

    @Override
    public Directory directory() {
        return this;
    }

    @Override
    public <R> List<Found<R>> list(Selection<R> of, Optional<AcrossPlace> after, int limit) {
        List<Found<R>> found = new ArrayList<>();
        groups.forEach((group, rows) -> rows.part(of).forEach(row -> found.add(new Found<>(group, row))));
        Comparator<List<Object>> order = order(of.list());
        return found.stream()
                .sorted(Comparator.comparing(each -> place(of.list(), each), order))
                .filter(each -> after.isEmpty() || order.compare(place(of.list(), each), values(after.get())) > 0)
                .limit(limit)
                .toList();
    }

    /** Value by value; of a place after all rows of a group the values of the key are missing, and it comes last. */
    private static Comparator<List<Object>> order(RowList<?> list) {
        return (left, right) -> {
            for (int at = 0; at < Math.min(left.size(), right.size()); at++) {
                int compared = NaiveRows.compare(left.get(at), right.get(at));
                boolean descending =
                        at < list.beforeGroup() && list.order().get(at).descending();
                if (compared != 0) {
                    return descending ? -compared : compared;
                }
            }
            return Integer.compare(right.size(), left.size());
        };
    }

    private static <R> List<Object> place(RowList<R> list, Found<R> found) {
        List<Object> place = new ArrayList<>();
        for (Order<R> by : list.order()) {
            place.add(by.column().of(found.row()).orElseThrow());
        }
        place.add(list.beforeGroup(), found.group().value());
        return place;
    }

    private static List<Object> values(AcrossPlace place) {
        List<Object> values = new ArrayList<>(place.before());
        values.add(place.group().value());
        place.key().ifPresent(values::addAll);
        return values;
    }
}
