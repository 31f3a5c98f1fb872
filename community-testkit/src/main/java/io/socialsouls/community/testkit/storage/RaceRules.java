package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.testkit.Capability;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.model.Stores;
import io.socialsouls.community.testkit.value.Rows;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** Units at the same time. */
public abstract class RaceRules extends StorageRules {
    /** For subclasses. */
    protected RaceRules() {}

    private static final int THREADS = 4;
    private static final int TIMES = 50;

    @Example
    @Proves(SpiRule.SIDE_BY_SIDE)
    final void units_of_different_groups_do_not_wait_for_each_other() throws Exception {
        CountDownLatch firstIsIn = new CountDownLatch(1);
        CountDownLatch otherIsDone = new CountDownLatch(1);
        List<String> order = new CopyOnWriteArrayList<>();
        Side.<Object>bySide(List.of(
                () -> Stores.in(storage(), Rows.GROUP, unit -> {
                    firstIsIn.countDown();
                    if (!has(Capability.ONE_WRITER)) {
                        Side.await(otherIsDone);
                    }
                    return order.add("first");
                }),
                () -> {
                    Side.await(firstIsIn);
                    write(Rows.OTHER, unit -> order.add("other"));
                    otherIsDone.countDown();
                    return true;
                }));
        assertThat(order).containsExactlyInAnyOrder("other", "first");
        if (!has(Capability.ONE_WRITER)) {
            assertThat(order).containsExactly("other", "first");
        }
    }

    @Example
    @Proves({SpiRule.SIDE_BY_SIDE, SpiRule.JOURNAL_PLACES})
    final void units_of_different_groups_both_write_before_either_ends() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        List<List<JournalRow>> appended = Side.bySide(Stream.of(Rows.GROUP, Rows.OTHER)
                .<Callable<List<JournalRow>>>map(group -> () -> writeAndMeet(group, both))
                .toList());
        JournalRow event = new JournalRow(1, Rows.event("x"));
        assertThat(appended).containsExactly(List.of(event), List.of(event));
        for (GroupId group : List.of(Rows.GROUP, Rows.OTHER)) {
            write(group, unit -> {
                assertThat(unit.journal().list(0, 9)).containsExactly(event);
                assertThat(unit.threads().find(PostId.of("t"))).isPresent();
            });
        }
    }

    private List<JournalRow> writeAndMeet(GroupId group, CyclicBarrier both) {
        return storage().<List<JournalRow>>inUnit(group, UnitMode.WRITES, unit -> {
            unit.lock();
            unit.put(ThreadRow.KIND, List.of(Rows.thread("t", Rows.NOON, 1)));
            meet(both);
            List<JournalRow> appended = unit.append(List.of(Rows.event("x")));
            meet(both);
            return appended;
        });
    }

    /** Where there is one writer for all groups neither waits for the other: it would do so for ever. */
    private void meet(CyclicBarrier both) {
        if (has(Capability.ONE_WRITER)) {
            return;
        }
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("the unit of the other group did not come as far", alone);
        }
    }

    @Example
    @Proves({SpiRule.VERSIONS, SpiRule.ISOLATED})
    final void of_two_who_read_the_same_version_one_writes_and_the_other_learns_of_it() throws Exception {
        write(unit -> unit.threads().put(Rows.thread("t", Rows.NOON, 1)));
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        Callable<Boolean> replier = () -> {
            ThreadRow seen = read(unit -> unit.threads().find(PostId.of("t")).orElseThrow());
            bothHaveRead.await(20, TimeUnit.SECONDS);
            try {
                write(unit -> unit.threads().put(replied(seen)));
                return true;
            } catch (ConflictException conflict) {
                return false;
            }
        };
        assertThat(Side.bySide(List.of(replier, replier))).containsExactlyInAnyOrder(true, false);
        assertReplies(1);
    }

    @Example
    @Proves({SpiRule.ISOLATED, SpiRule.ATOMIC, SpiRule.JOURNAL_ORDER})
    final void units_of_one_group_lose_no_update_and_journal_without_gaps() throws Exception {
        write(unit -> unit.threads().put(Rows.thread("t", Rows.NOON, 1)));
        AtomicBoolean done = new AtomicBoolean();
        Callable<Boolean> reader = () -> {
            int seen = 0;
            while (!done.get()) {
                int before = seen;
                seen = readAtOnce(unit -> {
                    int replies =
                            unit.threads().find(PostId.of("t")).orElseThrow().replies();
                    List<JournalRow> journal = unit.journal().list(0, Integer.MAX_VALUE);
                    assertWithoutGaps(journal);
                    assertThat(journal.size())
                            .as("entries in the journal, two for each reply")
                            .isGreaterThanOrEqualTo(before)
                            .isEqualTo(2 * replies);
                    return journal.size();
                });
            }
            return true;
        };
        Callable<Boolean> writers = () -> {
            try {
                Side.bySide(IntStream.range(0, THREADS)
                        .<Callable<Boolean>>mapToObj(each -> () -> replyOften(each))
                        .toList());
            } finally {
                done.set(true);
            }
            return true;
        };
        Side.bySide(List.of(reader, writers));

        List<JournalRow> journal = read(unit -> unit.journal().list(0, Integer.MAX_VALUE));
        assertThat(journal).hasSize(2 * THREADS * TIMES);
        assertWithoutGaps(journal);
        for (int at = 0; at < journal.size(); at += 2) {
            assertThat(journal.get(at + 1).draft()).isEqualTo(journal.get(at).draft());
        }
        for (int each = 0; each < THREADS; each++) {
            String by = each + ":";
            assertThat(journal.stream()
                            .map(row -> row.draft().type())
                            .filter(type -> type.startsWith(by))
                            .distinct())
                    .containsExactlyElementsOf(IntStream.range(0, TIMES)
                            .mapToObj(time -> by + time)
                            .toList());
        }
        assertReplies(THREADS * TIMES);
    }

    private boolean replyOften(int by) {
        int time = 0;
        while (time < TIMES) {
            JournalDraft event = Rows.event(by + ":" + time);
            try {
                write(unit -> {
                    unit.threads()
                            .put(replied(unit.threads().find(PostId.of("t")).orElseThrow()));
                    unit.journal().append(List.of(event, event));
                });
                assertThatThrownBy(() -> write(unit -> {
                            unit.journal().append(List.of(Rows.event("lost")));
                            throw new IllegalArgumentException("on purpose");
                        }))
                        .isInstanceOfAny(IllegalArgumentException.class, ConflictException.class);
                time++;
            } catch (ConflictException again) {
                assertThat(again).isNotNull();
            }
        }
        return true;
    }

    private void assertReplies(int expected) {
        write(unit -> assertThat(unit.threads().find(PostId.of("t")))
                .map(ThreadRow::replies)
                .contains(expected));
    }

    private static ThreadRow replied(ThreadRow row) {
        return new ThreadRow(row.id(), row.replies() + 1, row.accepted(), row.lastActivity(), row.version() + 1);
    }

    private static void assertWithoutGaps(List<JournalRow> journal) {
        for (int at = 0; at < journal.size(); at++) {
            assertThat(journal.get(at).sequence()).isEqualTo(at + 1L);
        }
    }
}
