package io.socialsouls.community.testkit;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.UniqueSet;
import io.socialsouls.community.testkit.value.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Storages whose units are not what they should be. */
final class BrokenUnits {
    private BrokenUnits() {}

    static Storage leaksAcrossGroups(Storage right) {
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                return super.inUnit(Rows.GROUP, mode, work);
            }
        };
    }

    static Storage halfCommits(Storage right) {
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                List<RuntimeException> thrown = new ArrayList<>();
                List<T> results = new ArrayList<>();
                super.inUnit(group, mode, unit -> {
                    try {
                        return results.add(work.apply(unit));
                    } catch (RuntimeException late) {
                        return thrown.add(late);
                    }
                });
                if (!thrown.isEmpty()) {
                    throw thrown.get(0);
                }
                return results.get(0);
            }
        };
    }

    static Storage swallowsTheException(Storage right) {
        return new TamperedStorage(right) {
            @Override
            @SuppressWarnings("NullAway") // Broken is what it is meant to be.
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                try {
                    return super.inUnit(group, mode, work);
                } catch (IllegalArgumentException swallowed) {
                    return null;
                }
            }
        };
    }

    static Storage wrapsTheException(Storage right) {
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                try {
                    return super.inUnit(group, mode, work);
                } catch (IllegalArgumentException thrown) {
                    throw new IllegalArgumentException(thrown);
                }
            }
        };
    }

    static Storage joinsAUnitInside(Storage right) {
        ThreadLocal<List<StorageUnit>> open = ThreadLocal.withInitial(ArrayList::new);
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                if (!open.get().isEmpty()) {
                    return work.apply(open.get().get(0));
                }
                return super.inUnit(group, mode, unit -> {
                    open.get().add(unit);
                    try {
                        return work.apply(unit);
                    } finally {
                        open.get().clear();
                    }
                });
            }
        };
    }

    static Storage runsActionsAfterARollbackToo(Storage right) {
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                List<Runnable> actions = new ArrayList<>();
                try {
                    return Tampering.runsAfterwards(right, (unit, action) -> actions.add(action))
                            .inUnit(group, mode, work);
                } finally {
                    actions.forEach(Runnable::run);
                }
            }
        };
    }

    static Storage runsActionsAtTheEndOfTheUnit(Storage right) {
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                List<Runnable> actions = new ArrayList<>();
                return Tampering.runsAfterwards(right, (unit, action) -> actions.add(action))
                        .inUnit(group, mode, unit -> {
                            T result = work.apply(unit);
                            actions.forEach(Runnable::run);
                            return result;
                        });
            }
        };
    }

    static Storage runsActionsAtOnce(Storage right) {
        return Tampering.runsAfterwards(right, (unit, action) -> action.run());
    }

    static Storage runsActionsOnAnotherThread(Storage right) {
        return Tampering.runsAfterwards(
                right,
                (unit, action) ->
                        unit.afterCommit(() -> CompletableFuture.runAsync(action, work -> new Thread(work).start())
                                .join()));
    }

    static Storage keepsQuietAboutWhatActionsThrow(Storage right) {
        return Tampering.runsAfterwards(
                right,
                (unit, action) -> unit.afterCommit(() -> CompletableFuture.completedFuture(action)
                        .thenAccept(Runnable::run)
                        .exceptionally(quiet -> null)));
    }

    static Storage isUsableAfterwards(Storage right) {
        return new TamperedStorage(right, QuietUnit::new);
    }

    /** All calls but one are guarded. */
    static Storage looksUpAfterwards(Storage right) {
        return new TamperedStorage(right, unit -> new ForwardingUnit(unit) {
            @Override
            public <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values) {
                try {
                    return super.unique(kind, set, values);
                } catch (IllegalStateException late) {
                    return Optional.empty();
                }
            }
        });
    }

    static Storage neverRetries(Storage right) {
        return new TamperedStorage(right) {
            @Override
            public boolean retriesConflicts() {
                return false;
            }
        };
    }

    static Storage hasOneLockForAll(Storage right) {
        ReentrantLock lock = new ReentrantLock();
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                lock.lock();
                try {
                    return super.inUnit(group, mode, work);
                } finally {
                    lock.unlock();
                }
            }
        };
    }

    static Storage writesInAUnitThatReads(Storage right) {
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                return super.inUnit(group, UnitMode.WRITES, work);
            }
        };
    }

    static Storage appendsForOnePerson(Storage right) {
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                return super.inUnit(group, mode == UnitMode.OWN ? UnitMode.WRITES : mode, work);
            }
        };
    }

    static Storage servesStaleMemberships(Storage right) {
        Map<Key, Optional<MembershipRow>> seen = new ConcurrentHashMap<>();
        Storage noting = Tampering.puts(right, MembershipRow.KIND, (unit, rows) -> {
            rows.forEach(row -> seen.put(MembershipRow.KIND.keyOf(row), Optional.of(row)));
            unit.put(MembershipRow.KIND, rows);
        });
        return Tampering.finds(noting, MembershipRow.KIND, (unit, keys) -> {
            Map<Key, MembershipRow> stale = new HashMap<>();
            keys.forEach(key -> seen.computeIfAbsent(key, unknown -> unit.find(MembershipRow.KIND, unknown))
                    .ifPresent(row -> stale.put(key, row)));
            return stale;
        });
    }

    static Storage losesOutcomesWhenItEnds(Storage right) {
        Set<Key> written = ConcurrentHashMap.newKeySet();
        Storage noting = Tampering.puts(right, IdempotencyRow.KIND, (unit, rows) -> {
            rows.forEach(row -> written.add(IdempotencyRow.KIND.keyOf(row)));
            unit.put(IdempotencyRow.KIND, rows);
        });
        return Tampering.finds(
                noting,
                IdempotencyRow.KIND,
                (unit, keys) -> written.containsAll(keys) ? unit.find(IdempotencyRow.KIND, keys) : Map.of());
    }
}
