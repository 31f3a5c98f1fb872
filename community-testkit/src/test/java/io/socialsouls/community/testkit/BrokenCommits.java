package io.socialsouls.community.testkit;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.testkit.CopiedRows.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Storages whose units meet where they should not, or do not where they should. */
final class BrokenCommits {
    private static final long A_MOMENT_NANOS = 200_000;

    private BrokenCommits() {}

    /** Of two units that write different rows neither is a conflict, whatever they read. */
    static Storage findsConflictsRowByRow() {
        return new OptimisticStorage() {
            @Override
            boolean isConflict(Map<Slot, Object> now, CopiedRows rows) {
                return rows.written().keySet().stream().anyMatch(slot -> isChanged(slot, now, rows));
            }
        };
    }

    static Storage checksUpdatesAndNotInserts() {
        return new OptimisticStorage() {
            @Override
            boolean isConflict(Map<Slot, Object> now, CopiedRows rows) {
                boolean updates = rows.written().keySet().stream().anyMatch(rows.found()::containsKey);
                return updates && super.isConflict(now, rows);
            }
        };
    }

    /** A unit of one person's, whose row nobody else wrote, is no conflict whatever it read. */
    static Storage letsOwnUnitsPass() {
        return new OptimisticStorage() {
            @Override
            boolean isConflict(Map<Slot, Object> now, CopiedRows rows) {
                boolean own = rows.written().keySet().stream()
                        .allMatch(slot -> slot.kind().equals(ReadMarkerRow.KIND));
                return !own && super.isConflict(now, rows);
            }
        };
    }

    static Storage readsWhatWasCommittedSince() {
        return new OptimisticStorage() {
            @Override
            CopiedRows begin(GroupId group) {
                return new CopiedRows(committed(group), () -> committed(group));
            }
        };
    }

    /** First everything but the journal, a moment later the journal. */
    static Storage commitsInTwoSteps() {
        return new OptimisticStorage() {
            @Override
            synchronized void commit(GroupId group, CopiedRows rows) {
                if (isConflict(committed(group), rows)) {
                    throw new ConflictException("another unit was quicker");
                }
                Map<Slot, Object> half = new HashMap<>(rows.over(rows.found()));
                half.keySet().removeIf(slot -> slot.kind().equals(JournalRow.KIND));
                rows.found().forEach((slot, row) -> {
                    if (slot.kind().equals(JournalRow.KIND)) {
                        half.put(slot, row);
                    }
                });
                replace(group, half);
                LockSupport.parkNanos(A_MOMENT_NANOS);
                replace(group, rows.over(rows.found()));
            }
        };
    }

    static Storage runsActionsAfterAConflictToo() {
        return new TamperedStorage(new OptimisticStorage()) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                List<Runnable> actions = new ArrayList<>();
                try {
                    return super.inUnit(
                            group,
                            mode,
                            unit -> work.apply(new ForwardingUnit(unit) {
                                @Override
                                public void afterCommit(Runnable action) {
                                    actions.add(action);
                                    super.afterCommit(action);
                                }
                            }));
                } catch (ConflictException conflict) {
                    actions.forEach(Runnable::run);
                    throw conflict;
                }
            }
        };
    }

    private static boolean isChanged(Slot slot, Map<Slot, Object> now, CopiedRows rows) {
        return !Objects.equals(now.get(slot), rows.found().get(slot));
    }
}
