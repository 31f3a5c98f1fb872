package io.socialsouls.community.examples.pool;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/** Whole numbers that are added one after the other, at four bytes each. Mutable. */
final class RowNumbers extends AbstractList<Integer> implements RandomAccess {
    private static final int FIRST = 16;

    private int[] numbers = new int[FIRST];
    private int size;

    @Override
    public boolean add(Integer number) {
        append(number);
        return true;
    }

    /** Adds a number without an object for it. */
    void append(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 2);
        }
        numbers[size] = number;
        size++;
    }

    @Override
    public Integer get(int index) {
        return at(index);
    }

    int at(int index) {
        return numbers[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
