package io.socialsouls.community.examples.pool;

import io.socialsouls.community.examples.report.OutputFiles;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ZeroCells;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes the effect of every row of a CSV file, without pooling. */
@Command(
        name = "effects",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Computes effects and their sampling variances, row by row, and prints them as JSON.",
            "The input is that of pool. A row without a defined effect has null for both."
        })
public final class EffectsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "As for pool.")
    private Path file = Path.of("");

    @Option(names = "--measure", paramLabel = "MEASURE", converter = Codes.Measure.class, description = "As for pool.")
    private @Nullable EffectMeasure measure;

    @Option(
            names = "--zero",
            paramLabel = "only0|all|none",
            converter = Codes.Zero.class,
            description = "As for pool. Default: only0.")
    private ZeroCells zero = ZeroCells.ONLY_ZERO;

    @Option(names = "--ci-level", paramLabel = "LEVEL", converter = Codes.Level.class, description = "As for pool.")
    private double ciLevel = 0.95;

    @Option(names = "--drop00", description = "As for pool.")
    private boolean dropDoubleZeros;

    @Option(
            names = "--json",
            paramLabel = "FILE|-",
            description = "Write the JSON to a file instead of standard output.")
    private @Nullable String json;

    /** Made by the command line. */
    public EffectsCommand() {}

    @Override
    public Integer call() throws IOException {
        Optional<EffectMeasure> asked = Optional.ofNullable(measure);
        PoolInput input = CsvInput.read(file, asked, List.of(), ciLevel);
        PoolingPlan plan = PoolingPlan.of(MeasureChoice.of(input, asked, file))
                .withZeroCells(zero)
                .withDropDoubleZeros(dropDoubleZeros);
        PoolTargets targets = PoolTargets.of(file, Optional.ofNullable(json), Optional.empty(), false);
        List<EffectRow> rows = EffectRow.of(input, plan);
        OutputFiles files = new OutputFiles();
        targets.json().ifPresent(target -> files.file(target, writer -> PoolJson.effects(rows, writer)));
        files.write();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (targets.json().isEmpty()) {
            PoolJson.effects(rows, out);
        }
        if (out.checkError()) {
            throw new IOException("standard output was closed before everything was written");
        }
        return 0;
    }
}
