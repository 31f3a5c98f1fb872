package io.socialsouls.community.examples.bench.database;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times each task on all sides in turn, round by round, so that whatever else the machine does hits all of them alike.
 * Each task is done as often on each side before, so that all of their code is compiled alike.
 */
final class Rounds {
    private static final double NANOS_PER_MICRO = 1_000;

    private final List<Timed> sides;
    private final ServerTime server;
    private final DatabaseOptions options;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    Rounds(List<Timed> sides, ServerTime server, DatabaseOptions options) {
        this.sides = sides;
        this.server = server;
        this.options = options;
    }

    /** {@return what a call took, for each task by the name of the side} */
    Map<Task, Map<String, Spent>> spent() {
        for (Task task : Task.values()) {
            sides.forEach(one -> warmUp(task, one));
        }
        Map<Task, Map<String, Spent>> spent = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            spent.put(task, spent(task));
        }
        return spent;
    }

    private Map<String, Spent> spent(Task task) {
        Map<String, List<Spent>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < options.rounds(); round++) {
            for (Timed one : sides) {
                rounds.computeIfAbsent(one.side().name(), any -> new ArrayList<>())
                        .add(once(task, one));
            }
        }
        Map<String, Spent> spent = new LinkedHashMap<>();
        rounds.forEach((name, all) -> spent.put(name, together(all)));
        return spent;
    }

    private void warmUp(Task task, Timed one) {
        for (int round = 0; round < options.warmUp(); round++) {
            once(task, one);
        }
    }

    private Spent once(Task task, Timed one) {
        long served = server.nanos();
        long worked = threads.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        for (int time = 0; time < task.times(); time++) {
            task.run(one.side(), one.group());
        }
        double clock = System.nanoTime() - began;
        double client = threads.getCurrentThreadCpuTime() - worked;
        double there = server.nanos() - served;
        double calls = task.times() * NANOS_PER_MICRO;
        return new Spent(clock / calls, client / calls, there / calls);
    }

    private static Spent together(List<Spent> rounds) {
        return new Spent(
                median(rounds.stream().map(Spent::clock).toList()),
                rounds.stream().mapToDouble(Spent::client).average().orElseThrow(),
                rounds.stream().mapToDouble(Spent::server).average().orElseThrow());
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
