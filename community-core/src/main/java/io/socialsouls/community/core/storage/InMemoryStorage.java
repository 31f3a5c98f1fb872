package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.Storage;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Keeps everything in memory, and forgets it with the process.
 *
 * <p>Thread-safe. One lock a group: units of one group run one after the other, units of different groups side by side.
 * So a conflict means one of two things: a row was read in an earlier unit and has changed since, or something that has
 * to be unique is there already. A unit that throws is undone, write by write. Looking across groups waits for nobody.
 */
public final class InMemoryStorage implements Storage {
    private final ConcurrentMap<GroupId, GroupMemory> groups = new ConcurrentHashMap<>();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    /** An empty storage. */
    public InMemoryStorage() {}

    @Override
    public <T> T inUnit(GroupId group, Function<? super GroupUnit, ? extends T> work) {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(work, "work");
        if (inside.get()) {
            throw new IllegalStateException("a unit of work may not be opened inside another");
        }
        AfterCommit then = new AfterCommit();
        T result = inLock(group, work, then);
        then.run();
        return result;
    }

    @Override
    public boolean retriesConflicts() {
        return true;
    }

    @Override
    public Directory directory() {
        return directory;
    }

    /** How many groups take up memory. */
    int groupsHeld() {
        return groups.size();
    }

    private <T> T inLock(GroupId group, Function<? super GroupUnit, ? extends T> work, AfterCommit then) {
        GroupMemory memory = lock(group);
        try {
            inside.set(true);
            InMemoryUnit unit = new InMemoryUnit(memory, then);
            try {
                T result = work.apply(unit);
                memory.commit();
                return result;
            } finally {
                // After a commit there is nothing left to take back.
                memory.rollBack();
                unit.close();
            }
        } finally {
            inside.remove();
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

    /** Gives up the memory of a group that does not exist, or asking for made-up groups would fill the heap. */
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
