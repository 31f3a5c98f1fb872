package io.socialsouls.community.pooling.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SetOrderTest {
    /** Of every sign and size, and few enough different ones that rows often share them. */
    @Provide
    Arbitrary<List<Double>> numbers() {
        Arbitrary<Double> few = Arbitraries.of(
                0.0, -0.0, 1.0, -1.0, 1.5, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE);
        return Arbitraries.oneOf(few, Arbitraries.doubles().between(-2, 2), few)
                .list()
                .ofMinSize(2)
                .ofMaxSize(300);
    }

    @Property
    void rows_stand_in_the_order_of_the_first_column_then_of_the_second(@ForAll("numbers") List<Double> numbers) {
        int rows = numbers.size() / 2;
        double[] first = numbers.subList(0, rows).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] second = numbers.subList(rows, 2 * rows).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        List<Integer> expected = IntStream.range(0, rows)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> first[i]).thenComparingDouble(i -> second[i]))
                .toList();
        int[] order = SetOrder.of(first, second);
        assertThat(SetOrder.apply(first, order))
                .containsExactly(expected.stream().mapToDouble(i -> first[i]).toArray());
        assertThat(SetOrder.apply(second, order))
                .containsExactly(expected.stream().mapToDouble(i -> second[i]).toArray());
        assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, rows).toArray());
    }

    @Example
    void many_rows_of_which_one_lies_far_away_are_put_in_order() {
        double[] column = new Random(4).doubles(100_000).toArray();
        column[70_000] = 1e300;
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        assertThat(SetOrder.apply(column, SetOrder.of(column))).containsExactly(sorted);
    }
}
