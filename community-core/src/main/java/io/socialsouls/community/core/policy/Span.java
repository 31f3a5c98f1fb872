package io.socialsouls.community.core.policy;

import java.util.Comparator;

/**
 * A place in a draft.
 *
 * @param section which of its texts, from 0
 * @param from the first code point of the plain text
 * @param to the one after the last
 */
record Span(int section, int from, int to) implements Comparable<Span> {
    /** In order of appearance; of two that begin together the longer first. */
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::section)
            .thenComparingInt(Span::from)
            .thenComparing(Comparator.comparingInt(Span::to).reversed());

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    boolean holds(Span other) {
        return section == other.section && from <= other.from && other.to <= to;
    }
}
