package io.socialsouls.community.journal;

import io.socialsouls.community.group.GroupId;
import java.util.List;

/**
 * Told of what happened, in this process, after it is committed. A process that ends in between never tells; who must
 * not miss anything reads the {@link Journal} from a cursor.
 */
@FunctionalInterface
public interface JournalListener {
    /**
     * Told once for each command that changed something, on the thread that made the call. What it throws is
     * logged and goes no further, an error too, as everything is committed and other listeners wait; only a
     * {@link VirtualMachineError}, after which nothing is certain, reaches the caller.
     *
     * @param group where
     * @param entries what happened, in order
     */
    void committed(GroupId group, List<JournalEntry> entries);
}
