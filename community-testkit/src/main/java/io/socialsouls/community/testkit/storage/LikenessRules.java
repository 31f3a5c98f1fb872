package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Position;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.kind.AlikeRows;
import io.socialsouls.community.testkit.kind.MadeKinds;
import io.socialsouls.community.testkit.model.Across;
import io.socialsouls.community.testkit.value.Rows;
import io.socialsouls.community.testkit.value.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** What only a careless comparison takes for the same is not: ids, names, and what is very long. */
public abstract class LikenessRules extends StorageRules {
    private static final PostId POST = PostId.of("t");

    /** Ids that only a careless comparison takes for each other. */
    private static final List<String> ALIKE = List.of(
            "a", "A", "a ", " a", "\u00E1", "a\u0301", "\uFF41", "a\u00AD", "a\uFE0F", "a\t", "a%", "a_", "\u00DF",
            "ss");

    /** In the order of their bytes, which is that of no other alphabet; some begin as others do. */
    private static final List<String> IN_ORDER =
            List.of("B", "a", "a ", "a b", "a-", "aB", "ab", "abc", "b", "\uFF5E", "\uD83D\uDE00");

    private static final int ALL = 99;

    /** For subclasses. */
    protected LikenessRules() {}

    @Override
    final List<Kind<?>> madeKinds() {
        return MadeKinds.ALL;
    }

    @Example
    @Proves({SpiRule.BINARY_ORDER, SpiRule.NAMED})
    final void every_index_of_every_kind_tells_apart_what_looks_alike() {
        AlikeRows.toFind(allKinds()).forEach(this::areToldApart);
    }

    private <R> void areToldApart(AlikeRows<R> alike) {
        GroupId group = GroupId.of("of " + alike);
        String head = "\uD83D\uDE00".repeat(alike.column().maxLength() - 1);
        List<R> rows = alike.rows(
                Stream.concat(ALIKE.stream(), Stream.of(head + "x", head + "y")).toList());
        List<R> half = IntStream.range(0, rows.size())
                .filter(at -> at % 2 == 0)
                .mapToObj(rows::get)
                .toList();
        List<R> rest = rows.stream().filter(row -> !half.contains(row)).toList();
        inUnit(group, unit -> alike.write(unit, half));
        inUnit(group, unit -> rest.forEach(row -> isFound(unit, alike, row, false)));
        inUnit(group, unit -> alike.write(unit, rest));
        inUnit(group, unit -> rows.forEach(row -> isFound(unit, alike, row, true)));
        rows.forEach(row -> isFoundAcross(group, alike, row));
    }

    /** By its key, and where else the column counts in which the rows differ. */
    private static <R> void isFound(StorageUnit unit, AlikeRows<R> alike, R row, boolean there) {
        Kind<R> kind = alike.kind();
        Optional<R> expected = Optional.of(row).filter(any -> there);
        assertThat(unit.find(kind, kind.keyOf(row))).as("%s by key", kind).isEqualTo(expected);
        kind.uniqueSets().stream()
                .filter(set -> set.columns().contains(alike.column()))
                .forEach(set -> set.of(row)
                        .ifPresent(values -> assertThat(unit.unique(kind, set, values))
                                .as("%s by %s", kind, set.name())
                                .isEqualTo(expected)));
        parts(alike, row, false).forEach(part -> {
            List<R> listed = unit.list(part.first(ALL));
            assertThat(listed.contains(row)).as("%s has %s", part, row).isEqualTo(there);
            assertThat(listed).as("%s", part).allMatch(part::holds);
        });
    }

    private <R> void isFoundAcross(GroupId group, AlikeRows<R> alike, R row) {
        parts(alike, row, true).forEach(part -> {
            List<Found<R>> listed = storage().directory().list(part, Optional.empty(), Integer.MAX_VALUE);
            assertThat(listed).as("%s", part).contains(new Found<>(group, row));
            assertThat(listed).as("%s", part).allMatch(found -> part.holds(found.row()));
        });
    }

    private static <R> Stream<Selection<R>> parts(AlikeRows<R> alike, R row, boolean across) {
        return alike.kind().lists().stream()
                .filter(list -> list.across() == across && list.fixed().contains(alike.column()))
                .flatMap(list -> list.part(row).stream().map(part -> list.where(part.toArray())));
    }

    @Example
    @Proves({SpiRule.BINARY_ORDER, SpiRule.LISTS})
    final void every_list_of_every_kind_puts_ids_that_begin_alike_in_the_order_of_their_bytes() {
        AlikeRows.toOrder(allKinds()).forEach(this::areInOrder);
    }

