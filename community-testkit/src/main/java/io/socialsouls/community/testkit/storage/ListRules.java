package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Example;

/** In which order rows are listed, and how a list goes on. */
public abstract class ListRules extends StorageRules {
    /** For subclasses. */
    protected ListRules() {}

    private static final Instant LATER = Rows.NOON.plusNanos(1_000);

    @Example
    @Proves(SpiRule.LISTS)
    final void members_are_listed_by_since_then_by_id_whatever_their_standing() {
        write(unit -> {
            for (String id : reversed(Rows.IDS)) {
                Standing standing = id.equals("a") ? Standing.REQUESTED : Standing.ACTIVE;
                unit.memberships().put(Rows.membership(id, standing, Rows.NOON, 1));
            }
            unit.memberships().put(Rows.membership("0", Standing.ACTIVE, LATER, 1));
            unit.memberships().put(Rows.membership("gone", Standing.LEFT, Rows.NOON, 1));

            Set<Standing> asked = EnumSet.of(Standing.ACTIVE, Standing.REQUESTED);
            assertThat(ListRules.<MembershipRow>inSteps(
                            (after, limit) -> unit.memberships().list(asked, after, limit)))
                    .extracting(row -> row.id().value())
                    .containsExactly("B", "a", "\uFF5E", "\uD83D\uDE00", "0");
        });
    }

    @Example
    @Proves(SpiRule.LISTS)
    final void threads_are_listed_by_last_activity_latest_first_then_by_id() {
        write(unit -> {
            reversed(Rows.IDS).forEach(id -> unit.threads().put(Rows.thread(id, Rows.NOON, 1)));
            unit.threads().put(Rows.thread("z", LATER, 1));
            assertThat(ListRules.<ThreadRow>inSteps(
                            (after, limit) -> unit.threads().latest(after, limit)))
                    .extracting(row -> row.id().value())
                    .containsExactly("z", "B", "a", "\uFF5E", "\uD83D\uDE00");
        });
    }

    @Example
    @Proves(SpiRule.LISTS_GO_ON)
    final void a_thread_moves_up_when_something_happens_in_it_and_reading_goes_on_where_it_was() {
        write(unit -> {
            for (int minute = 1; minute <= 4; minute++) {
                unit.threads().put(Rows.thread("t" + minute, Rows.NOON.plusSeconds(60L * minute), 1));
            }
            List<ThreadRow> first = unit.threads().latest(Optional.empty(), 2);
            unit.threads().put(Rows.thread("t3", Rows.NOON.plusSeconds(600), 2));
            unit.threads().put(Rows.thread("t1", Rows.NOON.plusSeconds(601), 2));

            assertThat(unit.threads().latest(Optional.of(first.get(1)), 2))
                    .extracting(row -> row.id().value())
                    .containsExactly("t2");
            assertThat(unit.threads().latest(Optional.empty(), 9))
                    .extracting(row -> row.id().value())
                    .containsExactly("t1", "t3", "t4", "t2");
        });
    }

    @Example
    @Proves(SpiRule.PUBLISHED)
    final void what_follows_in_a_thread_is_listed_by_place_if_it_is_published() {
        write(unit -> {
            unit.posts().put(Rows.post("t", "t", PostState.PUBLISHED, 0, 1));
            unit.posts().put(Rows.post("b", "t", PostState.PUBLISHED, 2, 1));
            unit.posts().put(Rows.post("a", "t", PostState.PUBLISHED, 1, 1));
            unit.posts().put(Rows.post("h", "t", PostState.HELD, -1, 1));
            unit.posts().put(Rows.post("x", "elsewhere", PostState.PUBLISHED, 3, 1));
            assertThat(published(unit, 0, 9)).containsExactly("a", "b");
            assertThat(published(unit, 0, 1)).containsExactly("a");
            assertThat(published(unit, 1, 1)).containsExactly("b");
            assertThat(published(unit, Integer.MAX_VALUE, 1)).isEmpty();

            unit.posts().put(Rows.post("h", "t", PostState.PUBLISHED, 3, 2));
            unit.posts().put(Rows.post("a", "t", PostState.REJECTED, -1, 2));
            assertThat(published(unit, 0, 9)).containsExactly("b", "h");
        });
    }

    @Example
    @Proves({SpiRule.PUBLISHED, SpiRule.LISTS})
    final void places_of_two_digits_come_after_those_of_one() {
        write(unit -> {
            for (int place : List.of(10, 2, 12, 0, 9, 1, 11)) {
                unit.posts().put(Rows.post("p" + place, "t", PostState.PUBLISHED, place, 1));
            }
            assertThat(published(unit, 0, 9)).containsExactly("p1", "p2", "p9", "p10", "p11", "p12");
            assertThat(published(unit, 2, 2)).containsExactly("p9", "p10");
            assertThat(published(unit, 9, 9)).containsExactly("p10", "p11", "p12");
        });
    }

