package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThreadRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows come back as they were written, and follow one another by version. */
abstract class RowsContract extends StorageContract {
    RowsContract(TestDatabase database) {
        super(database);
    }

    @Test
    void state_comes_back_character_for_character_and_to_the_microsecond() {
        write(unit -> {
            unit.group().put(Samples.group(1));
            unit.policies().insert(Samples.policy(1));
            unit.memberships().put(Samples.membership("ana", Samples.AT, 1));
            unit.threads().put(Samples.thread("t", Samples.AT, 1));
            unit.posts().put(Samples.post("p", 1, 1));
            unit.reviews().put(Samples.review("p", Samples.AT, 1));
            unit.reviews().put(Samples.decided("q", 1));
            unit.experiments().insert(Samples.experiment("numbers", Samples.AT));
            unit.contributions().put(Samples.contribution("c", "May ", false, 1));
        });
        write(unit -> {
            assertThat(unit.group().find()).contains(Samples.group(1));
            assertThat(unit.policies().find(1)).contains(Samples.policy(1));
            assertThat(unit.memberships().find(MemberId.of("ana"))).contains(Samples.membership("ana", Samples.AT, 1));
            assertThat(unit.threads().find(PostId.of("t"))).contains(Samples.thread("t", Samples.AT, 1));
            assertThat(unit.posts().find(Set.of(PostId.of("p"), PostId.of("none"))))
                    .isEqualTo(Map.of(PostId.of("p"), Samples.post("p", 1, 1)));
            assertThat(unit.reviews().find(PostId.of("p"))).contains(Samples.review("p", Samples.AT, 1));
            assertThat(unit.reviews().find(PostId.of("q"))).contains(Samples.decided("q", 1));
            assertThat(unit.experiments().find(Samples.EXPERIMENT)).contains(Samples.experiment("numbers", Samples.AT));
            assertThat(unit.contributions().list(Samples.EXPERIMENT))
                    .containsExactly(Samples.contribution("c", "May ", false, 1));
            assertThat(unit.contributions().exists(Samples.EXPERIMENT, Samples.ANA, "May"))
                    .isFalse();
            assertThat(unit.contributions().exists(Samples.EXPERIMENT, Samples.ANA, "May "))
                    .isTrue();
        });
    }

