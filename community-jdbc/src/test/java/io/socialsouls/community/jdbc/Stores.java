package io.socialsouls.community.jdbc;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.UnitMode;
import java.util.function.Function;

/** Typed stores in front of a storage that is tried: each question is asked anew. */
final class Stores {
    private Stores() {}

    static <T> T in(Storage storage, GroupId group, Function<? super GroupUnit, ? extends T> work) {
        return storage.<T>inUnit(group, UnitMode.WRITES, unit -> work.apply(GroupUnit.asking(unit)));
    }
}
