package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.spi.GroupRows;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of one unit in one map, whatever their kind; for a list it looks through them all. */
final class ShelfRows implements GroupRows {
    private final Map<Place, Object> rows;
    private boolean written;

    record Place(Kind<?> kind, Key key) {}

    ShelfRows(Map<Place, Object> found) {
        rows = new HashMap<>(found);
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        return keys.stream()
                .distinct()
                .filter(key -> rows.containsKey(new Place(kind, key)))
                .collect(Collectors.toMap(key -> key, key -> kind.type().cast(rows.get(new Place(kind, key)))));
    }

    @Override
    public <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values) {
        return all(kind).filter(row -> set.of(row).equals(Optional.of(values))).findAny();
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        return all(slice.of().list().kind())
                .filter(slice::holds)
                .sorted(Comparator.comparing(slice.of().list()::position, slice.places()))
                .limit(slice.limit())
                .toList();
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        return (int) part(of).limit(most).count();
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> put) {
        for (R row : put) {
            kind.requireFollows(find(kind, kind.keyOf(row)), row);
            for (UniqueSet<R> set : kind.uniqueSets()) {
                Optional<R> holder = set.of(row).flatMap(values -> unique(kind, set, values));
                if (holder.filter(other -> !kind.keyOf(other).equals(kind.keyOf(row)))
                        .isPresent()) {
                    throw new ConflictException(kind.name(row) + ": another row has this " + set.name());
                }
            }
            write(kind, row);
        }
    }

    @Override
    public <R> void raise(Kind<R> kind, R row) {
        if (find(kind, kind.keyOf(row))
                .filter(before -> !kind.isRaisedBy(before, row))
                .isEmpty()) {
            write(kind, row);
        }
    }

    @Override
    public <R> int remove(Kind<R> kind, Collection<Key> keys) {
        written = true;
        return (int) keys.stream()
                .filter(key -> rows.remove(new Place(kind, key)) != null)
                .count();
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        Kind<R> kind = of.list().kind();
        return remove(kind, list(of.first(limit)).stream().map(kind::keyOf).toList());
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        List<JournalRow> appended = new ArrayList<>();
        long before = all(JournalRow.KIND).count();
        drafts.forEach(draft -> appended.add(new JournalRow(before + appended.size() + 1, draft)));
        appended.forEach(row -> write(JournalRow.KIND, row));
        return List.copyOf(appended);
    }

    /** A unit that was too slow learns of it when it commits. */
    @Override
    public void lock() {}

    <R> Stream<R> part(Selection<R> of) {
        return all(of.list().kind()).filter(of::holds);
    }

    Map<Place, Object> all() {
        return Map.copyOf(rows);
    }

    boolean isWritten() {
        return written;
    }

    private <R> Stream<R> all(Kind<R> kind) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().kind().equals(kind))
                .map(row -> kind.type().cast(row.getValue()));
    }

    private <R> void write(Kind<R> kind, R row) {
        written = true;
        rows.put(new Place(kind, kind.keyOf(row)), row);
    }
}
