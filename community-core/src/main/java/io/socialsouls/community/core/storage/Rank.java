package io.socialsouls.community.core.storage;

import java.util.Comparator;

/**
 * Where a row stands in a list: what the list sorts by, then the id.
 *
 * @param <A> what the list sorts by
 * @param first what decides
 * @param id what decides between equals, in binary order
 */
record Rank<A extends Comparable<A>>(A first, String id) {
    /** Smallest first. */
    static <A extends Comparable<A>> Comparator<Rank<A>> ascending() {
        return Comparator.comparing((Rank<A> rank) -> rank.first()).thenComparing(Rank::id, BinaryOrder::compare);
    }

    /** Greatest first; ids still ascend. */
    static <A extends Comparable<A>> Comparator<Rank<A>> descending() {
        return Comparator.comparing((Rank<A> rank) -> rank.first(), Comparator.reverseOrder())
                .thenComparing(Rank::id, BinaryOrder::compare);
    }
}
