package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.kind.MadeRow;
import io.socialsouls.community.testkit.kind.MadeRow.Condition;
import io.socialsouls.community.testkit.value.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the look across groups shows, in rows of a kind that no release has. */
public abstract class AcrossRules extends MadeRules {
    private static final RowList<MadeRow> DEAREST = MADE.list("dearest");
    private static final GroupId LOWER = GroupId.of("A");

    /** For subclasses. */
    protected AcrossRules() {}

    @Property(tries = 60 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves({SpiRule.LISTED, SpiRule.GROUPS_OF})
    final void every_list_across_groups_is_read_in_steps_of_any_size_as_a_naive_storage_does(
            @ForAll @Size(3) List<@From("copies") List<MadeRow>> rows, @ForAll @IntRange(min = 1, max = 4) int limit) {
        List<GroupId> groups = List.of(Rows.GROUP, LOWER, Rows.OTHER);
        for (int at = 0; at < groups.size(); at++) {
            keep(groups.get(at), rows.get(at));
        }
        for (RowList<MadeRow> list :
                MADE.lists().stream().filter(RowList::across).toList()) {
            for (MadeRow row : rows.get(0)) {
                list.part(row).ifPresent(values -> {
                    Selection<MadeRow> part = list.where(values.toArray());
                    assertThat(inSteps(storage().directory(), part, limit))
                            .isEqualTo(naive().directory().list(part, Optional.empty(), 999));
                });
            }
        }
    }

    @Example
    @Proves(SpiRule.LISTED)
    final void what_comes_before_the_group_orders_first_then_the_group_then_the_key() {
        keepInThree();
        Directory directory = storage().directory();
        assertThat(shown(directory.list(DEAREST.where(), Optional.empty(), 9)))
                .containsExactly("other d 9", "A b 5", "g a 5", "g c 5", "g b 1");
        Selection<MadeRow> owned = MADE.list("of_owner").where("o");
        assertThat(shown(directory.list(owned, Optional.empty(), 3))).containsExactly("A b 5", "g a 5", "g b 1");
        assertThat(shown(directory.list(owned, Optional.of(place(List.of(), Rows.GROUP)), 9)))
                .containsExactly("other d 9");
        assertThat(shown(directory.list(DEAREST.where(), Optional.of(place(List.of(5L), LOWER)), 2)))
                .containsExactly("g a 5", "g c 5");
        AcrossPlace withoutRow = new AcrossPlace(List.of(5L), Rows.GROUP, Optional.of(List.of("s", "b")));
        assertThat(shown(directory.list(DEAREST.where(), Optional.of(withoutRow), 9)))
                .containsExactly("g c 5", "g b 1");
    }

    @Example
    @Proves({SpiRule.PUBLISHED, SpiRule.LISTED})
    final void a_range_across_groups_holds_its_beginning_and_not_its_end() {
        keepInThree();
        Directory directory = storage().directory();
        assertThat(shown(directory.list(DEAREST.where().from(5L).until(9L), Optional.empty(), 9)))
                .containsExactly("A b 5", "g a 5", "g c 5");
        Selection<MadeRow> here = MADE.list("oldest").whereIn(List.of(Condition.NEW, Condition.WORN), false);
        assertThat(shown(directory.list(here.until(Rows.NOON.plusNanos(1_000)), Optional.empty(), 9)))
                .containsExactly("A b 5", "g a 5", "g b 1", "other d 9");
    }

    @Example
    @Proves({SpiRule.ABSENT, SpiRule.LISTED})
    final void a_row_that_lacks_a_fixed_column_is_shown_in_no_part() {
        inUnit(unit -> unit.put(
                MADE, List.of(MadeRow.of("s", "a", 1), MadeRow.of("s", "b", 2).with("label", "x"))));
        inUnit(LOWER, unit -> unit.put(MADE, List.of(MadeRow.of("s", "c", 3).with("label", "x"))));
        Selection<MadeRow> labelled = MADE.list("labelled").whereIn(List.of("x", "y"));
        assertThat(shown(storage().directory().list(labelled, Optional.empty(), 9)))
                .containsExactly("A c 3", "g b 2");
    }

    @Example
    @Proves({SpiRule.GROUPS_OF, SpiRule.ACROSS_GROUPS})
    final void what_is_written_otherwise_or_removed_is_shown_so() {
        keepInThree();
        MadeRow a = MadeRow.of("s", "a", 5);
        inUnit(unit -> unit.put(MADE, List.of(a.with("price", 7L).next())));
        inUnit(unit -> unit.remove(MADE, List.of(Key.of("t", "c"))));
        assertThat(shown(storage().directory().list(DEAREST.where(), Optional.empty(), 9)))
                .containsExactly("other d 9", "g a 7", "A b 5", "g b 1");
    }

    private void keepInThree() {
        inUnit(unit -> unit.put(
                MADE,
                List.of(
                        MadeRow.of("s", "a", 5),
                        MadeRow.of("s", "b", 1),
                        MadeRow.of("t", "c", 5)
                                .with("bought_at", Rows.NOON.plusNanos(1_000))
                                .with("owner_id", "p"))));
        inUnit(LOWER, unit -> unit.put(MADE, List.of(MadeRow.of("s", "b", 5))));
        inUnit(Rows.OTHER, unit -> unit.put(MADE, List.of(MadeRow.of("s", "d", 9))));
    }

    private static AcrossPlace place(List<Object> before, GroupId group) {
        return new AcrossPlace(before, group, Optional.empty());
    }

    private static List<String> shown(List<Found<MadeRow>> found) {
        return found.stream()
                .map(each -> each.group() + " " + each.row().book() + " "
                        + each.row().price())
                .toList();
    }

    private static List<Found<MadeRow>> inSteps(Directory directory, Selection<MadeRow> of, int limit) {
        List<Found<MadeRow>> read = new ArrayList<>();
        List<Found<MadeRow>> step = directory.list(of, Optional.empty(), limit);
        while (!step.isEmpty() && read.size() < 999) {
            assertThat(step).hasSizeLessThanOrEqualTo(limit);
            read.addAll(step);
            step = directory.list(of, Optional.of(AcrossPlace.of(of.list(), step.get(step.size() - 1))), limit);
        }
        return read;
    }
}
