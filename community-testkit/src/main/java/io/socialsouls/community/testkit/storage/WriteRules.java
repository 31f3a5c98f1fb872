package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.kind.MadeOnceRow;
import io.socialsouls.community.testkit.kind.MadeRaisedRow;
import io.socialsouls.community.testkit.kind.MadeRow;
import io.socialsouls.community.testkit.kind.MadeRow.Condition;
import io.socialsouls.community.testkit.value.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How rows are put, raised and removed, and what a unit then sees, in rows of kinds that no release has. */
public abstract class WriteRules extends MadeRules {
    private static final Kind<MadeRaisedRow> RAISED = MadeRaisedRow.KIND;
    private static final Selection<MadeRow> ALL = MADE.list("key").where();

    /** For subclasses. */
    protected WriteRules() {}

    @Example
    @Proves(SpiRule.VERSIONS)
    final void a_row_follows_on_what_is_there_or_is_a_conflict() {
        MadeRow first = MadeRow.of("s", "a", 1);
        refused(first.next());
        inUnit(unit -> unit.put(MADE, List.of(first, first.with("note", "n").next())));
        refused(first);
        refused(first.next());
        refused(first.next().next().next());
        refused(MadeRow.of("s", "b", 2), first);
        inUnit(unit -> assertThat(unit.list(ALL.first(9)))
                .containsExactly(first.with("note", "n").next()));
    }

    @Example
    @Proves(SpiRule.WRITTEN_ONCE)
    final void a_row_without_a_version_is_put_once() {
        MadeOnceRow visit = new MadeOnceRow(Rows.NOON, 1, 1, true, "x");
        MadeOnceRow later = new MadeOnceRow(Rows.NOON.plusNanos(1_000), 1, 1, true, "x");
        inUnit(unit -> unit.put(MadeOnceRow.KIND, List.of(visit, new MadeOnceRow(Rows.NOON, 1, 1, false, "x"))));
        assertThatThrownBy(() -> inUnit(unit -> unit.put(MadeOnceRow.KIND, List.of(later, visit))))
                .isInstanceOf(ConflictException.class);
        inUnit(unit -> unit.put(MadeOnceRow.KIND, List.of(later)));
    }

    @Example
    @Proves(SpiRule.MARKERS)
    final void a_row_is_raised_with_all_it_has_or_not_at_all() {
        for (int page : List.of(3, 2, 3, 5, 4)) {
            inUnit(unit -> unit.raise(RAISED, raised("ana", page)));
        }
        inUnit(unit -> {
            unit.raise(RAISED, raised("ben", 7));
            unit.raise(RAISED, raised("ben", 6));
            assertThat(unit.list(RAISED.list("page").where("book").first(9)))
                    .containsExactly(raised("ben", 7), raised("ana", 5));
            unit.raise(RAISED, raised("ana", 8));
            assertThat(unit.list(RAISED.list("page").where("book").first(9)))
                    .containsExactly(raised("ana", 8), raised("ben", 7));
            assertThat(unit.find(RAISED, Key.of("ana", "book"))).contains(raised("ana", 8));
        });
    }

    @Example
    @Proves(SpiRule.REMOVED)
    final void rows_are_removed_by_key_and_their_keys_are_new_again() {
        MadeRow a = MadeRow.of("s", "a", 1);
        inUnit(unit -> unit.put(MADE, List.of(a, a.next(), MadeRow.of("s", "b", 2))));
        inUnit(unit -> unit.raise(RAISED, raised("ana", 3)));
        inUnit(unit -> {
            assertThat(unit.remove(MADE, List.of(Key.of("s", "a"), Key.of("s", "missing"))))
                    .isEqualTo(1);
            assertThat(unit.remove(MADE, List.of(Key.of("s", "a")))).isZero();
            assertThat(unit.remove(RAISED, List.of(Key.of("ana", "book")))).isEqualTo(1);
        });
        refused(a.next().next());
        inUnit(unit -> {
            unit.put(MADE, List.of(a));
            unit.raise(RAISED, raised("ana", 1));
            assertThat(books(unit.list(ALL.first(9)))).containsExactly("a", "b");
            assertThat(unit.find(RAISED, Key.of("ana", "book"))).contains(raised("ana", 1));
        });
    }

    @Property(tries = 50 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.PART_REMOVED)
    final void the_first_rows_of_a_part_are_removed(
            @ForAll("copies") List<MadeRow> rows, @ForAll @IntRange(min = 1, max = 5) int limit) {
        List<MadeRow> kept = keep(rows);
        Selection<MadeRow> part = MADE.list("shelf")
                .whereIn(List.of(kept.get(0).shelf(), kept.get(kept.size() - 1).shelf()));
        for (int step = 0; step < 4; step++) {
            sameOnBoth(unit -> unit.remove(part, limit));
            sameOnBoth(unit -> unit.list(ALL.first(99)));
        }
    }

