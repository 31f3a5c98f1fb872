package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.spi.row.Position;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.kind.DrawnPart;
import io.socialsouls.community.testkit.kind.MadeRow;
import io.socialsouls.community.testkit.kind.MadeRow.Condition;
import io.socialsouls.community.testkit.value.Rows;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which rows a part of a list has, in which order, and where reading goes on, in rows of a kind that no release has. */
public abstract class SliceRules extends MadeRules {
    private static final RowList<MadeRow> PAGES = MADE.list("pages");
    private static final Selection<MadeRow> NEW_OR_WORN = PAGES.whereIn(List.of(Condition.NEW, Condition.WORN), "s");

    /** For subclasses. */
    protected SliceRules() {}

    /** {@return parts of any list, of any shape} */
    @Provide
    final Arbitrary<DrawnPart> parts() {
        return DrawnPart.arbitrary();
    }

    @Property(tries = 200 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves({SpiRule.LISTS, SpiRule.BACKWARDS, SpiRule.PUBLISHED, SpiRule.UNREAD})
    final void any_part_of_any_list_is_read_and_counted_as_a_naive_storage_does(
            @ForAll("copies") List<MadeRow> rows,
            @ForAll("copies") List<MadeRow> asked,
            @ForAll("parts") DrawnPart part) {
        keep(rows);
        Stream.of(asked, rows)
                .forEach(about -> part.slice(MADE, about).ifPresent(slice -> {
                    sameOnBoth(unit -> unit.list(slice));
                    sameOnBoth(unit -> unit.count(slice.of(), slice.limit()));
                    sameOnBoth(unit -> unit.count(slice.of(), Integer.MAX_VALUE));
                }));
    }

    @Example
    @Proves(SpiRule.PUBLISHED)
    final void the_last_fixed_column_is_one_of_several_values_or_of_none() {
        keepFive();
        inUnit(unit -> {
            assertThat(books(unit.list(NEW_OR_WORN.first(9)))).containsExactly("a", "b", "d", "e");
            assertThat(books(unit.list(PAGES.where("s", Condition.GOOD).first(9))))
                    .containsExactly("c");
            assertThat(unit.list(PAGES.where("t", Condition.GOOD).first(9))).isEmpty();
            Selection<MadeRow> none = PAGES.whereIn(List.of(), "s");
            assertThat(unit.list(none.first(9))).isEmpty();
            assertThat(unit.count(none, 9)).isZero();
            assertThat(unit.remove(none, 9)).isZero();
        });
    }

    @Example
    @Proves(SpiRule.PUBLISHED)
    final void a_range_holds_its_beginning_and_not_its_end() {
        keepFive();
        inUnit(unit -> {
            assertThat(books(unit.list(NEW_OR_WORN.from(2).first(9)))).containsExactly("b", "d", "e");
            assertThat(books(unit.list(NEW_OR_WORN.until(4).first(9)))).containsExactly("a", "b");
            assertThat(books(unit.list(NEW_OR_WORN.from(2).until(4).first(9)))).containsExactly("b");
            assertThat(unit.count(NEW_OR_WORN.from(2).until(2), 9)).isZero();
            Selection<MadeRow> dear = MADE.list("price").where().from(2L).until(4L);
            assertThat(books(unit.list(dear.first(9)))).containsExactly("c", "b");
            assertThat(books(unit.list(dear.first(9).reversed()))).containsExactly("b", "c");
        });
    }

    @Example
    @Proves({SpiRule.BACKWARDS, SpiRule.LISTS_GO_ON})
    final void reading_goes_on_after_a_place_without_a_row_forwards_and_backwards() {
        keepFive();
        Optional<Position> between = Optional.of(Position.of(4, "d0"));
        inUnit(unit -> {
            assertThat(books(unit.list(NEW_OR_WORN.after(between, 9)))).containsExactly("e");
            assertThat(books(unit.list(NEW_OR_WORN.after(between, 9).reversed())))
                    .containsExactly("d", "b", "a");
            assertThat(books(unit.list(NEW_OR_WORN.after(between, 2).reversed())))
                    .containsExactly("d", "b");
            assertThat(books(unit.list(NEW_OR_WORN.from(2).after(between, 9).reversed())))
                    .containsExactly("d", "b");
            assertThat(books(unit.list(NEW_OR_WORN.first(2).reversed()))).containsExactly("e", "d");
            Optional<Position> atB = Optional.of(PAGES.position(five().get(1)));
            assertThat(books(unit.list(NEW_OR_WORN.after(atB, 1)))).containsExactly("d");
            assertThat(books(unit.list(NEW_OR_WORN.after(atB, 1).reversed()))).containsExactly("a");
        });
    }

    @Example
    @Proves(SpiRule.LISTS)
    final void what_is_equal_in_the_order_is_told_apart_by_the_key() {
        for (String shelf : List.of("t", "s")) {
            for (int at = Rows.IDS.size() - 1; at >= 0; at--) {
                keep(List.of(MadeRow.of(shelf, Rows.IDS.get(at), at)));
            }
        }
        inUnit(unit -> {
            List<MadeRow> bought = unit.list(
                    MADE.list("bought").where("o", false, Condition.NEW).first(9));
            assertThat(bought).extracting(MadeRow::shelf).containsExactly("s", "s", "s", "s", "t", "t", "t", "t");
            assertThat(books(bought)).startsWith("B", "a", "\uFF5E", "\uD83D\uDE00");
            List<MadeRow> shelves =
                    unit.list(MADE.list("shelf").whereIn(List.of("s", "t")).first(3));
            assertThat(books(shelves)).containsExactly("\uD83D\uDE00", "\uD83D\uDE00", "\uFF5E");
            assertThat(shelves).extracting(MadeRow::shelf).containsExactly("s", "t", "s");
        });
    }

    @Example
    @Proves(SpiRule.LISTS)
    final void codes_come_in_the_order_of_their_names_and_true_last_unless_it_descends() {
        inUnit(unit -> {
            unit.put(
                    MADE,
                    List.of(
                            MadeRow.of("s", "n", 7).with("wanted", Condition.NEW),
                            MadeRow.of("t", "w", 7).with("copy_condition", Condition.WORN),
                            MadeRow.of("u", "g", 7).with("copy_condition", Condition.GOOD),
                            MadeRow.of("v", "l", 8)
                                    .with("wanted", Condition.NEW)
                                    .with("lent", true)));
            assertThat(books(unit.list(MADE.list("price").where().first(9)))).containsExactly("l", "g", "n", "w");
            assertThat(books(unit.list(MADE.list("lent").where(Condition.NEW).first(9))))
                    .containsExactly("l", "n");
        });
    }

    @Example
    @Proves(SpiRule.UNREAD)
    final void counting_stops_where_it_may() {
        keepFive();
        inUnit(unit -> IntStream.rangeClosed(1, 6)
                .forEach(most -> assertThat(unit.count(NEW_OR_WORN, most)).isEqualTo(Math.min(4, most))));
    }

    @Example
    @Proves(SpiRule.ABSENT)
    final void a_row_that_lacks_a_fixed_column_is_in_no_part() {
        keep(List.of(MadeRow.of("s", "a", 1), MadeRow.of("s", "b", 2).with("wanted", Condition.WORN)));
        inUnit(unit -> assertThat(books(unit.list(
                        MADE.list("lent").whereIn(List.of(Condition.values())).first(9))))
                .containsExactly("b"));
    }

    private void keepFive() {
        keep(five());
    }

    private static List<MadeRow> five() {
        return List.of(
                MadeRow.of("s", "a", 1).with("pages", 1),
                MadeRow.of("s", "b", 2).with("pages", 2).with("copy_condition", Condition.WORN),
                MadeRow.of("s", "c", 3).with("pages", 3).with("copy_condition", Condition.GOOD),
                MadeRow.of("s", "d", 4).with("pages", 4).with("copy_condition", Condition.WORN),
                MadeRow.of("s", "e", 5).with("pages", 4));
    }
}