    @Test
    void content_and_vault_come_back_character_for_character() {
        ContentRow words = new ContentRow("p ", Optional.of(Samples.AWKWARD), Samples.AWKWARD.repeat(700));
        AliasRow alias = new AliasRow(Samples.THREAD, Samples.ANA, "brave");
        write(unit -> {
            unit.contents().insert(words);
            unit.contents().insert(new ContentRow("p", Optional.empty(), ""));
            unit.identities().put(Samples.identity("ana", Samples.LONGEST, 1));
            unit.aliases().insert(alias);
            unit.notices().put(Samples.notice("n", NoticeKind.REPLY, Samples.AT, 1));
            unit.outcomes().insert(Samples.outcome("key"));
            unit.thanks().insert(new ThanksRow(Samples.THREAD, Samples.ANA));
        });
        write(unit -> {
            assertThat(unit.contents().find(List.of("p ", "p", "P", "p", "none")))
                    .isEqualTo(Map.of("p ", words, "p", new ContentRow("p", Optional.empty(), "")));
            assertThat(unit.contents().find(List.of())).isEmpty();
            assertThat(unit.identities().find(PersonId.of(Samples.LONGEST)))
                    .contains(Samples.identity("ana", Samples.LONGEST, 1));
            assertThat(unit.identities().find(Set.of(MemberId.of("ana")))).hasSize(1);
            assertThat(unit.aliases().find(Samples.THREAD, Samples.ANA)).contains(alias);
            assertThat(unit.aliases().find(Samples.THREAD, "brave")).contains(alias);
            assertThat(unit.aliases().find(Samples.THREAD, "Brave")).isEmpty();
            assertThat(unit.aliases().codes(Samples.ANA, List.of(Samples.THREAD)))
                    .isEqualTo(Map.of(Samples.THREAD, "brave"));
            assertThat(unit.notices().find(NoticeId.of("n")))
                    .contains(Samples.notice("n", NoticeKind.REPLY, Samples.AT, 1));
            assertThat(unit.outcomes().find(PersonId.of(Samples.LONGEST), IdempotencyKey.of("key")))
                    .contains(Samples.outcome("key"));
            assertThat(unit.thanks().thanked(Samples.ANA, Set.of(Samples.THREAD, PostId.of("x"))))
                    .containsExactly(Samples.THREAD);
        });
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
    void a_row_is_new_once_and_each_version_takes_the_place_of_the_one_before() {
        Samples.VERSIONED.forEach((what, put) -> {
            assertConflict(what + " 2 before 1", unit -> put.accept(unit, 2L));
            write(unit -> put.accept(unit, 1L));
            assertConflict(what + " 1 again", unit -> put.accept(unit, 1L));
            write(unit -> put.accept(unit, 2L));
            assertConflict(what + " 2 again", unit -> put.accept(unit, 2L));
            assertConflict(what + " 4 after 2", unit -> put.accept(unit, 4L));
            assertConflict(what + " 0", unit -> put.accept(unit, 0L));
        });
    }

    @Test
    void a_row_without_a_version_is_written_once() {
        Samples.ONCE.forEach((what, insert) -> {
            write(insert);
            assertConflict(what, insert);
        });
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
    void a_person_an_alias_and_a_test_that_is_not_withdrawn_are_there_once() {
        write(unit -> {
            unit.identities().put(Samples.identity("ana", "person", 1));
            unit.aliases().insert(new AliasRow(Samples.THREAD, Samples.ANA, "brave"));
            unit.contributions().put(Samples.contribution("c", "May", false, 1));
        });
        assertConflict("person", unit -> unit.identities().put(Samples.identity("ben", "person", 1)));
        assertConflict("alias", unit -> unit.aliases().insert(new AliasRow(Samples.THREAD, Samples.BEN, "brave")));
        assertConflict("test", unit -> unit.contributions().put(Samples.contribution("d", "May", false, 1)));
        write(unit -> {
            unit.contributions().put(Samples.contribution("c", "May", true, 2));
            unit.contributions().put(Samples.contribution("d", "May", false, 1));
            assertThat(unit.contributions().count(Samples.EXPERIMENT)).isEqualTo(1);
        });
        assertConflict(
                "no longer withdrawn", unit -> unit.contributions().put(Samples.contribution("c", "May", false, 3)));
    }

    @Test
    void read_markers_only_move_forward() {
        write(unit -> {
            unit.readMarkers().advance(Samples.ANA, Samples.THREAD, 3);
            unit.readMarkers().advance(Samples.ANA, Samples.THREAD, 2);
        });
        assertThat(map(unit -> unit.readMarkers().places(Samples.ANA, Set.of(Samples.THREAD))))
                .isEqualTo(Map.of(Samples.THREAD, 3));
        write(unit -> unit.readMarkers().advance(Samples.ANA, Samples.THREAD, 9));
        assertThat(map(unit -> unit.readMarkers().places(Samples.ANA, Set.of(Samples.THREAD, PostId.of("x")))))
                .isEqualTo(Map.of(Samples.THREAD, 9));
    }

    @Test
    void many_rows_are_found_in_one_step() {
        List<PostId> ids =
                IntStream.range(0, 1_201).mapToObj(at -> PostId.of("p" + at)).toList();
        write(unit -> ids.forEach(id -> unit.thanks().insert(new ThanksRow(id, Samples.BEN))));
        assertThat(list(unit -> List.copyOf(unit.thanks().thanked(Samples.BEN, ids))))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_group_shows_nothing_of_another() {
        GroupId other = GroupId.of(UUID.randomUUID().toString());
        Samples.VERSIONED.values().forEach(put -> write(other, unit -> put.accept(unit, 1L)));
        Samples.ONCE.values().forEach(insert -> write(other, insert));
        write(other, unit -> unit.journal().append(List.of(Samples.draft("x"))));
        write(unit -> {
            assertThat(unit.group().find()).isEmpty();
            assertThat(unit.journal().list(0, 10)).isEmpty();
            assertThat(unit.threads().latest(Optional.empty(), 10)).isEmpty();
            assertThat(unit.memberships().count(Role.OWNER, Standing.ACTIVE)).isZero();
        });
        Samples.VERSIONED.values().forEach(put -> write(unit -> put.accept(unit, 1L)));
        Samples.ONCE.values().forEach(this::write);
    }
}
