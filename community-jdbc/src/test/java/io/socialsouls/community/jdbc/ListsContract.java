package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThreadRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists come in their order, in steps that neither repeat nor leave out. */
abstract class ListsContract extends StorageContract {
    ListsContract(TestDatabase database) {
        super(database);
    }

    @Test
    void ids_at_one_instant_come_in_the_order_of_their_bytes() {
        write(unit -> shuffled().forEach(id -> {
            unit.memberships().put(Samples.membership(id, Samples.AT, 1));
            unit.threads().put(Samples.thread(id, Samples.AT, 1));
            unit.reviews().put(Samples.review(id, Samples.AT, 1));
            unit.experiments().insert(Samples.experiment(id, Samples.AT));
            unit.notices().put(Samples.notice(id, NoticeKind.REPLY, Samples.AT, 1));
            unit.contributions().put(Samples.contribution(id, id, false, 1));
            unit.identities().put(new IdentityRow(MemberId.of(id), PersonId.of(id), Profile.named("Ana"), 1));
        }));
        write(unit -> {
            assertThat(ListsContract.<MembershipRow>steps(
                            after -> unit.memberships().list(EnumSet.allOf(Standing.class), after, 3)))
                    .extracting(row -> row.id().value())
                    .containsExactlyElementsOf(Samples.ORDERED);
            assertThat(ListsContract.<ThreadRow>steps(after -> unit.threads().latest(after, 3)))
                    .extracting(row -> row.id().value())
                    .containsExactlyElementsOf(Samples.ORDERED);
            assertThat(ListsContract.<ReviewRow>steps(after -> unit.reviews().waiting(after, 3)))
                    .extracting(row -> row.post().value())
                    .containsExactlyElementsOf(Samples.ORDERED);
            assertThat(ListsContract.<ExperimentRow>steps(
                            after -> unit.experiments().list(after, 3)))
                    .extracting(row -> row.id().value())
                    .containsExactlyElementsOf(Samples.ORDERED);
            assertThat(ListsContract.<NoticeRow>steps(
                            after -> unit.notices().list(Samples.ANA, EnumSet.allOf(NoticeKind.class), after, 3)))
                    .extracting(row -> row.id().value())
                    .containsExactlyElementsOf(Samples.ORDERED);
            assertThat(unit.contributions().list(Samples.EXPERIMENT))
                    .extracting(row -> row.id().value())
                    .containsExactlyElementsOf(Samples.ORDERED);
            assertThat(unit.identities().named("Ana", 4))
                    .extracting(row -> row.member().value())
                    .containsExactlyElementsOf(Samples.ORDERED.subList(0, 4));
            assertThat(unit.identities().named("ana", 4)).isEmpty();
        });
    }

    @Test
    void feeds_and_inboxes_start_with_the_latest_and_the_others_with_the_first() {
        write(unit -> IntStream.range(0, 7).forEach(at -> {
            String id = "x" + (9 - at);
            unit.memberships().put(Samples.membership(id, Samples.AT.plusNanos(at * 1000L), 1));
            unit.threads().put(Samples.thread(id, Samples.AT.plusNanos(at * 1000L), 1));
            unit.notices()
                    .put(Samples.notice(
                            id,
                            at % 2 == 0 ? NoticeKind.REPLY : NoticeKind.MENTION,
                            Samples.AT.plusNanos(at * 1000L),
                            1));
        }));
        write(unit -> {
            assertThat(ListsContract.<MembershipRow>steps(
                            after -> unit.memberships().list(Set.of(Standing.ACTIVE), after, 2)))
                    .extracting(row -> row.id().value())
                    .containsExactly("x9", "x8", "x7", "x6", "x5", "x4", "x3");
            assertThat(ListsContract.<ThreadRow>steps(after -> unit.threads().latest(after, 2)))
                    .extracting(row -> row.id().value())
                    .containsExactly("x3", "x4", "x5", "x6", "x7", "x8", "x9");
            assertThat(ListsContract.<NoticeRow>steps(
                            after -> unit.notices().list(Samples.ANA, EnumSet.allOf(NoticeKind.class), after, 2)))
                    .extracting(row -> row.id().value())
                    .containsExactly("x3", "x4", "x5", "x6", "x7", "x8", "x9");
            assertThat(ListsContract.<NoticeRow>steps(
                            after -> unit.notices().list(Samples.ANA, Set.of(NoticeKind.MENTION), after, 2)))
                    .extracting(row -> row.id().value())
                    .containsExactly("x4", "x6", "x8");
        });
    }

