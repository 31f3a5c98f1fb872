package io.socialsouls.community.examples.bench;

import java.io.IOException;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints what they come to. Takes JMH's options: {@code -f 3} for three processes a benchmark,
 * {@code -p k=5000} for one size, a name's part for some of them, {@code -h} for the rest.
 */
public final class Bench {
    private Bench() {}

    /**
     * Runs them.
     *
     * @param args options of JMH
     * @throws CommandLineOptionException if there is no such option
     * @throws IOException if help cannot be shown
     * @throws RunnerException if a benchmark cannot be run
     */
    public static void main(String[] args) throws CommandLineOptionException, IOException, RunnerException {
        CommandLineOptions asked = new CommandLineOptions(args);
        if (asked.shouldHelp()) {
            System.out.println("Prints, beside JMH's own figures, each time in passes over the same numbers.");
            asked.showHelp();
            return;
        }
        Options options = new OptionsBuilder()
                .parent(asked)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.println();
        System.out.print(RatioTable.of(results.stream().map(Timing::of).toList()));
    }
}
