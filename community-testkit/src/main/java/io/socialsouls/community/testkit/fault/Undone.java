package io.socialsouls.community.testkit.fault;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Another storage on which every unit runs to its end and is then taken back: for asking what a call would do.
 *
 * @param storage what is read from
 */
public record Undone(Storage storage) implements Storage {
    /** Carries the result out of a unit that fails. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenBack() {
            super("taken back on purpose", null, false, false);
        }
    }

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        List<T> result = new ArrayList<>();
        try {
            return storage.<T>inUnit(group, mode, unit -> {
                result.add(work.apply(unit));
                throw new TakenBack();
            });
        } catch (TakenBack expected) {
            return result.get(result.size() - 1);
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
