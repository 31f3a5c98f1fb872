package io.socialsouls.community.core.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes to the maps of one group, and can take them back in reverse order. */
final class UndoLog {
    private final Deque<Runnable> steps = new ArrayDeque<>();

    <K, V> void put(Map<K, V> map, K key, V value) {
        V before = map.put(key, value);
        steps.push(before == null ? () -> map.remove(key) : () -> map.put(key, before));
    }

    <V> void add(List<V> list, V value) {
        list.add(value);
        steps.push(() -> list.remove(list.size() - 1));
    }

    void undo() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }
}
