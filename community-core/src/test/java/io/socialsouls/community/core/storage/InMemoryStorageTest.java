package io.socialsouls.community.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.UnitMode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Example;

/** What only this storage promises. */
class InMemoryStorageTest {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Example
    void a_conflict_names_store_key_and_versions() {
        write(unit -> unit.memberships().put(Sample.membership("m1", Standing.ACTIVE, Sample.NOON, 1)));
        assertConflict(
                unit -> unit.memberships().put(Sample.membership("m1", Standing.ACTIVE, Sample.NOON, 3)),
                "membership m1: found version 1, expected version 2");
        assertConflict(
                unit -> unit.memberships().put(Sample.membership("m1", Standing.ACTIVE, Sample.NOON, 1)),
                "membership m1: found version 1, expected no row");
        assertConflict(
                unit -> unit.posts().put(Sample.post("p", "t", PostState.HELD, -1, 2)),
                "post p: found no row, expected version 1");
    }

    @Example
    void a_conflict_does_not_tell_what_is_for_the_vault_alone() {
        write(unit -> {
            unit.identities().put(Sample.identity("m1", "ana@example.org", 1));
            unit.aliases().insert(Sample.alias("t1", "m1", "fox"));
            unit.idempotency().insert(Sample.outcome("ana@example.org", "form-1"));
        });
        assertConflict(
                unit -> unit.identities().put(Sample.identity("m2", "ana@example.org", 1)),
                "identity: found another row with this person, expected none");
        assertConflict(
                unit -> unit.aliases().insert(Sample.alias("t1", "m1", "owl")),
                "alias: found version 1, expected no row");
        assertConflict(
                unit -> unit.aliases().insert(Sample.alias("t1", "m2", "fox")),
                "alias: found another row with this code, expected none");
        assertConflict(
                unit -> unit.idempotency().insert(Sample.outcome("ana@example.org", "form-1")),
                "idempotency: found version 1, expected no row");
    }

    @Example
    void a_group_takes_up_memory_only_once_something_is_committed_to_it() {
        for (int each = 0; each < 1_000; each++) {
            in(GroupId.of("made-up-" + each), unit -> unit.group().find());
        }
        assertThatThrownBy(() -> write(unit -> {
                    unit.group().put(Sample.group(Sample.listed(), 1));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(storage.groupsHeld()).isZero();

        write(unit -> unit.readMarkers().advance(MemberId.of("m"), PostId.of("t"), 1));
        write(unit -> {});
        assertThat(storage.groupsHeld()).isEqualTo(1);
    }

    @Example
    void who_waited_for_a_group_that_was_given_up_writes_to_the_next() throws Exception {
        queueBehind(unit -> {}, unit -> unit.contents().insert(Sample.content("p")));
        assertThat(storage.groupsHeld()).isEqualTo(1);
        write(unit -> assertThat(unit.contents().find(List.of("p"))).hasSize(1));
    }

    @Example
    void a_unit_waits_for_another_of_its_group_and_sees_what_that_committed() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        queueBehind(
                unit -> {
                    unit.contents().insert(Sample.content("p"));
                    order.add("first");
                },
                unit -> {
                    assertThat(unit.contents().find(List.of("p"))).hasSize(1);
                    order.add("second");
                });
        assertThat(order).containsExactly("first", "second");
    }

    /** Runs a unit that does its work only when another waits in line behind it. */
    private void queueBehind(Consumer<GroupUnit> first, Consumer<GroupUnit> second) throws Exception {
        CountDownLatch firstIsIn = new CountDownLatch(1);
        CompletableFuture<Thread> other = new CompletableFuture<>();
        Side.<Object>bySide(List.of(
                () -> in(Sample.GROUP, unit -> {
                    firstIsIn.countDown();
                    Side.awaitParked(other.orTimeout(20, TimeUnit.SECONDS).join());
                    first.accept(unit);
                    return true;
                }),
                () -> {
                    Side.await(firstIsIn);
                    other.complete(Thread.currentThread());
                    write(second);
                    return true;
                }));
    }

    private <T> T in(GroupId group, Function<GroupUnit, T> work) {
        return storage.<T>inUnit(group, UnitMode.WRITES, unit -> work.apply(GroupUnit.asking(unit)));
    }

    private void write(Consumer<GroupUnit> work) {
        in(Sample.GROUP, unit -> {
            work.accept(unit);
            return true;
        });
    }

    private void assertConflict(Consumer<GroupUnit> work, String message) {
        assertThatThrownBy(() -> write(work))
                .isInstanceOf(ConflictException.class)
                .hasMessage(message);
    }
}
