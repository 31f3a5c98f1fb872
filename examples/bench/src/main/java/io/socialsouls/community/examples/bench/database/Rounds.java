package io.socialsouls.community.examples.bench.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Times each task on all sides in turn, round by round, so that whatever else the machine does hits all of them alike.
 * Each task is done for some time on each side before, so that all of their code is compiled alike.
 */
final class Rounds {
    private static final double NANOS_PER_MICRO = 1_000;

    private final List<Timed> sides;
    private final int rounds;
    private final long warmUpMillis;

    Rounds(List<Timed> sides, int rounds, long warmUpMillis) {
        this.sides = sides;
        this.rounds = rounds;
        this.warmUpMillis = warmUpMillis;
    }

    /** {@return the median of the microseconds a call takes, for each task by the name of the side} */
    Map<Task, Map<String, Double>> medians() {
        for (Task task : Task.values()) {
            sides.forEach(one -> warmUp(task, one));
        }
        Map<Task, Map<String, Double>> medians = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            medians.put(task, medians(task));
        }
        return medians;
    }

    private Map<String, Double> medians(Task task) {
        Map<String, List<Double>> micros = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Timed one : sides) {
                micros.computeIfAbsent(one.side().name(), any -> new ArrayList<>())
                        .add(once(task, one));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        micros.forEach((name, all) -> medians.put(name, median(all)));
        return medians;
    }

    private void warmUp(Task task, Timed one) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(warmUpMillis);
        do {
            once(task, one);
        } while (System.nanoTime() < until);
    }

    private static double once(Task task, Timed one) {
        long before = System.nanoTime();
        for (int time = 0; time < task.times(); time++) {
            task.run(one.side(), one.group());
        }
        return (System.nanoTime() - before) / NANOS_PER_MICRO / task.times();
    }

    /** {@return the middle one, or the lower of the two in the middle} */
    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) / 2);
    }

    /**
     * A side and the group that it works in.
     *
     * @param side which
     * @param group no other side's
     */
    record Timed(Side side, SeededGroup group) {}
}
