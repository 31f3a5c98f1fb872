package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.UniqueSet;
import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.kind.MadeOnceRow;
import io.socialsouls.community.testkit.kind.MadeRow;
import io.socialsouls.community.testkit.value.Rows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is found by key and by what is unique, in rows of a kind that no release has. */
public abstract class FindRules extends MadeRules {
    private static final UniqueSet<MadeRow> LABEL = MADE.uniqueSet("label");
    private static final int THOUSANDS = 2_500;

    /** For subclasses. */
    protected FindRules() {}

    @Example
    @Proves(SpiRule.ANY_KIND)
    final void rows_of_a_kind_that_no_release_has_are_kept_as_any_other() {
        MadeOnceRow visit = new MadeOnceRow(Rows.NOON, Long.MIN_VALUE, -1, true, "");
        inUnit(unit -> {
            unit.put(MADE, List.of(MadeRow.of("s", "a", 1)));
            unit.put(MadeOnceRow.KIND, List.of(visit));
        });
        inUnit(unit -> {
            assertThat(unit.find(MADE, Key.of("s", "a"))).contains(MadeRow.of("s", "a", 1));
            assertThat(unit.find(MadeOnceRow.KIND, Key.of(Rows.NOON, Long.MIN_VALUE, -1, true)))
                    .contains(visit);
        });
        inUnit(Rows.OTHER, unit -> assertThat(unit.find(MADE, Key.of("s", "a"))).isEmpty());
    }

    @Property(tries = 50 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.FOUND)
    final void those_of_many_keys_that_have_a_row_are_found(
            @ForAll("copies") List<MadeRow> rows, @ForAll("copies") List<MadeRow> asked) {
        Map<Key, MadeRow> expected = new HashMap<>();
        keep(rows).forEach(row -> expected.put(MADE.keyOf(row), row));
        Set<Key> keys = new HashSet<>(asked.stream().map(MADE::keyOf).toList());
        expected.keySet().retainAll(keys);
        inUnit(unit -> {
            assertThat(unit.find(MADE, keys)).isEqualTo(expected);
            keys.forEach(key -> assertThat(unit.find(MADE, List.of(key)))
                    .isEqualTo(expected.containsKey(key) ? Map.of(key, expected.get(key)) : Map.of()));
        });
    }

    @Example
    @Proves(SpiRule.SIZES)
    final void nothing_and_thousands_are_written_found_and_removed_in_one_step() {
        List<MadeRow> rows = IntStream.range(0, THOUSANDS)
                .mapToObj(at -> MadeRow.of("s", "book " + at, at))
                .toList();
        List<Key> keys = Stream.concat(rows.stream().map(MADE::keyOf), Stream.of(Key.of("s", "missing")))
                .toList();
        inUnit(unit -> {
            unit.put(MADE, List.of());
            assertThat(unit.find(MADE, List.of())).isEmpty();
            assertThat(unit.remove(MADE, List.of())).isZero();
            unit.put(MADE, rows);
        });
        inUnit(unit -> {
            assertThat(unit.find(MADE, keys)).hasSize(THOUSANDS);
            assertThat(unit.list(MADE.list("key").where().first(Integer.MAX_VALUE)))
                    .hasSize(THOUSANDS);
            assertThat(unit.remove(MADE, keys)).isEqualTo(THOUSANDS);
            assertThat(unit.find(MADE, keys)).isEmpty();
        });
    }

    @Property(tries = 50 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.UNIQUE_SETS)
    final void a_row_is_found_by_what_it_has_to_itself(
            @ForAll("copies") List<MadeRow> rows, @ForAll("copies") List<MadeRow> asked) {
        keep(rows);
        for (UniqueSet<MadeRow> set : MADE.uniqueSets()) {
            asked.forEach(row -> set.of(row).ifPresent(values -> sameOnBoth(unit -> unit.unique(MADE, set, values))));
        }
    }

    @Example
    @Proves(SpiRule.UNIQUE_SETS)
    final void rows_that_lack_a_value_share_nothing_with_each_other() {
        MadeRow labelled = MadeRow.of("s", "a", 1).with("label", "x");
        inUnit(unit -> unit.put(MADE, List.of(labelled, MadeRow.of("s", "b", 2), MadeRow.of("s", "c", 3))));
        inUnit(unit -> unit.put(
                MADE,
                List.of(
                        MadeRow.of("s", "d", 4).with("label", "x").with("owner_id", "p"),
                        MadeRow.of("s", "e", 5).with("label", "X"),
                        MadeRow.of("s", "f", 6).with("label", "x "))));
        refused(MadeRow.of("s", "g", 7).with("label", "x"));
        refused(MadeRow.of("s", "g", 1));
        refused(
                MadeRow.of("s", "g", 7).with("label", "y"),
                MadeRow.of("s", "h", 8).with("label", "y"));
        inUnit(unit -> assertThat(unit.unique(MADE, LABEL, Key.of("o", "x"))).contains(labelled));
    }

    @Example
    @Proves(SpiRule.UNIQUE_SETS)
    final void what_is_unique_is_free_when_its_row_is_written_otherwise_or_removed() {
        MadeRow a = MadeRow.of("s", "a", 1).with("label", "x");
        MadeRow b = MadeRow.of("s", "b", 2);
        inUnit(unit -> unit.put(MADE, List.of(a, b)));
        inUnit(unit -> unit.put(MADE, List.of(a.next())));
        refused(b.with("label", "x").next(), a.with("label", "y").next().next());
        inUnit(unit -> unit.put(
                MADE,
                List.of(a.with("label", "y").next().next(), b.with("label", "x").next())));
        inUnit(unit -> {
            unit.remove(MADE, List.of(MADE.keyOf(a)));
            unit.put(MADE, List.of(MadeRow.of("s", "c", 1).with("label", "y")));
            assertThat(books(unit.unique(MADE, LABEL, Key.of("o", "y")).stream().toList()))
                    .containsExactly("c");
            assertThat(books(unit.unique(MADE, LABEL, Key.of("o", "x")).stream().toList()))
                    .containsExactly("b");
        });
    }

    private void refused(MadeRow... rows) {
        assertThatThrownBy(() -> inUnit(unit -> unit.put(MADE, List.of(rows)))).isInstanceOf(ConflictException.class);
    }
}
