package io.socialsouls.community.testkit;

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
import io.socialsouls.community.testkit.CopiedRows.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A right storage whose units wait for nobody, and learn at their commit that another was quicker. A subclass begins or
 * commits otherwise.
 */
class OptimisticStorage implements Storage, Directory {
    private final ConcurrentMap<GroupId, Map<Slot, Object>> groups = new ConcurrentHashMap<>();
    private final UnitGuards guards = new UnitGuards();

    @Override
    public final <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        return guards.<T>run(mode, work, body -> {
            CopiedRows rows = begin(group);
            T result = body.apply(rows);
            if (!rows.written().isEmpty()) {
                commit(group, rows);
            }
            return result;
        });
    }

    CopiedRows begin(GroupId group) {
        Map<Slot, Object> found = committed(group);
        return new CopiedRows(found, () -> found);
    }

    void commit(GroupId group, CopiedRows rows) {
        groups.compute(group, (id, now) -> {
            Map<Slot, Object> there = Optional.ofNullable(now).orElseThrow();
            if (isConflict(there, rows)) {
                throw new ConflictException("another unit was quicker");
            }
            return rows.over(there);
        });
    }

    /** Whether a unit must not commit: here if any other did since it began. */
    boolean isConflict(Map<Slot, Object> now, CopiedRows rows) {
        return now != rows.found();
    }

    final Map<Slot, Object> committed(GroupId group) {
        return groups.computeIfAbsent(group, any -> new HashMap<>());
    }

    final void replace(GroupId group, Map<Slot, Object> rows) {
        groups.put(group, rows);
    }

    @Override
    public final boolean retriesConflicts() {
        return true;
    }

    @Override
    public final Directory directory() {
        return this;
    }

    @Override
    public final <R> List<Found<R>> list(Selection<R> of, Optional<AcrossPlace> after, int limit) {
        Stream<Found<R>> rows = groups.entrySet().stream()
                .flatMap(group -> new CopiedRows(group.getValue(), group::getValue)
                        .all(of.list().kind())
                        .map(row -> new Found<>(group.getKey(), row)));
        return ScannedRows.across(rows, of, after, limit);
    }
}
