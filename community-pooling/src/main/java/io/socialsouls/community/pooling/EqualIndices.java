package io.socialsouls.community.pooling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * Finds which of many things are equal, told by their indices. Open addressing in plain arrays: some 30 bytes a thing, and
 * time in proportion to their number. Mutable while it is filled, for one thread.
 */
final class EqualIndices {
    private static final int NONE = -1;

    private final Sameness same;
    private final long[] hashes;
    /** The first index of each group, where its hash or the next free place after that points. */
    private final int[] slots;
    /** The next index of the same group. */
    private final int[] next;
    /** Of the first index of each group, the last one. */
    private final int[] last;

    private EqualIndices(int size, Sameness same) {
        this.same = same;
        this.hashes = new long[size];
        this.slots = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        this.next = new int[size];
        this.last = new int[size];
        Arrays.fill(slots, NONE);
        Arrays.fill(next, NONE);
        Arrays.fill(last, NONE);
    }

    /** Whether two things are equal. */
    @FunctionalInterface
    interface Sameness {
        boolean test(int one, int other);
    }

    /**
     * Puts equal things together.
     *
     * @param size how many there are
     * @param hash the same for equal things, spread over the higher bits; 0 for what is equal to nothing
     * @param same asked of things of one hash
     */
    static EqualIndices of(int size, IntToLongFunction hash, Sameness same) {
        EqualIndices groups = new EqualIndices(size, same);
        for (int i = 0; i < size; i++) {
            groups.hashes[i] = hash.applyAsLong(i);
            if (groups.hashes[i] != 0) {
                groups.add(i);
            }
        }
        return groups;
    }

    private void add(int index) {
        int mask = slots.length - 1;
        // The high bits: a hash may be odd by agreement.
        int slot = (int) (hashes[index] >>> 32) & mask;
        while (slots[slot] != NONE) {
            int first = slots[slot];
            if (hashes[first] == hashes[index] && same.test(first, index)) {
                next[last[first]] = index;
                last[first] = index;
                return;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = index;
        last[index] = index;
    }

    /** {@return whether others are equal to this one, and none before it is} */
    boolean leads(int index) {
        return last[index] != NONE && last[index] != index;
    }

    /** {@return all that are equal to the first of them, in ascending order} */
    List<Integer> from(int first) {
        List<Integer> group = new ArrayList<>();
        for (int i = first; i != NONE; i = next[i]) {
            group.add(i);
        }
        return group;
    }
}
