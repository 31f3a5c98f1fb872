package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.core.storage.BinaryOrder;
import io.socialsouls.community.core.storage.rows.RowKey;
import io.socialsouls.community.core.storage.rows.RowUnit;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.Storage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts each group on a shelf as one map. A unit works on the map it found and puts its own in that one's place when it
 * commits, which fails as a conflict if another unit was quicker; so no unit waits for another, and none sees half of one.
 */
public final class ShelfStorage implements Storage, Directory {
    private final ConcurrentNavigableMap<GroupId, Map<RowKey<?>, Record>> groups =
            new ConcurrentSkipListMap<>(Comparator.comparing(GroupId::value, BinaryOrder::compare));

    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    /** An empty storage. */
    public ShelfStorage() {}

    @Override
    public <T> T inUnit(GroupId group, Function<? super GroupUnit, ? extends T> work) {
        if (inside.get()) {
            throw new IllegalStateException("a unit may not be opened inside another");
        }
        Map<RowKey<?>, Record> found = groups.getOrDefault(group, Map.of());
        ShelfRows rows = new ShelfRows(found);
        RowUnit unit = new RowUnit(rows);
        T result;
        inside.set(true);
        try (unit) {
            result = work.apply(unit);
            rows.written().ifPresent(written -> replace(group, found, written));
        } finally {
            inside.remove();
        }
        unit.runAfterCommit();
        return result;
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
    public List<GroupId> groupsOf(PersonId person, Optional<GroupId> after, int limit) {
        return with(IdentityRow.class, row -> row.person().equals(person), after, limit);
    }

    @Override
    public List<GroupId> listed(Optional<GroupId> after, int limit) {
        return with(GroupRow.class, row -> row.charter().visibility() == Visibility.LISTED, after, limit);
    }

    private void replace(GroupId group, Map<RowKey<?>, Record> found, Map<RowKey<?>, Record> written) {
        boolean first = found.isEmpty();
        if (first ? groups.putIfAbsent(group, written) != null : !groups.replace(group, found, written)) {
            throw new ConflictException("another unit changed this group in the meantime");
        }
    }

    private <R extends Record> List<GroupId> with(Class<R> kind, Predicate<R> row, Optional<GroupId> after, int limit) {
        return after.map(group -> groups.tailMap(group, false)).orElse(groups).entrySet().stream()
                .filter(group -> new ShelfRows(group.getValue()).all(kind).anyMatch(row))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
