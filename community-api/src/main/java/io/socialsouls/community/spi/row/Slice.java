package io.socialsouls.community.spi.row;

import java.util.Comparator;
import java.util.Optional;

/**
 * What to read of a list in one step.
 *
 * @param <R> the rows
 * @param of which part of which list
 * @param after strictly after this place, in the direction of reading; absent for the beginning
 * @param backwards whether the list is read from its end
 * @param limit the most rows, at least 1; fewer mean that there are no more
 */
public record Slice<R>(Selection<R> of, Optional<Position> after, boolean backwards, int limit) {
    public Slice {
        if (limit < 1) {
            throw new IllegalArgumentException("a slice of at least 1 row, not " + limit);
        }
        after.ifPresent(place -> {
            if (place.values().size() != of.list().order().size()) {
                throw new IllegalArgumentException("a place in " + of.list() + " has "
                        + of.list().order().size() + " values, not " + place.values());
            }
        });
    }

    /** {@return the same read from the end of the list; a place is then gone on from towards its beginning} */
    public Slice<R> reversed() {
        return new Slice<>(of, after, !backwards, limit);
    }

    /** {@return the order of places in the direction of reading} */
    public Comparator<Position> places() {
        Comparator<Position> places = of.list().places();
        return backwards ? places.reversed() : places;
    }

    /**
     * Whether it reaches a row, as far as the limit lets it.
     *
     * @param row a row of the list's kind
     * @return true if the row belongs to the part and lies after the place
     */
    public boolean holds(R row) {
        return of.holds(row)
                && after.filter(place -> places().compare(of.list().position(row), place) <= 0)
                        .isEmpty();
    }
}
