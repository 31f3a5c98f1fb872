package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.ScannedRows;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitGuards;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Selection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts each group on a shelf as one map. A unit works on a copy of the map it found and puts it in that one's place when it
 * commits, which is a conflict if another unit was quicker; so no unit waits for another, and none sees half of one.
 */
public final class ShelfStorage implements Storage, Directory {
    private final ConcurrentMap<GroupId, NavigableMap<String, String>> groups = new ConcurrentHashMap<>();
    private final UnitGuards guards = new UnitGuards();

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        return guards.<T>run(mode, work, body -> {
            NavigableMap<String, String> found = groups.getOrDefault(group, new TreeMap<>());
            NavigableMap<String, String> written = new TreeMap<>(found);
            T result = body.apply(new ShelfRows(written));
            if (!written.equals(found) && !replace(group, found, written)) {
                throw new ConflictException("another unit changed this group in the meantime");
            }
            return result;
        });
    }

    private boolean replace(GroupId group, NavigableMap<String, String> found, NavigableMap<String, String> written) {
        boolean first = found.isEmpty() && groups.putIfAbsent(group, written) == null;
        return first || groups.replace(group, found, written);
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
        Stream<Found<R>> rows = groups.entrySet().stream()
                .flatMap(group -> new ShelfRows(group.getValue())
                        .all(of.list().kind())
                        .map(row -> new Found<>(group.getKey(), row)));
        return ScannedRows.across(rows, of, after, limit);
    }
}
