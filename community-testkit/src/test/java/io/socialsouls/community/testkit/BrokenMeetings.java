package io.socialsouls.community.testkit;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Storages whose units get in each other's way, or in their own, by what is kept for longer than a unit. */
final class BrokenMeetings {
    private static final long LOCK_TIMEOUT_MILLIS = 200;

    private BrokenMeetings() {}

    /** What a thread found it finds again, until it writes itself. */
    static Storage cachesPerThread(Storage right) {
        ThreadLocal<Map<Object, Map<Key, Object>>> cached = ThreadLocal.withInitial(HashMap::new);
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                return super.inUnit(
                        group,
                        mode,
                        unit -> work.apply(new WritingUnit(unit, () -> cached.remove()) {
                            @Override
                            public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
                                Map<Key, R> found = new HashMap<>();
                                cached.get()
                                        .computeIfAbsent(
                                                List.of(group, kind, List.copyOf(keys)),
                                                any -> Map.copyOf(super.find(kind, keys)))
                                        .forEach((key, row) ->
                                                found.put(key, kind.type().cast(row)));
                                return found;
                            }
                        }));
            }
        };
    }

    /** A unit that writes keeps all others from writing until it ends, whichever their groups. */
    static Storage hasOneWriterForAll(Storage right) {
        Semaphore pen = new Semaphore(1);
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                Holding holding = new Holding(pen);
                try {
                    return super.inUnit(group, mode, unit -> work.apply(new WritingUnit(unit, holding::take)));
                } finally {
                    holding.giveBack();
                }
            }
        };
    }

    /** A unit that throws leaves the group locked. */
    static Storage keepsTheLockAfterARollback(Storage right) {
        Map<GroupId, Semaphore> locks = new ConcurrentHashMap<>();
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                Holding holding = new Holding(locks.computeIfAbsent(group, any -> new Semaphore(1)));
                T result = super.inUnit(group, mode, unit -> work.apply(new WritingUnit(unit, holding::take)));
                holding.giveBack();
                return result;
            }
        };
    }

    /** A lock that one unit has, from its first write on. */
    private static final class Holding {
        private final Semaphore lock;
        private boolean held;

        Holding(Semaphore lock) {
            this.lock = lock;
        }

        void take() {
            try {
                held = held || lock.tryAcquire(LOCK_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            if (!held) {
                throw new IllegalStateException("lock timeout");
            }
        }

        void giveBack() {
            if (held) {
                lock.release();
            }
        }
    }
}
