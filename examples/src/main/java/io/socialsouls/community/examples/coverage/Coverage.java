package io.socialsouls.community.examples.coverage;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.pooling.EffectSizes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * How often the intervals of one method held in one scenario.
 *
 * @param method its name
 * @param scenario what was simulated
 * @param mean share of runs, in percent, whose interval held the mean of all true effects
 * @param prediction share of runs, in percent, whose prediction interval held a new true effect; absent if the method
 *     has none
 */
record Coverage(String method, Scenario scenario, double mean, OptionalDouble prediction) {
    /** The mean of all true effects. Which one it is makes no difference to what is counted. */
    private static final double MEAN = 0.2;

    /**
     * Simulates every scenario. Each has a generator of its own, so that they may run side by side without any difference
     * to the outcome.
     *
     * @param scenarios what to simulate
     * @param methods whose intervals to look at; all see the same effects
     * @param seed of the random numbers
     * @param runs how many sets of effects a scenario
     * @return by scenario, then by method, in the order given
     */
    static List<Coverage> of(List<Scenario> scenarios, List<IntervalMethod> methods, long seed, int runs) {
        SplittableRandom seeds = new SplittableRandom(seed);
        record Job(Scenario scenario, Draws draws) {}
        List<Job> jobs = scenarios.stream()
                .map(one -> new Job(one, new Draws(seeds.split())))
                .toList();
        return jobs.parallelStream()
                .flatMap(job -> simulate(job.scenario(), methods, job.draws(), runs).stream())
                .toList();
    }

    private static List<Coverage> simulate(Scenario scenario, List<IntervalMethod> methods, Draws draws, int runs) {
        int[] held = new int[methods.size()];
        int[] predicted = new int[methods.size()];
        boolean[] predicts = new boolean[methods.size()];
        for (int run = 0; run < runs; run++) {
            double tau = scenario.tau(draws);
            EffectSizes sizes = draws.effects(scenario.k(), MEAN, tau);
            double another = MEAN + tau * draws.normal();
            for (int i = 0; i < held.length; i++) {
                IntervalMethod.Answer answer = methods.get(i).answer().apply(sizes);
                held[i] += answer.mean().contains(MEAN) ? 1 : 0;
                predicts[i] = answer.prediction().isPresent();
                predicted[i] +=
                        answer.prediction().map(it -> holds(it, another)).orElse(0);
            }
        }
        List<Coverage> coverages = new ArrayList<>(held.length);
        for (int i = 0; i < held.length; i++) {
            OptionalDouble prediction =
                    predicts[i] ? OptionalDouble.of(100.0 * predicted[i] / runs) : OptionalDouble.empty();
            coverages.add(new Coverage(methods.get(i).name(), scenario, 100.0 * held[i] / runs, prediction));
        }
        return coverages;
    }

    private static int holds(Interval interval, double effect) {
        return interval.contains(effect) ? 1 : 0;
    }
}
