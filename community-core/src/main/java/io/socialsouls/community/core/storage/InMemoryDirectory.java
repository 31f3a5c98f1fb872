package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The committed entries, across groups. Thread-safe; nothing waits here: a unit makes its changes known when it
 * commits, one entry after the other, and a reader at that moment may see some of them.
 */
final class InMemoryDirectory implements Directory {
    private final ConcurrentMap<RowList<?>, ConcurrentMap<List<Object>, NavigableMap<AcrossPlace, Found<?>>>> lists =
            new ConcurrentHashMap<>();

    @Override
    public <R> List<Found<R>> list(Selection<R> of, Optional<AcrossPlace> after, int limit) {
        RowList<R> list = of.list();
        if (!list.across()) {
            throw new IllegalArgumentException(list + " does not run across groups");
        }
        List<Found<R>> found = new ArrayList<>();
        for (List<Object> part : of.parts()) {
            NavigableMap<AcrossPlace, Found<?>> places = parts(list).get(part);
            if (places != null) {
                after.map(place -> places.tailMap(place, false)).orElse(places).values().stream()
                        .map(each -> cast(list, each))
                        .filter(each -> of.holds(each.row()))
                        .limit(limit)
                        .forEach(found::add);
            }
        }
        found.sort((left, right) -> AcrossPlace.of(list, left).compareTo(list, AcrossPlace.of(list, right)));
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    <R> void replace(GroupId group, Kind<R> kind, Optional<R> before, Optional<R> after) {
        for (RowList<R> list : kind.lists()) {
            if (list.across()) {
                before.map(row -> new Found<>(group, row))
                        .ifPresent(found ->
                                part(list, found.row()).ifPresent(part -> part.remove(AcrossPlace.of(list, found))));
                after.map(row -> new Found<>(group, row))
                        .ifPresent(found -> part(list, found.row())
                                .ifPresent(part -> part.put(AcrossPlace.of(list, found), found)));
            }
        }
    }

    private <R> Optional<NavigableMap<AcrossPlace, Found<?>>> part(RowList<R> list, R row) {
        return list.part(row)
                .map(values -> parts(list)
                        .computeIfAbsent(
                                values,
                                any -> new ConcurrentSkipListMap<>((left, right) -> left.compareTo(list, right))));
    }

    private ConcurrentMap<List<Object>, NavigableMap<AcrossPlace, Found<?>>> parts(RowList<?> list) {
        return lists.computeIfAbsent(list, any -> new ConcurrentHashMap<>());
    }

    private static <R> Found<R> cast(RowList<R> list, Found<?> found) {
        return new Found<>(found.group(), list.kind().type().cast(found.row()));
    }
}
