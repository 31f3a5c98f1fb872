package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.kind.KeptRow;
import io.socialsouls.community.testkit.kind.MadeRow;
import io.socialsouls.community.testkit.value.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What columns of every type give back, and how they compare, in rows of kinds that no release has. */
public abstract class ColumnRules extends MadeRules {
    /** In the order of their UTF-8 bytes; no two are the same. */
    private static final List<String> ALIKE = List.of(
            " a", "A", "a", "a ", "a  ", "aB", "a\u0301", "b", "\u00DF", "\u00E1", "\uFB01", "\uFF41", "\uD83D\uDE00");

    /** Blanks, the order of names, a name that comes twice, numbers and characters that can be spelled otherwise. */
    private static final String JSON =
            " { \"b\" : 1.0,\t\"a\" : [ 1 , 2e0 , -0.0 ],\r\n\"b\" : \"\\u00e9\\/\\u0041\" , \"\" : null }\n";

    /** For subclasses. */
    protected ColumnRules() {}

    @Property(tries = 120 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void every_column_of_every_kind_gives_back_what_was_written(@ForAll("anyRow") KeptRow<?> drawn) {
        KeptRow<?> kept = storage().<KeptRow<?>>inUnit(Rows.GROUP, UnitMode.WRITES, drawn::in);
        Optional<?> found = storage().<Optional<?>>inUnit(Rows.GROUP, UnitMode.READS, kept::foundIn);
        assertThat(found).isEqualTo(Optional.of(kept.row()));
    }

    @Example
    @Proves(SpiRule.EXACT)
    final void the_ends_of_what_columns_hold_are_given_back() {
        MadeRow least = MadeRow.of("s", "a", Long.MIN_VALUE)
                .with("pages", Integer.MIN_VALUE)
                .with("bought_at", Instant.parse("0001-01-01T00:00:00Z"))
                .with("words", "")
                .with("note", " ")
                .with("label", " x ");
        MadeRow greatest = MadeRow.of("s", "b", Long.MAX_VALUE)
                .with("pages", Integer.MAX_VALUE)
                .with("bought_at", Instant.parse("9999-12-31T23:59:59.999999Z"))
                .with("due_at", Instant.parse("1969-12-31T23:59:59.999999Z"))
                .with("words", "\u00E9\uD83D\uDE00\r\n\t ".repeat(50_000))
                .with("note", "")
                .with("label", "\uD83D\uDE00".repeat(190));
        inUnit(unit -> unit.put(MADE, List.of(least, greatest)));
        givenBack(least);
        givenBack(greatest);
        inUnit(unit -> {
            assertThat(books(unit.list(MADE.list("price").where().first(9)))).containsExactly("b", "a");
            assertThat(unit.unique(MADE, MADE.uniqueSet("price"), Key.of("s", Integer.MIN_VALUE, Long.MIN_VALUE)))
                    .contains(least);
            assertThat(unit.unique(MADE, MADE.uniqueSet("label"), Key.of("o", "x")))
                    .isEmpty();
            assertThat(unit.unique(MADE, MADE.uniqueSet("label"), Key.of("o", " x ")))
                    .contains(least);
        });
    }

    @Example
    @Proves(SpiRule.EXACT)
    final void json_comes_back_as_it_was_spelled() {
        List<KeptRow<?>> rows = KeptRow.withJson(allKinds(), JSON).toList();
        assertThat(rows).isNotEmpty();
        rows.forEach(this::isGivenBack);
    }

    private <R> void isGivenBack(KeptRow<R> row) {
        GroupId group = GroupId.of("of " + row.kind());
        KeptRow<R> kept = storage().<KeptRow<R>>inUnit(group, UnitMode.WRITES, row::in);
        Optional<R> found = storage().<Optional<R>>inUnit(group, UnitMode.READS, kept::foundIn);
        assertThat(found).as("%s", row.kind()).isEqualTo(Optional.of(kept.row()));
    }

    @Example
    @Proves({SpiRule.NAMED, SpiRule.BINARY_ORDER})
    final void keys_that_look_alike_are_different_and_in_the_order_of_their_bytes() {
        List<MadeRow> rows = new ArrayList<>();
        for (String like : ALIKE) {
            rows.add(MadeRow.of("s", like, rows.size()).with("label", like));
            rows.add(MadeRow.of(like, "b", rows.size()));
        }
        Collections.shuffle(rows, new Random(1));
        inUnit(unit -> unit.put(MADE, rows));
        inUnit(unit -> {
            assertThat(books(unit.list(
                            MADE.list("pages").where("s", MadeRow.Condition.NEW).first(99))))
                    .containsExactlyElementsOf(ALIKE);
            assertThat(unit.list(MADE.list("key").where().first(99)))
                    .extracting(MadeRow::shelf)
                    .filteredOn(shelf -> !shelf.equals("s"))
                    .containsExactlyElementsOf(ALIKE);
            for (String like : ALIKE) {
                assertThat(books(unit.list(MADE.list("shelf").where(like).first(9))))
                        .containsExactly("b");
                assertThat(unit.unique(MADE, MADE.uniqueSet("label"), Key.of("o", like)))
                        .map(MadeRow::book)
                        .contains(like);
            }
        });
    }

    @Example
    @Proves(SpiRule.EXACT)
    final void a_microsecond_decides_the_order() {
        inUnit(unit -> {
            for (int micros : List.of(2, 0, 1)) {
                unit.put(
                        MADE,
                        List.of(MadeRow.of("s", "b" + micros, micros)
                                .with("bought_at", Rows.NOON.plusNanos(1_000L * micros))));
            }
            assertThat(books(unit.list(MADE.list("bought")
                            .where("o", false, MadeRow.Condition.NEW)
                            .from(Rows.NOON.plusNanos(1_000))
                            .first(9))))
                    .containsExactly("b2", "b1");
        });
    }

    /** {@return rows of anything} */
    @Provide
    final Arbitrary<KeptRow<?>> anyRow() {
        return KeptRow.any(allKinds());
    }

    private void givenBack(MadeRow row) {
        inUnit(unit -> {
            assertThat(unit.find(MADE, MADE.keyOf(row))).contains(row);
            assertThat(unit.list(MADE.list("key").where().first(9))).contains(row);
        });
    }
}
