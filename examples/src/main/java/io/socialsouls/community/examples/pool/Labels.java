package io.socialsouls.community.examples.pool;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Names that are added one after the other and kept in few strings: most are never asked for. Mutable. */
final class Labels extends AbstractList<String> implements RandomAccess {
    private static final int BLOCK = 1024;

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    /** Where each name ends in its block. */
    private final RowNumbers ends = new RowNumbers();

    @Override
    public boolean add(String label) {
        begin().append(label);
        ends.append(current.length());
        return true;
    }

    /** Adds what stands in a cell. */
    void add(Cells cells, int place) {
        cells.appendTo(begin(), place);
        ends.append(current.length());
    }

    private StringBuilder begin() {
        if (ends.size() % BLOCK == 0 && !ends.isEmpty()) {
            blocks.add(current.toString());
            current.setLength(0);
        }
        return current;
    }

    @Override
    public String get(int index) {
        Objects.checkIndex(index, ends.size());
        int block = index / BLOCK;
        int begin = index % BLOCK == 0 ? 0 : ends.at(index - 1);
        return block == blocks.size()
                ? current.substring(begin, ends.at(index))
                : blocks.get(block).substring(begin, ends.at(index));
    }

    @Override
    public int size() {
        return ends.size();
    }
}
