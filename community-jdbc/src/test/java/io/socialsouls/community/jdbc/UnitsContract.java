package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.UnitMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Units are atomic, isolated, and valid only while they run. Races are forced by latches. */
@Timeout(60)
abstract class UnitsContract extends GroupOnDatabase {
    UnitsContract(TestDatabase database) {
        super(database);
    }

    @Test
    void a_unit_that_throws_leaves_nothing_and_its_exception_unchanged() {
        Error thrown = new AssertionError("on purpose");
        List<String> ran = new ArrayList<>();
        assertThatThrownBy(() -> write(unit -> {
                    unit.group().put(Samples.group(1));
                    unit.journal().append(List.of(Samples.draft("p")));
                    unit.afterCommit(() -> ran.add("never"));
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(ran).isEmpty();
        write(unit -> {
            assertThat(unit.group().find()).isEmpty();
            assertThat(unit.journal().append(List.of(Samples.draft("p"))))
                    .extracting(JournalRow::sequence)
                    .containsExactly(1L);
        });
    }

    @Test
    void what_runs_after_the_commit_sees_it_and_cannot_undo_it() {
        List<Boolean> seen = new ArrayList<>();
        assertThatThrownBy(() -> write(unit -> {
                    unit.group().put(Samples.group(1));
                    unit.afterCommit(() -> {
                        throw new IllegalArgumentException("first");
                    });
                    unit.afterCommit(
                            () -> seen.add(read(later -> later.group().find().isPresent())));
                }))
                .hasMessage("first");
        assertThat(seen).containsExactly(true);
    }

    @Test
    void a_unit_is_not_for_others_nor_for_later_nor_for_another_inside() {
        GroupUnit kept = read(unit -> {
            assertThatThrownBy(() -> Stores.in(storage(), group, inner -> 1)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> Aside.get(() -> unit.group().find()).join())
                    .hasCauseInstanceOf(IllegalStateException.class);
            return unit;
        });
        assertThatThrownBy(() -> kept.group().find()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kept.afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_reader_sees_one_moment_and_waits_for_nobody() {
        write(unit -> unit.group().put(Samples.group(1)));
        storage().<Boolean>inUnit(group, UnitMode.READS, rows -> {
            GroupUnit unit = GroupUnit.asking(rows);
            assertThat(unit.group().find()).contains(Samples.group(1));
            meanwhile(() -> write(other -> {
                other.group().put(Samples.group(2));
                other.threads().put(Samples.thread("t", Samples.AT, 1));
            }));
            assertThat(unit.group().find()).contains(Samples.group(1));
            assertThat(unit.threads().find(PostId.of("t"))).isEmpty();
            return true;
        });
    }

    @Test
    void an_update_is_not_lost() {
        write(unit -> unit.group().put(Samples.group(1)));
        assertConflict("the second", unit -> {
            assertThat(unit.group().find()).contains(Samples.group(1));
            meanwhile(() -> write(other -> other.group().put(Samples.group(2))));
            unit.group().put(Samples.group(2));
        });
    }

    @Test
    void two_owners_who_lock_first_do_not_leave_at_once() {
        write(unit -> {
            unit.memberships().put(Samples.membership("ana", Samples.AT, 1));
            unit.memberships().put(Samples.membership("ben", Samples.AT, 1));
        });
        List<CompletableFuture<Void>> rivals = new ArrayList<>();
        write(unit -> {
            assertThat(owners(unit)).isEqualTo(2);
            unit.lock();
            assertThat(owners(unit)).isEqualTo(2);
            CountDownLatch begun = new CountDownLatch(1);
            rivals.add(Aside.run(() -> write(other -> {
                assertThat(owners(other)).isEqualTo(2);
                begun.countDown();
                other.lock();
                assertThat(owners(other))
                        .as("what it reads once it has the lock")
                        .isEqualTo(1);
            })));
            Aside.await(begun);
            unit.memberships().put(left("ana"));
        });
        rivals.forEach(CompletableFuture::join);
    }

    @Test
    void who_reads_or_is_turned_away_waits_for_no_lock() {
        write(unit -> unit.group().put(Samples.group(1)));
        write(unit -> {
            unit.lock();
            unit.group().put(Samples.group(2));
            meanwhile(() -> storage().<Boolean>inUnit(group, UnitMode.WRITES, rows -> {
                assertThat(GroupUnit.asking(rows).group().find()).contains(Samples.group(1));
                return true;
            }));
        });
    }

    @Test
    void members_who_mark_what_they_read_wait_for_each_other_and_the_group_only_where_one_writes_at_a_time() {
        write(unit -> {
            unit.memberships().put(Samples.membership("ana", Samples.AT, 1));
            unit.memberships().put(Samples.membership("ben", Samples.AT, 1));
        });
        Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();
        write(unit -> {
            unit.lock();
            unit.group().put(Samples.group(1));
            besideWriter(waiting, () -> marks("ana", asAna -> besideWriter(waiting, () -> marks("ben", asBen -> {}))));
        });
        endAll(waiting);
        for (String id : List.of("ana", "ben")) {
            assertThat(map(unit -> unit.readMarkers().places(MemberId.of(id), List.of(PostId.of("t")))))
                    .containsEntry(PostId.of("t"), 3);
        }
    }

    @Test
    void who_marks_what_was_read_waits_for_the_end_of_the_membership_and_then_sees_it() {
        write(unit -> unit.memberships().put(Samples.membership("ana", Samples.AT, 1)));
        List<CompletableFuture<Void>> rivals = new ArrayList<>();
        write(unit -> {
            unit.lock();
            unit.memberships().put(left("ana"));
            // What was written is sent before the next question, if not before.
            assertThat(unit.memberships().count(Role.OWNER, Standing.LEFT, 2)).isEqualTo(1);
            CountDownLatch begun = new CountDownLatch(1);
            rivals.add(Aside.run(() -> {
                begun.countDown();
                marks(
                        "ana",
                        mine -> assertThat(mine.memberships().find(MemberId.of("ana")))
                                .contains(left("ana")));
            }));
            Aside.await(begun);
        });
        rivals.forEach(CompletableFuture::join);
    }

    @Test
    void of_two_that_write_first_in_a_group_the_second_meets_a_conflict_and_goes_through_the_next_time() {
        assertConflict("there is nothing to replace", unit -> unit.group().put(Samples.group(2)));
        List<CompletableFuture<Void>> rivals = new ArrayList<>();
        write(unit -> {
            unit.lock();
            CountDownLatch begun = new CountDownLatch(1);
            rivals.add(Aside.run(() -> {
                begun.countDown();
                untilThrough(() -> write(other -> other.threads().put(Samples.thread("t", Samples.AT, 1))));
            }));
            Aside.await(begun);
            unit.group().put(Samples.group(1));
        });
        rivals.forEach(CompletableFuture::join);
        assertThat(find(unit -> unit.threads().find(PostId.of("t")))).isPresent();
    }

    @Test
    void units_of_different_groups_wait_for_each_other_only_where_one_writes_at_a_time() {
        List<GroupId> others = LongStream.range(0, 5)
                .mapToObj(at -> GroupId.of(UUID.randomUUID().toString()))
                .toList();
        Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();
        write(unit -> {
            Samples.VERSIONED.values().forEach(put -> put.accept(unit, 1L));
            Samples.ONCE.values().forEach(insert -> insert.accept(unit));
            unit.journal().append(List.of(Samples.draft("p")));
            others.forEach(id -> besideWriter(
                    waiting,
                    () -> write(id, other -> {
                        Samples.VERSIONED.values().forEach(put -> put.accept(other, 1L));
                        Samples.ONCE.values().forEach(insert -> insert.accept(other));
                        other.journal().append(List.of(Samples.draft("p")));
                    })));
        });
        endAll(waiting);
    }

    @Test
    void a_follower_of_the_journal_misses_nothing_that_commits_late() {
        write(unit -> unit.journal().append(List.of(Samples.draft("first"))));
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        CompletableFuture<Void> late = Aside.run(() -> write(unit -> {
            unit.journal().append(List.of(Samples.draft("late")));
            appended.countDown();
            Aside.await(looked);
        }));
        Aside.await(appended);
        CompletableFuture<Void> next = Aside.run(() ->
                untilThrough(() -> write(unit -> unit.journal().append(List.of(Samples.draft("next"))))));
        List<JournalRow> seen = new ArrayList<>(list(unit -> unit.journal().list(0, 10)));
        assertThat(seen).hasSize(1);
        looked.countDown();
        late.join();
        next.join();
        seen.addAll(list(unit -> unit.journal().list(1, 10)));
        assertThat(seen).extracting(row -> row.draft().type()).containsExactly("first", "late", "next");
        assertThat(seen).extracting(JournalRow::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void many_writers_of_one_group_all_go_through_and_leave_a_journal_without_a_gap() {
        int writers = 4;
        int each = 10;
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            all.add(Aside.run(() -> {
                for (int at = 0; at < each; at++) {
                    untilThrough(() -> write(unit -> {
                        unit.memberships().count(Role.OWNER, Standing.ACTIVE, 99);
                        unit.journal().append(List.of(Samples.draft("p")));
                    }));
                }
            }));
        }
        all.forEach(CompletableFuture::join);
        assertThat(list(unit -> unit.journal().list(0, 1_000)))
                .extracting(JournalRow::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (long) writers * each).boxed().toList());
    }

    /** As core does: at most five times. */
    private static void untilThrough(Runnable unit) {
        for (int attempt = 1; ; attempt++) {
            try {
                unit.run();
                return;
            } catch (ConflictException conflict) {
                if (attempt == 5) {
                    throw conflict;
                }
            }
        }
    }

    private void marks(String id, Consumer<GroupUnit> then) {
        storage().<Boolean>inUnit(group, UnitMode.OWN, rows -> {
            GroupUnit unit = GroupUnit.asking(rows);
            unit.lock(MemberId.of(id));
            unit.readMarkers().advance(MemberId.of(id), PostId.of("t"), 3);
            then.accept(unit);
            return true;
        });
    }

    private static void endAll(Queue<CompletableFuture<Void>> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().join();
        }
    }

    private static int owners(GroupUnit unit) {
        return unit.memberships().count(Role.OWNER, Standing.ACTIVE, 99);
    }

    private static MembershipRow left(String id) {
        return new MembershipRow(MemberId.of(id), Role.OWNER, Standing.LEFT, Samples.AT, Optional.empty(), 2);
    }

    private static void meanwhile(Runnable other) {
        Aside.run(other).join();
    }
}