    @Example
    @Proves({SpiRule.SEEN_AT_ONCE, SpiRule.OWN_WRITES})
    final void a_write_is_seen_at_once_by_every_question_of_the_unit() {
        Selection<MadeRow> fresh = MADE.list("pages").where("s", Condition.NEW);
        inUnit(unit -> {
            assertThat(unit.find(MADE, Key.of("s", "a"))).isEmpty();
            assertThat(unit.list(fresh.first(9))).isEmpty();
            assertThat(unit.count(fresh, 9)).isZero();

            MadeRow a = MadeRow.of("s", "a", 1).with("label", "x");
            unit.put(MADE, List.of(a, MadeRow.of("s", "b", 2).with("pages", 1)));
            assertThat(books(unit.list(fresh.first(9)))).containsExactly("a", "b");
            assertThat(unit.count(fresh, 9)).isEqualTo(2);
            assertThat(unit.unique(MADE, MADE.uniqueSet("label"), Key.of("o", "x")))
                    .contains(a);

            MadeRow moved = a.with("pages", 2).with("label", "y").next();
            unit.put(MADE, List.of(moved));
            assertThat(books(unit.list(fresh.first(9)))).containsExactly("b", "a");
            assertThat(unit.unique(MADE, MADE.uniqueSet("label"), Key.of("o", "x")))
                    .isEmpty();
            assertThat(unit.find(MADE, Key.of("s", "a"))).contains(moved);

            assertThat(unit.remove(fresh, 1)).isEqualTo(1);
            assertThat(books(unit.list(fresh.first(9)))).containsExactly("a");
            assertThat(unit.count(fresh, 9)).isEqualTo(1);
            assertThat(unit.find(MADE, List.of(Key.of("s", "a"), Key.of("s", "b"))))
                    .isEqualTo(Map.of(Key.of("s", "a"), moved));
        });
    }

    @Example
    @Proves(SpiRule.READS_ONLY)
    final void a_unit_that_reads_refuses_every_write() {
        MadeRow a = MadeRow.of("s", "a", 1);
        inUnit(unit -> unit.put(MADE, List.of(a)));
        List<Consumer<StorageUnit>> writes = List.of(
                unit -> unit.put(MADE, List.of(MadeRow.of("s", "b", 2))),
                unit -> unit.raise(RAISED, raised("ana", 1)),
                unit -> unit.remove(MADE, List.of(Key.of("s", "a"))),
                unit -> unit.remove(ALL, 1),
                unit -> unit.append(List.of(Rows.event("x"))));
        for (Consumer<StorageUnit> write : writes) {
            storage().inUnit(Rows.GROUP, UnitMode.READS, unit -> {
                assertThatThrownBy(() -> write.accept(unit)).isInstanceOf(IllegalStateException.class);
                assertThat(unit.list(ALL.first(9))).containsExactly(a);
                return true;
            });
        }
        inUnit(unit -> {
            assertThat(unit.list(ALL.first(9))).containsExactly(a);
            assertThat(unit.append(List.of(Rows.event("x"))).get(0).sequence()).isEqualTo(1);
        });
    }

    @Example
    @Proves(SpiRule.OWN_ROWS)
    final void a_unit_that_writes_rows_of_one_person_refuses_to_append() {
        storage().inUnit(Rows.GROUP, UnitMode.OWN, unit -> {
            unit.raise(RAISED, raised("ana", 1));
            assertThatThrownBy(() -> unit.append(List.of(Rows.event("x")))).isInstanceOf(IllegalStateException.class);
            return true;
        });
        inUnit(unit -> {
            assertThat(unit.find(RAISED, Key.of("ana", "book"))).contains(raised("ana", 1));
            assertThat(unit.append(List.of(Rows.event("x"))).get(0).sequence()).isEqualTo(1);
        });
    }

    @Example
    @Proves(SpiRule.ATOMIC)
    final void every_kind_of_write_is_undone_if_the_unit_throws() {
        MadeRow a = MadeRow.of("s", "a", 1).with("label", "x");
        inUnit(unit -> {
            unit.put(MADE, List.of(a, MadeRow.of("s", "b", 2), MadeRow.of("s", "c", 3)));
            unit.raise(RAISED, raised("ana", 1));
        });
        List<Object> before = everything();
        assertThatThrownBy(() -> inUnit(unit -> {
                    unit.put(MADE, List.of(a.with("label", "y").next(), MadeRow.of("s", "d", 4)));
                    unit.remove(MADE, List.of(Key.of("s", "b")));
                    unit.remove(MADE.list("shelf").where("s"), 1);
                    unit.raise(RAISED, raised("ana", 2));
                    unit.raise(RAISED, raised("ben", 2));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        List<Object> everything = new ArrayList<>();
        inUnit(unit -> {
            everything.addAll(unit.list(ALL.first(9)));
            everything.addAll(unit.list(RAISED.list("key").where().first(9)));
            everything.add(unit.unique(MADE, MADE.uniqueSet("label"), Key.of("o", "x")));
            everything.add(unit.unique(MADE, MADE.uniqueSet("label"), Key.of("o", "y")));
        });
        everything.addAll(storage().directory().list(MADE.list("dearest").where(), Optional.empty(), 9));
        return everything;
    }

    private void refused(MadeRow... rows) {
        assertThatThrownBy(() -> inUnit(unit -> unit.put(MADE, List.of(rows)))).isInstanceOf(ConflictException.class);
    }

    private static MadeRaisedRow raised(String reader, int page) {
        return new MadeRaisedRow(reader, "book", page, Optional.of("page " + page), Rows.NOON.plusSeconds(page));
    }
}
