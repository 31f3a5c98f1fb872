package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What becomes of a command whose unit of work meets conflicts. */
class RepeatedUnitsTest {
    private static final long MILLISECOND = 1_000_000;

    private final AtomicInteger conflictsToCome = new AtomicInteger();
    private final List<Long> longestPauses = new ArrayList<>();

    @Test
    void a_unit_that_meets_conflicts_is_run_again_after_pauses_that_double() {
        conflictsToCome.set(4);
        found(true);
        assertThat(longestPauses).containsExactly(2 * MILLISECOND, 4 * MILLISECOND, 8 * MILLISECOND, 16 * MILLISECOND);
    }

    @Test
    void the_fifth_conflict_surfaces() {
        conflictsToCome.set(5);
        assertThatThrownBy(() -> found(true)).isInstanceOf(ConflictException.class);
        assertThat(longestPauses).hasSize(4);
    }

    @Test
    void a_conflict_in_a_transaction_of_the_host_s_surfaces_at_once() {
        conflictsToCome.set(1);
        assertThatThrownBy(() -> found(false)).isInstanceOf(ConflictException.class);
        assertThat(longestPauses).isEmpty();
    }

    @Test
    void a_thread_that_is_interrupted_does_not_try_again_and_stays_interrupted() {
        conflictsToCome.set(1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> found(true)).isInstanceOf(ConflictException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private void found(boolean retries) {
        Community community = Communities.builder()
                .storage(new RivalledStorage(new InMemoryStorage(), conflictsToCome, retries))
                .randomness(new NoPause(longestPauses))
                .build();
        community.as(PersonId.of("ana")).found(Charter.listed("Souls", "Ask"), Profile.named("Ana"));
    }

    /** The first units end in a conflict. */
    private record RivalledStorage(Storage storage, AtomicInteger conflictsToCome, boolean retriesConflicts)
            implements Storage {
        @Override
        public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
            if (conflictsToCome.getAndDecrement() > 0) {
                throw new ConflictException("found a rival, expected none");
            }
            return storage.inUnit(group, mode, work);
        }

        @Override
        public Directory directory() {
            return storage.directory();
        }
    }

    /** Notes from how much it may choose, and chooses nothing. */
    private record NoPause(List<Long> longest) implements RandomGenerator {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public long nextLong(long bound) {
            longest.add(bound);
            return 0;
        }
    }
}
