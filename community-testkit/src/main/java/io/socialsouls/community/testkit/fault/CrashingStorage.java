package io.socialsouls.community.testkit.fault;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.Optional;
import java.util.function.Function;

/** Another storage that breaks with a {@link Crash} at a chosen place. For one thread. */
public final class CrashingStorage implements Storage {
    private final Storage storage;
    private Optional<CrashPoint> point = Optional.empty();
    private int nth;
    private int passed;

    /**
     * Breaks nowhere until it is told to.
     *
     * @param storage what breaks
     */
    public CrashingStorage(Storage storage) {
        this.storage = storage;
    }

    /**
     * Breaks once, from now on.
     *
     * @param where next to what
     * @param nth at which call or commit, counted from 1
     */
    public void crashAt(CrashPoint where, int nth) {
        point = Optional.of(where);
        this.nth = nth;
        passed = 0;
    }

    /** {@return how many such places it came by since it was told where to break} */
    public int passed() {
        return passed;
    }

    /** Breaks no more. */
    public void heal() {
        point = Optional.empty();
    }

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        T result = storage.<T>inUnit(group, mode, unit -> {
            T done = work.apply(
                    new WatchedUnit(unit, () -> pass(CrashPoint.BEFORE_A_CALL), () -> pass(CrashPoint.AFTER_A_CALL)));
            pass(CrashPoint.BEFORE_A_COMMIT);
            return done;
        });
        pass(CrashPoint.AFTER_A_COMMIT);
        return result;
    }

    private void pass(CrashPoint here) {
        if (point.filter(here::equals).isPresent() && ++passed == nth) {
            heal();
            throw new Crash(here.name());
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
