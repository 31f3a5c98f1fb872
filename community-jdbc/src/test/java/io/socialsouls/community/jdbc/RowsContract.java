package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Rows;
import io.socialsouls.community.spi.row.Selection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a database could get wrong with rows that the rules of the kit do not look for. */
abstract class RowsContract extends GroupOnDatabase {
    private final boolean keepsAnyLength;

    RowsContract(TestDatabase database) {
        super(database);
        keepsAnyLength = database.dialect().columnType(ColumnType.KEY, 190).size() == 0;
    }

    @Test
    void instants_far_from_now_keep_their_microseconds() {
        List<Instant> instants = List.of(
                Instant.parse("0001-01-01T00:00:00.000001Z"),
                Instant.parse("1582-10-10T23:59:59.999999Z"),
                Instant.EPOCH.minusNanos(1000),
                Instant.parse("2026-03-29T02:30:00.5Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z"));
        write(unit -> instants.forEach(each -> unit.threads().put(Samples.thread(each.toString(), each, 1))));
        assertThat(list(unit -> unit.threads().latest(Optional.empty(), 10)))
                .extracting(ThreadRow::lastActivity)
                .containsExactlyElementsOf(instants.stream()
                        .sorted((one, other) -> other.compareTo(one))
                        .toList());
    }

    @Test
    void a_unit_goes_on_after_a_conflict_that_it_caught() {
        write(unit -> unit.group().put(Samples.group(1)));
        write(unit -> {
            try {
                unit.group().put(Samples.group(1));
            } catch (RuntimeException conflict) {
                unit.group().put(Samples.group(2));
            }
        });
        assertThat(find(unit -> unit.group().find())).contains(Samples.group(2));
    }

    @Test
    void a_value_that_is_too_long_is_refused_or_kept_whole_and_not_cut_short() {
        ContentRow tooLong = new ContentRow("p", "\uD83D\uDE00".repeat(191), "{}");
        if (keepsAnyLength) {
            write(unit -> unit.contents().insert(tooLong));
            assertThat(map(unit -> unit.contents().find(List.of("p")))).containsValue(tooLong);
        } else {
            assertThatThrownBy(() -> write(unit -> unit.contents().insert(tooLong)))
                    .isInstanceOf(DatabaseException.class);
            assertThat(map(unit -> unit.contents().find(List.of("p")))).isEmpty();
        }
    }

    @Test
    void rows_that_are_replaced_together_follow_each_on_its_own_version() {
        NoticeRow first = Samples.notice("a", NoticeKind.REPLY, Samples.AT, 1);
        NoticeRow second = Samples.notice("b", NoticeKind.REPLY, Samples.AT, 1);
        write(unit -> unit.notices().put(List.of(first, second)));
        write(unit -> unit.notices()
                .put(List.of(
                        Samples.notice("a", NoticeKind.REPLY, Samples.AT, 2),
                        Samples.notice("b", NoticeKind.MENTION, Samples.AT, 2),
                        Samples.notice("a", NoticeKind.MENTION, Samples.AT, 3))));
        assertThat(find(unit -> unit.notices().find(first.id())).map(NoticeRow::version))
                .contains(3L);
        assertThat(find(unit -> unit.notices().find(second.id())).map(NoticeRow::kind))
                .contains(NoticeKind.MENTION);
        assertConflict(
                "one of them is not the next",
                unit -> unit.notices()
                        .put(List.of(
                                Samples.notice("b", NoticeKind.REPLY, Samples.AT, 3),
                                Samples.notice("a", NoticeKind.REPLY, Samples.AT, 3))));
    }

    @Test
    void more_rows_than_a_statement_takes_are_counted_and_removed() {
        List<Key> keys = IntStream.range(0, 1_201)
                .mapToObj(at -> Key.of(Samples.BEN.value(), "p" + at))
                .toList();
        inUnit(rows -> {
            rows.put(
                    ThanksRow.KIND,
                    IntStream.range(0, 1_201)
                            .mapToObj(at -> new ThanksRow(PostId.of("p" + at), Samples.BEN))
                            .toList());
            Selection<ThanksRow> all = ThanksRow.KIND.list(Kind.BY_KEY).where();
            assertThat(rows.count(all, 5_000)).isEqualTo(1_201);
            assertThat(rows.count(all, 7)).isEqualTo(7);
            assertThat(rows.remove(all, 600)).isEqualTo(600);
            assertThat(rows.remove(ThanksRow.KIND, keys)).isEqualTo(601);
            assertThat(rows.remove(all, 600)).isZero();
        });
    }

    @Test
    void one_of_more_values_than_a_statement_takes_is_listed_and_counted() {
        List<String> names = IntStream.range(0, 1_201).mapToObj(at -> "n" + at).toList();
        inUnit(rows -> {
            for (String name : List.of("n3", "n700", "n1200", "other")) {
                Profile profile = Profile.named(name);
                rows.put(IdentityRow.KIND, List.of(new IdentityRow(MemberId.of(name), PersonId.of(name), profile, 1)));
            }
            Selection<IdentityRow> named = IdentityRow.KIND.list("name").whereIn(names);
            assertThat(rows.list(named.first(2)))
                    .extracting(row -> row.member().value())
                    .containsExactly("n1200", "n3");
            assertThat(rows.list(named.first(2).reversed()))
                    .extracting(row -> row.member().value())
                    .containsExactly("n700", "n3");
            assertThat(rows.count(named, 99)).isEqualTo(3);
            assertThat(rows.count(named, 2)).isEqualTo(2);
        });
    }

    private void inUnit(Consumer<Rows> work) {
        storage().<Boolean>inUnit(group, UnitMode.WRITES, unit -> {
            work.accept(unit);
            return true;
        });
    }

    @Test
    void many_rows_are_found_in_one_step() {
        List<PostId> ids =
                IntStream.range(0, 1_201).mapToObj(at -> PostId.of("p" + at)).toList();
        write(unit -> ids.forEach(id -> unit.thanks().insert(new ThanksRow(id, Samples.BEN))));
        assertThat(list(unit -> List.copyOf(unit.thanks().thanked(Samples.BEN, ids))))
                .containsExactlyInAnyOrderElementsOf(ids);
    }
}
