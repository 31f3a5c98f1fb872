package io.socialsouls.community.core.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The changes of a unit so far: how to take them back, and what to make known once they stay. */
final class Changes {
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final List<Runnable> publish = new ArrayList<>();

    /**
     * Notes how to take a change back. The step is noted before the change is made, so that a change cut short by an
     * error is undone too; hence a step has to work after nothing or half of the change was made.
     */
    void onRollBack(Runnable step) {
        undo.push(step);
    }

    /** Notes a step that makes a change known outside the group. */
    void onCommit(Runnable step) {
        publish.add(step);
    }

    /**
     * Lets everything stay.
     *
     * @return whether there was anything
     */
    boolean commit() {
        boolean any = !undo.isEmpty();
        undo.clear();
        publish.forEach(Runnable::run);
        publish.clear();
        return any;
    }

    /** Takes everything back, the last change first. */
    void rollBack() {
        publish.clear();
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }
}
