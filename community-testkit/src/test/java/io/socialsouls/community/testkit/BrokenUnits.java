package io.socialsouls.community.testkit;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.testkit.value.Rows;
import java.util.ArrayList;
import java.util.Collection;
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
                    return new TamperedStorage(
                                    right,
                                    call -> call.is("unit.afterCommit")
                                            ? actions.add(call.arg(0, Runnable.class))
                                            : call.proceed())
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
                return new TamperedStorage(
                                right,
                                call -> call.is("unit.afterCommit")
                                        ? actions.add(call.arg(0, Runnable.class))
                                        : call.proceed())
                        .inUnit(group, mode, unit -> {
                            T result = work.apply(unit);
                            actions.forEach(Runnable::run);
                            return result;
                        });
            }
        };
    }

    static Storage runsActionsAtOnce(Storage right) {
        return new TamperedStorage(right, call -> {
            if (call.is("unit.afterCommit")) {
                call.arg(0, Runnable.class).run();
                return true;
            }
            return call.proceed();
        });
    }

    static Storage runsActionsOnAnotherThread(Storage right) {
        return new TamperedStorage(
                right,
                call -> call.is("unit.afterCommit")
                        ? call.with(0, (Runnable) () -> CompletableFuture.runAsync(call.arg(0, Runnable.class))
                                .join())
                        : call.proceed());
    }

    static Storage keepsQuietAboutWhatActionsThrow(Storage right) {
        return new TamperedStorage(
                right,
                call -> call.is("unit.afterCommit")
                        ? call.with(0, (Runnable) () -> CompletableFuture.completedFuture(call.arg(0, Runnable.class))
                                .thenAccept(Runnable::run)
                                .exceptionally(quiet -> null))
                        : call.proceed());
    }

    static Storage isUsableAfterwards(Storage right) {
        return new TamperedStorage(right, call -> {
            try {
                return call.proceed();
            } catch (IllegalStateException late) {
                return nothing(call.method().getReturnType());
            }
        });
    }

    @SuppressWarnings("NullAway") // What returns nothing gives nothing.
    private static Object nothing(Class<?> type) {
        if (type.equals(Map.class)) {
            return Map.of();
        } else if (type.equals(Optional.class)) {
            return Optional.empty();
        } else if (type.equals(int.class)) {
            return 0;
        }
        return type.equals(List.class) ? List.of() : null;
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

    static Storage servesStaleMemberships(Storage right) {
        Map<Key, Optional<Object>> seen = new ConcurrentHashMap<>();
        return new TamperedStorage(right, call -> {
            if (call.is("membership.put")) {
                rows(call).forEach(row -> seen.put(MembershipRow.KIND.keyOf((MembershipRow) row), Optional.of(row)));
            } else if (call.is("membership.find")) {
                Map<Key, Object> stale = new HashMap<>();
                for (Object each : (Collection<?>) call.args().get(1)) {
                    Key key = (Key) each;
                    if (!seen.containsKey(key)) {
                        seen.put(
                                key, call.target().find(MembershipRow.KIND, key).map(row -> row));
                    }
                    seen.get(key).ifPresent(row -> stale.put(key, row));
                }
                return stale;
            }
            return call.proceed();
        });
    }

    static Storage losesOutcomesWhenItEnds(Storage right) {
        Set<Key> written = ConcurrentHashMap.newKeySet();
        return new TamperedStorage(right, call -> {
            if (call.is("idempotency.put")) {
                rows(call).forEach(row -> written.add(IdempotencyRow.KIND.keyOf((IdempotencyRow) row)));
            }
            return call.is("idempotency.find")
                            && !written.containsAll((Collection<?>) call.args().get(1))
                    ? Map.of()
                    : call.proceed();
        });
    }

    private static List<?> rows(TamperedStorage.Call call) {
        return (List<?>) call.args().get(1);
    }
}
