package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.pooling.order.SetOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The order of effects in tests and of tests in clusters by what they hold: effects of a test by their columns, tests of a
 * cluster by their effects, clusters by their tests. Neither names nor the order of arrival matter.
 */
final class ClusterOrder {
    /** By effects first; what holds the same effects is told apart by how they are divided into tests. */
    private static final Comparator<Bundle> BY_CONTENT =
            Comparator.comparing(Bundle::ranks, Arrays::compare).thenComparing(Bundle::lengths, Arrays::compare);

    private final int[] ranks;

    /**
     * Effects that stay together.
     *
     * @param rows of these effects
     * @param ranks of these effects among all; the same for effects that no column tells apart
     * @param lengths of what it was put together from
     */
    @SuppressWarnings("ArrayRecordComponent") // Compared by what they hold, above.
    private record Bundle(int[] rows, int[] ranks, int[] lengths) {}

    ClusterOrder(double[]... columns) {
        int[] order = SetOrder.of(columns);
        this.ranks = new int[order.length];
        for (int i = 1; i < order.length; i++) {
            int row = order[i];
            int before = order[i - 1];
            boolean same = Arrays.stream(columns).allMatch(column -> Double.compare(column[row], column[before]) == 0);
            ranks[row] = same ? ranks[before] : i;
        }
    }

    /** {@return the row that comes first, the second, and so on, for the number of each row's test and cluster} */
    int[] of(IntUnaryOperator test, IntUnaryOperator cluster) {
        List<Bundle> effects = IntStream.range(0, ranks.length)
                .mapToObj(i -> new Bundle(new int[] {i}, new int[] {ranks[i]}, new int[] {1}))
                .toList();
        List<Bundle> clusters = together(together(effects, test), cluster);
        return sorted(clusters).rows();
    }

    private static List<Bundle> together(List<Bundle> parts, IntUnaryOperator number) {
        Map<Integer, List<Bundle>> groups = new HashMap<>();
        for (Bundle part : parts) {
            groups.computeIfAbsent(number.applyAsInt(part.rows()[0]), unseen -> new ArrayList<>())
                    .add(part);
        }
        return groups.values().stream().map(ClusterOrder::sorted).toList();
    }

    private static Bundle sorted(List<Bundle> parts) {
        List<Bundle> sorted = parts.stream().sorted(BY_CONTENT).toList();
        return new Bundle(
                sorted.stream().map(Bundle::rows).flatMapToInt(Arrays::stream).toArray(),
                sorted.stream().map(Bundle::ranks).flatMapToInt(Arrays::stream).toArray(),
                sorted.stream().mapToInt(part -> part.rows().length).toArray());
    }
}
