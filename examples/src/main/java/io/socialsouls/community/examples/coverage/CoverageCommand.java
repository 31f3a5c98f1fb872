package io.socialsouls.community.examples.coverage;

import io.socialsouls.community.error.InvalidValueException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Simulates how often intervals hold what they promise, and sentences what they say. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Simulates how often 95 %% intervals hold the true effect, for each method, number of",
            "contributions and heterogeneity, and how often sentences are said and are wrong then.",
            "Prints the percentages as Markdown."
        })
public final class CoverageCommand implements Callable<Integer> {
    private static final int MAX_RUNS = 1_000_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seed", paramLabel = "N", description = "Of the random numbers. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Sets of effects for each table column. Default: ${DEFAULT-VALUE}.")
    private int runs = 5_000;

    @Option(
            names = "--of",
            paramLabel = "intervals|sentences|all",
            converter = Part.Converter.class,
            description = "What to simulate. Default: all.")
    private Part part = Part.ALL;

    /** Made by the command line. */
    public CoverageCommand() {}

    @Override
    public Integer call() {
        if (runs < 1 || runs > MAX_RUNS) {
            throw new InvalidValueException("--runs", runs, "a whole number from 1 to " + MAX_RUNS);
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (part != Part.SENTENCES) {
            intervals(out);
        }
        if (part != Part.INTERVALS) {
            sentences(out);
        }
        out.flush();
        return 0;
    }

    private void intervals(PrintWriter out) {
        double share = IntervalMethod.LEVEL;
        double error = 100 * Math.sqrt(share * (1 - share) / runs);
        out.printf(
                Locale.ROOT,
                "Percent of %,d runs (seed %d); standard error by chance %.2f where 95 is the truth.%n%n",
                runs,
                seed,
                error);
        out.print(CoverageTable.of(Coverage.of(Scenario.all(), IntervalMethod.all(), seed, runs)));
        out.println();
    }

    private void sentences(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "Sentences: %,d pools a cell, more where mean and tau are drawn (seed %d).%n%n",
                runs,
                seed);
        out.println(SentenceTable.drawn(Sentences.of(Truth.drawn(), seed, runs, false)));
        out.print(SentenceTable.cells(Sentences.of(Truth.cells(), seed, runs, true)));
    }
}
