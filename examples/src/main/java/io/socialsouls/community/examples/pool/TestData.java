package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.SummaryData;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The tests of a file, added one after the other: event counts, of which a file may have a million, in blocks of numbers and
 * anything else as it is. Mutable.
 */
final class TestData extends AbstractList<SummaryData> implements RandomAccess {
    private static final int BLOCK = 1024;
    /** Tests in the first block before it grows: a file may have many tactics of few tests. */
    private static final int FEW = 16;

    private static final int CELLS = 4;

    private final List<long[]> counts = new ArrayList<>();
    /** All tests, from the first on that is not of event counts. */
    private final List<SummaryData> mixed = new ArrayList<>();

    private int size;

    @Override
    public boolean add(SummaryData data) {
        if (mixed.isEmpty() && data instanceof EventCounts table) {
            add(table);
        } else {
            if (mixed.isEmpty()) {
                mixed.addAll(List.copyOf(this));
                counts.clear();
            }
            mixed.add(Objects.requireNonNull(data, "data"));
        }
        size++;
        return true;
    }

    private void add(EventCounts table) {
        int at = size % BLOCK * CELLS;
        int last = counts.size() - 1;
        if (at == 0) {
            last++;
            counts.add(new long[(last == 0 ? FEW : BLOCK) * CELLS]);
        } else if (at == counts.get(last).length) {
            counts.set(last, Arrays.copyOf(counts.get(last), 2 * at));
        }
        long[] block = counts.get(last);
        block[at] = table.treatedEvents();
        block[at + 1] = table.treatedTotal();
        block[at + 2] = table.controlEvents();
        block[at + 3] = table.controlTotal();
    }

    /** Whether a measure can be had of every test. */
    boolean suit(EffectMeasure measure) {
        return mixed.isEmpty()
                ? isEmpty() || measure.suits(get(0))
                : mixed.stream().allMatch(measure::suits);
    }

    @Override
    public SummaryData get(int index) {
        Objects.checkIndex(index, size);
        if (!mixed.isEmpty()) {
            return mixed.get(index);
        }
        long[] block = counts.get(index / BLOCK);
        int at = index % BLOCK * CELLS;
        return new EventCounts(block[at], block[at + 1], block[at + 2], block[at + 3]);
    }

    @Override
    public int size() {
        return size;
    }
}
