package io.socialsouls.community.examples.bench.database;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** Counts the units that were done and those that met a conflict, and were done for nothing. */
final class CountingStorage implements Storage {
    private final Storage storage;
    private final LongAdder units = new LongAdder();
    private final LongAdder conflicts = new LongAdder();

    CountingStorage(Storage storage) {
        this.storage = storage;
    }

    /** {@return how many conflicts there were for each unit that was done, since the last time it was asked} */
    double conflictsAUnit() {
        return (double) conflicts.sumThenReset() / units.sumThenReset();
    }

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        try {
            T result = storage.<T>inUnit(group, mode, work);
            units.increment();
            return result;
        } catch (ConflictException conflict) {
            conflicts.increment();
            throw conflict;
        }
    }

    @Override
    public boolean retriesConflicts() {
        return storage.retriesConflicts();
    }

    @Override
    public Directory directory() {
        return storage.directory();
    }
}
