package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.Storage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Keeps everything in memory, and forgets it with the process.
 *
 * <p>Thread-safe. One lock a group: units of one group run one after the other, units of different groups side by side.
 * A unit that throws is undone, write by write.
 */
public final class InMemoryStorage implements Storage {
    private final ConcurrentMap<GroupId, GroupMemory> groups = new ConcurrentHashMap<>();
    private final ThreadLocal<Boolean> inUnit = ThreadLocal.withInitial(() -> false);

    /** An empty storage. */
    public InMemoryStorage() {}

    @Override
    public <T> T inUnit(GroupId group, Function<? super GroupUnit, ? extends T> work) {
        if (inUnit.get()) {
            throw new IllegalStateException("a unit of work may not be opened inside another");
        }
        GroupMemory memory = lock(group);
        inUnit.set(true);
        UndoLog undo = new UndoLog();
        boolean done = false;
        try {
            T result = work.apply(new InMemoryUnit(memory, undo));
            done = true;
            return result;
        } finally {
            if (!done) {
                undo.undo();
            }
            release(group, memory);
        }
    }

    // Handed to inUnit locked; release unlocks it in inUnit's finally block.
    @SuppressWarnings("LockNotBeforeTry")
    private GroupMemory lock(GroupId group) {
        while (true) {
            GroupMemory memory = groups.computeIfAbsent(group, id -> new GroupMemory());
            memory.lock.lock();
            if (!memory.retired) {
                return memory;
            }
            memory.lock.unlock();
        }
    }

    /** Gives up the memory of a group that does not exist, or asking for made-up groups would fill the heap. */
    private void release(GroupId group, GroupMemory memory) {
        if (memory.isEmpty()) {
            memory.retired = true;
            groups.remove(group, memory);
        }
        memory.lock.unlock();
        inUnit.remove();
    }
}
