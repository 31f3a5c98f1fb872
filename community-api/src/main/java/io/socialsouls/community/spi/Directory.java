package io.socialsouls.community.spi;

import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Selection;
import java.util.List;
import java.util.Optional;

/**
 * Looks across groups, read-only. May be stale and may fan out over shards, whose answers merge by
 * {@link AcrossPlace#compareTo}: whoever uses what it finds looks again inside the group's own unit. Thread-safe.
 */
@FunctionalInterface
public interface Directory {
    /**
     * Reads a part of a list across groups.
     *
     * @param <R> the rows
     * @param of which part of a list that is {@link io.socialsouls.community.spi.row.RowList#across}
     * @param after strictly after this place; absent for the beginning
     * @param limit the most rows, at least 1
     * @return in the list's order, with the group's id behind what stands before the group; fewer only if there are no more
     */
    <R> List<Found<R>> list(Selection<R> of, Optional<AcrossPlace> after, int limit);
}
