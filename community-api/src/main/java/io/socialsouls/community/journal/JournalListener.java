package io.socialsouls.community.journal;

import io.socialsouls.community.group.GroupId;
import java.util.List;

/**
 * Told of what happened, in this process, after it is committed. A process that ends in between never tells; a host
 * that must not miss anything reads the {@link Journal} from a cursor.
 */
@FunctionalInterface
public interface JournalListener {
    /**
     * Told once for each command that changed something, on the thread that made the call. Anything the listener
     * throws, an error included, is logged and goes no further, as everything is committed and other listeners wait;
     * only a {@link VirtualMachineError}, after which nothing is certain, reaches the caller.
     *
     * @param entries what happened, in order
     */
    void committed(GroupId group, List<JournalEntry> entries);
}
