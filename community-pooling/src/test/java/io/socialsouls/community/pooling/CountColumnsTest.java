package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ZeroCells;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class CountColumnsTest {
    private static final PoolingPlan RISK_RATIO = PoolingPlan.of(EffectMeasure.RISK_RATIO);

    /** Many of them with empty cells. */
    @Provide
    Arbitrary<EventCounts> table() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 6);
        return Combinators.combine(sizes, sizes, Arbitraries.integers(), Arbitraries.integers())
                .as((treated, control, one, other) -> new EventCounts(
                        Math.floorMod(one, treated + 1), treated, Math.floorMod(other, control + 1), control));
    }

    @Provide
    Arbitrary<PoolingPlan> plan() {
        return Combinators.combine(
                        Arbitraries.of(
                                EffectMeasure.ODDS_RATIO,
                                EffectMeasure.RISK_RATIO,
                                EffectMeasure.RISK_DIFFERENCE,
                                EffectMeasure.ARCSINE_DIFFERENCE),
                        Arbitraries.of(ZeroCells.class),
                        Arbitraries.of(true, false))
                .as((measure, zero, drop) -> new PoolingPlan(
                        measure, PoolingMethod.REML, PoolingMethod.REML.defaultTest(), 0.95, zero, drop));
    }

    @Property
    void columns_give_the_bits_of_a_list_of_the_same_tables(
            @ForAll("tables") List<EventCounts> tables, @ForAll("plan") PoolingPlan plan) {
        EffectSizes ofList = EffectSizes.of(tables, plan);
        EffectSizes ofColumns = ofColumns(tables, plan);
        assertThat(ofColumns.size()).isEqualTo(ofList.size());
        for (int i = 0; i < ofList.size(); i++) {
            assertThat(ofColumns.effect(i)).isEqualTo(ofList.effect(i));
            assertThat(ofColumns.variance(i)).isEqualTo(ofList.variance(i));
            assertThat(ofColumns.source(i)).isEqualTo(ofList.source(i));
        }
    }

    @Provide
    Arbitrary<List<EventCounts>> tables() {
        return table().list().ofMaxSize(30);
    }

    @Property(tries = 100)
    void sums_over_tables_are_those_of_a_list(@ForAll("tables") @Size(min = 1, max = 9) List<EventCounts> tables) {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_DIFFERENCE)
                .withTest(PoolingMethod.MANTEL_HAENSZEL.defaultTest())
                .withMethod(PoolingMethod.MANTEL_HAENSZEL);
        List<EventCounts> all = new ArrayList<>(tables);
        all.add(new EventCounts(2, 9, 3, 8));
        assertThat(Pooling.pool(ofColumns(all, plan), plan)).isEqualTo(Pooling.pool(EffectSizes.of(all, plan), plan));
    }

    @Example
    void more_tables_than_one_block_keep_their_places() {
        long[] events = new long[2_500];
        long[] totals = new long[2_500];
        for (int i = 0; i < events.length; i++) {
            events[i] = i % 5;
            totals[i] = 10L + i;
        }
        PoolingPlan plan = RISK_RATIO.withZeroCells(ZeroCells.NONE);
        EffectSizes sizes = EffectSizes.ofCounts(events, totals, events, totals, plan);
        assertThat(sizes.size()).isEqualTo(2_000);
        assertThat(sizes.source(1_999)).isEqualTo(2_499);
        assertThat(sizes.effect(1_999)).isCloseTo(0, within(1e-15));
    }

    @Example
    void a_table_that_cannot_be_is_named_by_its_column_and_row() {
        for (EffectMeasure measure : List.of(EffectMeasure.RISK_RATIO, EffectMeasure.RISK_DIFFERENCE)) {
            assertThatThrownBy(() -> EffectSizes.ofCounts(
                            new long[] {1, 5},
                            new long[] {9, 4},
                            new long[] {1, 1},
                            new long[] {9, 9},
                            PoolingPlan.of(measure)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("treatedEvents[1] is 5; expected a whole number from 0 to 4");
        }
        assertThatThrownBy(() -> EffectSizes.ofCounts(
                        new long[] {1}, new long[] {9}, new long[] {1}, new long[] {0}, RISK_RATIO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("controlTotals[0] is 0");
        assertThatThrownBy(() -> EffectSizes.ofCounts(
                        new long[] {1}, new long[] {9}, new long[] {1, 2}, new long[] {4}, RISK_RATIO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("controlEvents is \"2 numbers\"; expected one for each table, 1");
    }

    private static EffectSizes ofColumns(List<EventCounts> tables, PoolingPlan plan) {
        return EffectSizes.ofCounts(
                column(tables, EventCounts::treatedEvents),
                column(tables, EventCounts::treatedTotal),
                column(tables, EventCounts::controlEvents),
                column(tables, EventCounts::controlTotal),
                plan);
    }

    private static long[] column(List<EventCounts> tables, ToLongFunction<EventCounts> cell) {
        return tables.stream().mapToLong(cell).toArray();
    }
}
