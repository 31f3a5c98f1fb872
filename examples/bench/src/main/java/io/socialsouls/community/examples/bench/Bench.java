package io.socialsouls.community.examples.bench;

import io.socialsouls.community.examples.bench.database.DatabaseBench;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
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
     * @param args options of JMH; or {@code database}, and options of {@link DatabaseBench}
     * @throws Exception if there is no such option, help cannot be shown, or a benchmark cannot be run
     */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("database")) {
            DatabaseBench.run(List.of(args).subList(1, args.length));
            return;
        }
        CommandLineOptions asked = new CommandLineOptions(args);
        if (asked.shouldHelp()) {
            System.out.println("Prints, beside JMH's own figures, each time in passes over the same numbers.");
            System.out.print("Or: " + DatabaseBench.usage());
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
