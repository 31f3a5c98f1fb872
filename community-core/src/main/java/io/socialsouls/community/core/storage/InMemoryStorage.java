package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.GroupRows;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitGuards;
import io.socialsouls.community.spi.UnitMode;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Keeps everything in memory, and forgets it with the process.
 *
 * <p>Thread-safe. One lock a group: units of one group run one after the other, units of different groups side by side.
 * So a conflict means one of two things: a row was read in an earlier unit and has changed since, or something that has
 * to be unique is there already. A unit that throws is undone, write by write. A look across groups waits for nobody.
 */
public final class InMemoryStorage implements Storage {
    private final ConcurrentMap<GroupId, GroupMemory> groups = new ConcurrentHashMap<>();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final UnitGuards guards = new UnitGuards();

    /** An empty storage. */
    public InMemoryStorage() {}

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        Objects.requireNonNull(group, "group");
        return guards.<T>run(mode, work, body -> inLock(group, body));
    }

    @Override
    public boolean retriesConflicts() {
        return true;
    }

    @Override
    public Directory directory() {
        return directory;
    }

    /** {@return how many groups take up memory} */
    int groupsHeld() {
        return groups.size();
    }

    private <T> T inLock(GroupId group, Function<? super GroupRows, ? extends T> body) {
        GroupMemory memory = lock(group);
        try {
            T result = body.apply(memory);
            memory.commit();
            return result;
        } finally {
            // After a commit there is nothing left to take back.
            memory.rollBack();
            release(group, memory);
        }
    }

    // Handed to inLock locked; release unlocks it in the finally block there.
    @SuppressWarnings("LockNotBeforeTry")
    private GroupMemory lock(GroupId group) {
        while (true) {
            GroupMemory memory = groups.computeIfAbsent(group, id -> new GroupMemory(id, directory));
            memory.lock.lock();
            if (!memory.isRetired()) {
                return memory;
            }
            memory.lock.unlock();
        }
    }

    /** Gives up the memory of a group that does not exist. Otherwise calls with made-up groups would fill the heap. */
    private void release(GroupId group, GroupMemory memory) {
        try {
            if (memory.retire()) {
                groups.remove(group, memory);
            }
        } finally {
            memory.lock.unlock();
        }
    }
}