    @Test
    void what_a_list_or_count_is_not_of_stays_out() {
        write(unit -> {
            unit.memberships().put(Samples.membership("ana", Samples.AT, 1));
            unit.memberships()
                    .put(new MembershipRow(
                            MemberId.of("ben"), Role.OWNER, Standing.LEFT, Samples.AT, Optional.empty(), 1));
            unit.reviews().put(Samples.review("p", Samples.AT, 1));
            unit.reviews().put(Samples.decided("p", 2));
            unit.notices().put(Samples.notice("n", NoticeKind.REPLY, Samples.AT, 1));
            unit.notices().put(Samples.notice("m", NoticeKind.MENTION, Samples.AT, 1));
            unit.notices().put(Samples.notice("n", NoticeKind.REPLY, Samples.AT, 2));
            assertThat(unit.memberships().list(Set.of(Standing.LEFT, Standing.BANNED), Optional.empty(), 5))
                    .hasSize(1);
            assertThat(unit.memberships().count(Role.OWNER, Standing.ACTIVE)).isEqualTo(1);
            assertThat(unit.reviews().waiting(Optional.empty(), 5)).isEmpty();
            assertThat(unit.notices().unread(Samples.ANA, EnumSet.allOf(NoticeKind.class)))
                    .isEqualTo(1);
            assertThat(unit.notices().unread(Samples.ANA, Set.of())).isZero();
            assertThat(unit.notices().list(Samples.ANA, Set.of(), Optional.empty(), 5))
                    .isEmpty();
        });
    }

    @Test
    void a_thread_is_read_by_place() {
        write(unit -> {
            for (int place : List.of(4, 2, -1, 3, 1, 0)) {
                unit.posts().put(Samples.post("p" + place, place, 1));
            }
            assertThat(unit.posts().published(Samples.THREAD, 0, 3))
                    .extracting(PostRow::place)
                    .containsExactly(1, 2, 3);
            assertThat(unit.posts().published(Samples.THREAD, 3, 3))
                    .extracting(PostRow::place)
                    .containsExactly(4);
        });
    }

    @Test
    void the_journal_counts_from_one_without_a_gap() {
        JournalDraft draft = Samples.draft("p");
        write(unit -> {
            assertThat(unit.journal().append(List.of(draft, draft)))
                    .containsExactly(new JournalRow(1, draft), new JournalRow(2, draft));
            assertThat(unit.journal().append(List.of(draft))).containsExactly(new JournalRow(3, draft));
        });
        write(unit -> unit.journal().append(List.of(draft)));
        assertThat(list(unit -> unit.journal().list(1, 2)))
                .containsExactly(new JournalRow(2, draft), new JournalRow(3, draft));
        assertThat(list(unit -> unit.journal().list(3, 2))).containsExactly(new JournalRow(4, draft));
    }

    @Test
    void the_directory_finds_the_groups_of_a_person_and_the_listed_ones() {
        PersonId person = PersonId.of(UUID.randomUUID().toString());
        String start = UUID.randomUUID().toString();
        List<GroupId> groups =
                Samples.ORDERED.stream().map(id -> GroupId.of(start + id)).toList();
        groups.forEach(id -> write(id, unit -> {
            unit.group().put(Samples.group(1));
            unit.identities().put(Samples.identity("ana", person.value(), 1));
        }));
        assertThat(storage().directory().groupsOf(person, Optional.empty(), 20)).containsExactlyElementsOf(groups);
        assertThat(storage().directory().groupsOf(person, Optional.of(groups.get(2)), 3))
                .containsExactlyElementsOf(groups.subList(3, 6));
        assertThat(storage().directory().listed(Optional.of(groups.get(2)), 3))
                .containsExactlyElementsOf(groups.subList(3, 6));
        write(
                groups.get(4),
                unit -> unit.group().put(new GroupRow(Charter.unlisted("Quiet", "Not for all"), Samples.AT, 0, 2)));
        assertThat(storage().directory().listed(Optional.of(groups.get(2)), 2))
                .containsExactly(groups.get(3), groups.get(5));
    }

    private static List<String> shuffled() {
        List<String> ids = new ArrayList<>(Samples.ORDERED);
        Collections.reverse(ids);
        return ids;
    }

    /** Reads a list to its end, each step after the last row of the one before. */
    private static <R> List<R> steps(Function<Optional<R>, List<R>> list) {
        List<R> all = new ArrayList<>();
        Optional<R> last = Optional.empty();
        while (true) {
            List<R> step = list.apply(last);
            if (step.isEmpty()) {
                return all;
            }
            all.addAll(step);
            last = Optional.of(step.get(step.size() - 1));
        }
    }
}
