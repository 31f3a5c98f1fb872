package io.socialsouls.community.testkit;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Another storage with something done to its units, or by a subclass to the storage itself. */
class TamperedStorage implements Storage {
    private final Storage right;
    private final UnaryOperator<StorageUnit> tampering;

    TamperedStorage(Storage right, UnaryOperator<StorageUnit> tampering) {
        this.right = right;
        this.tampering = tampering;
    }

    TamperedStorage(Storage right) {
        this(right, UnaryOperator.identity());
    }

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        return right.<T>inUnit(group, mode, unit -> work.apply(tampering.apply(unit)));
    }

    @Override
    public boolean retriesConflicts() {
        return right.retriesConflicts();
    }

    @Override
    public Directory directory() {
        return right.directory();
    }
}