    @Example
    @Proves(SpiRule.LISTS)
    final void what_waits_is_listed_by_when_it_was_held_then_by_post_until_it_is_decided() {
        write(unit -> {
            unit.reviews().put(Rows.waiting("0", LATER, 1));
            reversed(Rows.IDS).forEach(id -> unit.reviews().put(Rows.waiting(id, Rows.NOON, 1)));
            unit.reviews().put(Rows.decided("a", Rows.NOON, 2));
            assertThat(ListRules.<ReviewRow>inSteps(
                            (after, limit) -> unit.reviews().waiting(after, limit)))
                    .extracting(row -> row.post().value())
                    .containsExactly("B", "\uFF5E", "\uD83D\uDE00", "0");
            assertThat(unit.reviews().waiting(Optional.of(Rows.waiting("a", Rows.NOON, 1)), 1))
                    .extracting(row -> row.post().value())
                    .containsExactly("\uFF5E");
            assertThat(unit.reviews().find(PostId.of("a"))).contains(Rows.decided("a", Rows.NOON, 2));
        });
    }

    @Example
    @Proves(SpiRule.LISTS)
    final void experiments_are_listed_by_when_they_were_opened_then_by_id() {
        write(unit -> {
            unit.experiments().put(Rows.experiment("0", LATER));
            reversed(Rows.IDS).forEach(id -> unit.experiments().put(Rows.experiment(id, Rows.NOON)));
            assertThat(ListRules.<ExperimentRow>inSteps(
                            (after, limit) -> unit.experiments().list(after, limit)))
                    .extracting(row -> row.id().value())
                    .containsExactly("B", "a", "\uFF5E", "\uD83D\uDE00", "0");
        });
    }

    @Example
    @Proves(SpiRule.NOT_WITHDRAWN)
    final void contributions_are_listed_by_when_they_were_brought_then_by_id_if_not_withdrawn() {
        write(unit -> {
            unit.contributions().put(Rows.contribution("0", "e", "0", LATER, false, 1));
            reversed(Rows.IDS)
                    .forEach(id ->
                            unit.contributions().put(Rows.contribution(id, "e", id, Rows.NOON, id.equals("a"), 1)));
            unit.contributions().put(Rows.contribution("x", "other", "x", Rows.NOON, false, 1));
            assertThat(unit.contributions().list(ExperimentId.of("e"), 999))
                    .extracting(row -> row.id().value())
                    .containsExactly("B", "\uFF5E", "\uD83D\uDE00", "0");
            assertThat(unit.contributions().count(ExperimentId.of("e"), 999)).isEqualTo(4);
        });
    }

    @Example
    @Proves({SpiRule.LISTS, SpiRule.UNREAD})
    final void an_inbox_is_listed_newest_first_then_by_id_whatever_the_kind_and_counted_if_unread() {
        write(unit -> {
            for (String id : reversed(Rows.IDS)) {
                NoticeKind kind = id.equals("a") ? NoticeKind.MENTION : NoticeKind.REPLY;
                unit.notices().put(List.of(Rows.notice(id, "m", kind, Rows.NOON, id.equals("B"), 1)));
            }
            unit.notices()
                    .put(List.of(
                            Rows.notice("z", "m", NoticeKind.REPLY, LATER, false, 1),
                            Rows.notice("x", "m", NoticeKind.DECISION, Rows.NOON, false, 1),
                            Rows.notice("y", "n", NoticeKind.REPLY, Rows.NOON, false, 1)));

            Set<NoticeKind> asked = EnumSet.of(NoticeKind.REPLY, NoticeKind.MENTION);
            MemberId member = MemberId.of("m");
            assertThat(ListRules.<NoticeRow>inSteps(
                            (after, limit) -> unit.notices().list(member, asked, after, limit)))
                    .extracting(row -> row.id().value())
                    .containsExactly("z", "B", "a", "\uFF5E", "\uD83D\uDE00");
            assertThat(unit.notices().unread(member, asked)).isEqualTo(4);
            assertThat(unit.notices().unread(member, Set.of(NoticeKind.DECISION)))
                    .isEqualTo(1);
        });
    }

    @Example
    @Proves(SpiRule.MARKERS)
    final void a_marker_moves_forward_and_never_back() {
        MemberId member = MemberId.of("m");
        PostId thread = PostId.of("t");
        int furthest = 0;
        for (int place : List.of(0, 3, 5, 2, 9, 10, 9, 8, 12, 2)) {
            furthest = Math.max(furthest, place);
            Map<PostId, Integer> expected = Map.of(thread, furthest);
            write(unit -> unit.readMarkers().advance(member, thread, place));
            write(unit -> assertThat(unit.readMarkers().places(member, List.of(thread, PostId.of("u"))))
                    .isEqualTo(expected));
        }
    }

    private static List<String> published(GroupUnit unit, int after, int limit) {
        return unit.posts().published(PostId.of("t"), after, limit).stream()
                .map(row -> row.id().value())
                .toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Reads a list in steps of two, after a look at the whole. */
    private static <R> List<R> inSteps(BiFunction<Optional<R>, Integer, List<R>> list) {
        List<R> whole = list.apply(Optional.empty(), 99);
        List<R> read = new ArrayList<>();
        List<R> step = list.apply(Optional.empty(), 2);
        while (!step.isEmpty() && read.size() <= whole.size()) {
            read.addAll(step);
            step = list.apply(Optional.of(step.get(step.size() - 1)), 2);
        }
        assertThat(read).isEqualTo(whole);
        return whole;
    }
}
