package io.socialsouls.community.examples.bench;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark took.
 *
 * @param group the class it is in
 * @param name its method
 * @param k how many effects or tables
 * @param processor microseconds of the processor in the best iteration, or NaN where that was not measured
 * @param clock microseconds by the clock, the mean of all iterations
 * @param bytes allocated each time, or NaN where that was not measured
 */
record Timing(String group, String name, int k, double processor, double clock, double bytes) {
    static Timing of(RunResult run) {
        String[] path = run.getParams().getBenchmark().split("\\.", -1);
        Result<?> time = run.getPrimaryResult();
        Result<?> processor = run.getSecondaryResults().get(ProcessorTime.LABEL);
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Timing(
                path[path.length - 2],
                path[path.length - 1],
                Integer.parseInt(run.getParams().getParam("k")),
                processor == null ? Double.NaN : processor.getStatistics().getMin(),
                time.getScore(),
                allocated == null ? Double.NaN : allocated.getScore());
    }
}
