package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitGuards;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Puts each group on a shelf as one map. A unit works on a copy of the map it found and puts it in that one's place when it
 * commits, which is a conflict if another unit was quicker; so no unit waits for another, and none sees half of one.
 */
public final class ShelfStorage implements Storage, Directory {
    private final ConcurrentMap<GroupId, Map<ShelfRows.Place, Object>> groups = new ConcurrentHashMap<>();
    private final UnitGuards guards = new UnitGuards();

    /** An empty storage. */
    public ShelfStorage() {}

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        return guards.<T>run(mode, work, body -> {
            Optional<Map<ShelfRows.Place, Object>> found = Optional.ofNullable(groups.get(group));
            ShelfRows rows = new ShelfRows(found.orElse(Map.of()));
            T result = body.apply(rows);
            if (rows.isWritten()) {
                replace(group, found, rows.all());
            }
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
        return groups.entrySet().stream()
                .flatMap(group -> new ShelfRows(group.getValue()).part(of).map(row -> new Found<>(group.getKey(), row)))
                .filter(found ->
                        after.isEmpty() || AcrossPlace.of(of.list(), found).compareTo(of.list(), after.get()) > 0)
                .sorted((left, right) ->
                        AcrossPlace.of(of.list(), left).compareTo(of.list(), AcrossPlace.of(of.list(), right)))
                .limit(limit)
                .toList();
    }

    private void replace(
            GroupId group, Optional<Map<ShelfRows.Place, Object>> found, Map<ShelfRows.Place, Object> written) {
        boolean replaced = found.map(before -> groups.replace(group, before, written))
                .orElseGet(() -> groups.putIfAbsent(group, written) == null);
        if (!replaced) {
            throw new ConflictException("another unit changed this group in the meantime");
        }
    }
}
