package io.socialsouls.community.spi;

import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a storage that finds one by its key and otherwise looks through all of a kind: a map, a file, a key-value
 * store. It says how to do these; versions, uniqueness, lists and the journal's places follow. A list costs reading all
 * rows of its kind in the group: a storage that keeps an index overrides the method that reads it.
 */
public interface ScannedRows extends GroupRows {
    @Override
    <R> Optional<R> find(Kind<R> kind, Key key);

    /**
     * Reads all rows of a kind.
     *
     * @param <R> the rows
     * @param kind what to read
     * @return in no particular order
     */
    <R> Stream<R> all(Kind<R> kind);

    /**
     * Writes a row, whether or not there is one with its key, or removes the one that is there.
     *
     * @param <R> the rows
     * @param kind what it is
     * @param key its key
     * @param row absent to remove
     */
    <R> void set(Kind<R> kind, Key key, Optional<R> row);

    @Override
    default <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        Map<Key, R> found = new HashMap<>();
        keys.forEach(key -> find(kind, key).ifPresent(row -> found.put(key, row)));
        return Map.copyOf(found);
    }

    @Override
    default <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values) {
        return all(kind).filter(row -> set.of(row).equals(Optional.of(values))).findAny();
    }

    @Override
    default <R> List<R> list(Slice<R> slice) {
        RowList<R> list = slice.of().list();
        return all(list.kind())
                .filter(slice::holds)
                .sorted(Comparator.comparing(list::position, slice.places()))
                .limit(slice.limit())
                .toList();
    }

    @Override
    default <R> int count(Selection<R> of, int most) {
        return (int) all(of.list().kind()).filter(of::holds).limit(most).count();
    }

    @Override
    default <R> void put(Kind<R> kind, List<R> rows) {
        UniqueHolders<R> holders = UniqueHolders.of(this, kind);
        for (R row : rows) {
            Key key = kind.keyOf(row);
            Optional<R> before = find(kind, key);
            kind.requireFollows(before, row);
            holders.require(row);
            set(kind, key, Optional.of(row));
            holders.replace(before, row);
        }
    }

    @Override
    default <R> void raise(Kind<R> kind, R row) {
        Key key = kind.keyOf(row);
        Optional<R> before = find(kind, key);
        if (before.isEmpty() || kind.isRaisedBy(before.get(), row)) {
            set(kind, key, Optional.of(row));
        }
    }

    @Override
    default <R> int remove(Kind<R> kind, Collection<Key> keys) {
        Collection<Key> there = find(kind, keys).keySet();
        there.forEach(key -> set(kind, key, Optional.empty()));
        return there.size();
    }

    @Override
    default <R> int remove(Selection<R> of, int limit) {
        Kind<R> kind = of.list().kind();
        return remove(kind, list(of.first(limit)).stream().map(kind::keyOf).toList());
    }

    @Override
    default List<JournalRow> append(List<JournalDraft> drafts) {
        Slice<JournalRow> last =
                JournalRow.KIND.list(Kind.BY_KEY).where().first(1).reversed();
        long before =
                list(last).stream().mapToLong(JournalRow::sequence).findAny().orElse(0);
        List<JournalRow> appended = new ArrayList<>(drafts.size());
        for (JournalDraft draft : drafts) {
            appended.add(new JournalRow(before + appended.size() + 1, draft));
        }
        put(JournalRow.KIND, appended);
        return List.copyOf(appended);
    }

    /**
     * Reads a part of a list across groups, from all there is.
     *
     * @param <R> the rows
     * @param all the rows of the list's kind, of every group; or what several storages found of this part, to be merged
     * @param of which part
     * @param after strictly after this place; absent for the beginning
     * @param limit the most rows, at least 1
     * @return what {@link Directory#list} gives
     */
    static <R> List<Found<R>> across(Stream<Found<R>> all, Selection<R> of, Optional<AcrossPlace> after, int limit) {
        RowList<R> list = of.list();
        Comparator<AcrossPlace> order = (left, right) -> left.compareTo(list, right);
        return all.filter(found -> of.holds(found.row()))
                .map(found -> Map.entry(AcrossPlace.of(list, found), found))
                .filter(placed -> after.isEmpty() || order.compare(placed.getKey(), after.get()) > 0)
                .sorted(Map.Entry.comparingByKey(order))
                .limit(limit)
                .map(Map.Entry::getValue)
                .toList();
    }
}
