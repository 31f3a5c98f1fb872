package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.Storage;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the rules of every storage are stated with; a subclass gives the storage. jqwik makes an instance a rule. */
abstract class StorageRules {
    final Storage storage = newStorage();

    /** An empty storage. */
    abstract Storage newStorage();

    final void write(Consumer<GroupUnit> work) {
        write(Sample.GROUP, work);
    }

    final void write(GroupId group, Consumer<GroupUnit> work) {
        storage.inUnit(group, unit -> {
            work.accept(unit);
            return true;
        });
    }

    final <T> T read(Function<GroupUnit, T> question) {
        return storage.inUnit(Sample.GROUP, question);
    }
}