    private <R> void areInOrder(AlikeRows<R> alike) {
        GroupId group = GroupId.of("of " + alike);
        List<R> rows = alike.rows(IN_ORDER);
        List<R> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(1));
        inUnit(group, unit -> alike.write(unit, shuffled));
        inUnit(
                group,
                unit -> alike.kind().lists().stream()
                        .filter(list -> !list.across())
                        .forEach(list -> list.part(rows.get(0))
                                .map(part -> list.where(part.toArray()))
                                .ifPresent(part -> isInOrder(unit, part, rows))));
    }

    private static <R> void isInOrder(StorageUnit unit, Selection<R> part, List<R> rows) {
        RowList<R> list = part.list();
        List<R> expected = rows.stream()
                .filter(part::holds)
                .sorted(Comparator.comparing(list::position, list.places()))
                .toList();
        assertThat(unit.list(part.first(ALL))).as("%s", list).isEqualTo(expected);
        for (int at = 1; at < expected.size(); at++) {
            Optional<Position> after = Optional.of(list.position(expected.get(at - 1)));
            assertThat(unit.list(part.after(after, 1))).as("%s", list).containsExactly(expected.get(at));
        }
    }

    @Example
    @Proves({SpiRule.GROUP_IN_KEY, SpiRule.BINARY_ORDER})
    final void groups_that_look_alike_are_not_the_same() {
        for (String group : ALIKE) {
            write(GroupId.of(group), unit -> {
                assertThat(unit.group().find()).as("group '%s'", group).isEmpty();
                unit.group().put(Rows.group(Rows.listed(), 1));
                unit.journal().append(List.of(Rows.event(group)));
            });
        }
        for (String group : ALIKE) {
            write(
                    GroupId.of(group),
                    unit -> assertThat(unit.journal().list(0, ALL))
                            .containsExactly(new JournalRow(1, Rows.event(group))));
        }
        assertThat(Across.listed(storage().directory(), Optional.empty(), ALL))
                .extracting(GroupId::value)
                .containsExactlyElementsOf(
                        ALIKE.stream().sorted(ColumnType.KEY::compare).toList());
    }

    @Example
    @Proves(SpiRule.BINARY_ORDER)
    final void ids_that_look_alike_are_not_the_same() {
        write(unit -> ALIKE.forEach(id -> unit.memberships().put(Rows.membership(id, Standing.ACTIVE, Rows.NOON, 1))));
        write(unit -> ALIKE.forEach(id -> unit.readMarkers().advance(MemberId.of(id), POST, ALIKE.indexOf(id))));
        write(unit -> ALIKE.forEach(id -> {
            assertThat(unit.memberships().find(MemberId.of(id)))
                    .contains(Rows.membership(id, Standing.ACTIVE, Rows.NOON, 1));
            assertThat(unit.readMarkers().places(MemberId.of(id), List.of(POST)))
                    .isEqualTo(Map.of(POST, ALIKE.indexOf(id)));
        }));
    }

    @Example
    @Proves(SpiRule.NAMED)
    final void a_name_is_found_as_it_is_written_and_not_otherwise() {
        write(unit -> {
            unit.identities().put(identity("m", "Ana"));
            unit.identities().put(identity("n", "Ana Belle"));
            unit.identities().put(identity("o", "ana"));
            unit.identities().put(identity("p", "Ana "));
            unit.identities().put(identity("l", "Ana"));
        });
        write(unit -> {
            assertThat(unit.identities().named("Ana", 9))
                    .extracting(row -> row.member().value())
                    .containsExactly("l", "m");
            assertThat(unit.identities().named("Ana", 1)).hasSize(1);
            assertThat(unit.identities().named("Ana%", 9)).isEmpty();
        });
    }

    @Example
    @Proves(SpiRule.EXACT)
    final void the_longest_ids_and_long_text_are_kept_whole() {
        String longest = "\uD83D\uDE00".repeat(Values.MAX_ID - 1);
        ContentRow words = new ContentRow(longest + "y", longest, "word \u00E9\uD83D\uDE00 ".repeat(20_000));
        write(unit -> {
            unit.contents().insert(words);
            unit.contents().insert(Rows.content(longest + "x"));
        });
        write(unit -> unit.readMarkers().advance(MemberId.of(longest + "x"), POST, 1));
        write(unit -> assertThat(unit.contents().find(List.of(words.subject()))).containsEntry(words.subject(), words));
    }

    private void inUnit(GroupId group, Consumer<StorageUnit> work) {
        storage().inUnit(group, UnitMode.WRITES, unit -> {
            work.accept(unit);
            return true;
        });
    }

    private static IdentityRow identity(String member, String name) {
        return new IdentityRow(MemberId.of(member), PersonId.of(member), Profile.named(name), 1);
    }
}
