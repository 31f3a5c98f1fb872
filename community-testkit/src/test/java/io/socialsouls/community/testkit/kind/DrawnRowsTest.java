package io.socialsouls.community.testkit.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.spi.Kinds;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** Whether what is drawn is enough for a slip of a storage to show. */
class DrawnRowsTest {
    private static final List<Kind<?>> ALL =
            Stream.concat(Kinds.ALL.stream(), MadeKinds.ALL.stream()).toList();

    @Example
    void every_column_is_drawn_with_several_values_and_absent_where_it_may_be() {
        ALL.forEach(DrawnRowsTest::everyColumnVaries);
    }

    @Example
    void rows_of_few_values_share_a_key_or_what_is_unique() {
        for (Kind<?> kind : ALL) {
            assertThat(distinctKeys(kind)).as("keys of %s among 200", kind).isLessThan(150);
        }
    }

    @Example
    void a_simpler_row_differs_and_simplifying_ends() {
        MadeRow row = MadeRow.of("\uFF5E", "a", 3).with("label", "x").with("lent", true);
        int steps = 0;
        Optional<MadeRow> simpler = Optional.of(row);
        while (simpler.isPresent() && steps < 99) {
            row = simpler.get();
            simpler = DrawnRows.simpler(MadeRow.KIND, row).findFirst();
            steps++;
        }
        assertThat(steps).isBetween(4, 20);
        assertThat(row.shelf()).isEqualTo("B");
        assertThat(row.label()).isEmpty();
    }

    private static <R> void everyColumnVaries(Kind<R> kind) {
        everyColumnVaries(kind, DrawnRows.few(kind));
        everyColumnVaries(kind, DrawnRows.any(kind));
    }

    private static <R> void everyColumnVaries(Kind<R> kind, Arbitrary<R> rows) {
        List<R> drawn = rows.sampleStream().limit(300).toList();
        for (Column<R> column : kind.columns()) {
            Set<Optional<Object>> values = drawn.stream().map(column::of).collect(Collectors.toSet());
            boolean version = kind.version().equals(Optional.of(column));
            assertThat(values.size()).as("values of %s.%s", kind, column).isGreaterThan(version ? 0 : 1);
            assertThat(values.contains(Optional.empty()))
                    .as("%s.%s is drawn absent", kind, column)
                    .isEqualTo(column.optional());
            if (column.type() == ColumnType.KEY) {
                assertThat(values.size()).as("values of %s.%s", kind, column).isGreaterThan(4);
            }
        }
    }

    private static <R> long distinctKeys(Kind<R> kind) {
        return DrawnRows.few(kind)
                .sampleStream()
                .limit(200)
                .map(kind::keyOf)
                .distinct()
                .count();
    }
}
