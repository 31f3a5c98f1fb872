package io.socialsouls.community.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.MembershipRow;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InMemoryStorageTest {
    private static final GroupId GROUP = GroupId.of("g");
    private static final GroupId OTHER = GroupId.of("other");
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final GroupRow ROW = new GroupRow(Charter.listed("Social Souls", "Learn together"), NOW);

    private final InMemoryStorage storage = new InMemoryStorage();

    @Test
    void a_unit_that_throws_leaves_nothing_behind() {
        MembershipRow before = membership(Role.MEMBER);
        write(unit -> {
            unit.group().insert(ROW);
            unit.memberships().put(before);
        });

        assertThatThrownBy(() -> write(unit -> {
                    unit.memberships().put(membership(Role.OWNER));
                    unit.memberships().put(membership(Role.GUEST));
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(storage.<MembershipRow>inUnit(
                        GROUP, unit -> unit.memberships().find(before.id()).orElseThrow()))
                .isEqualTo(before);
    }

    @Test
    void a_unit_sees_its_own_writes_and_not_another_groups() {
        boolean there = storage.inUnit(GROUP, unit -> {
            unit.group().insert(ROW);
            return unit.group().find().isPresent();
        });
        assertThat(there).isTrue();
        assertThat(storage.<Boolean>inUnit(OTHER, unit -> unit.group().find().isPresent()))
                .isFalse();
    }

    @Test
    void a_unit_inside_another_is_refused_and_undoes_the_outer_one() {
        assertThatThrownBy(() -> write(unit -> {
                    unit.group().insert(ROW);
                    storage.inUnit(OTHER, inner -> 1);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(storage.<Boolean>inUnit(GROUP, unit -> unit.group().find().isPresent()))
                .isFalse();
    }

    @Test
    void units_of_different_groups_do_not_wait_for_each_other() throws Exception {
        CountDownLatch otherIsDone = new CountDownLatch(1);
        CountDownLatch firstIsIn = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = pool.submit(() -> storage.<Boolean>inUnit(GROUP, unit -> {
                firstIsIn.countDown();
                return await(otherIsDone);
            }));
            Future<?> second = pool.submit(() -> {
                await(firstIsIn);
                storage.inUnit(OTHER, unit -> 1);
                otherIsDone.countDown();
            });
            second.get(10, TimeUnit.SECONDS);
            assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            pool.shutdownNow();
        }
    }

    private void write(java.util.function.Consumer<GroupUnit> work) {
        storage.inUnit(GROUP, unit -> {
            work.accept(unit);
            return true;
        });
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static MembershipRow membership(Role role) {
        return new MembershipRow(MemberId.of("m"), role, Standing.ACTIVE, NOW);
    }
}
