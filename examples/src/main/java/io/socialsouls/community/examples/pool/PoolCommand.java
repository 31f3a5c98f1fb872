package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.examples.report.OutputFiles;
import io.socialsouls.community.examples.report.Report;
import io.socialsouls.community.examples.report.ReportTable;
import io.socialsouls.community.examples.report.Unpooled;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ZeroCells;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pools the tests of a CSV file: read everything, compute everything, and only then write. */
@Command(
        name = "pool",
        sortOptions = false,
        description = {
            "Pools tests from a CSV file.",
            "The header decides the input: treated_events,treated_n,control_events,control_n;"
                    + " treated_events,treated_time,control_events,control_time;"
                    + " treated_mean,treated_sd,treated_n,control_mean,control_sd,control_n; correlation,n; events,n;"
                    + " effect,variance; effect,se; effect,ci_low,ci_high; ratio,ci_low,ci_high or lift,ci_low,ci_high (a ratio, or"
                    + " a relative change such as +5.4 %%; logged here). Intervals are at 95 %% unless a column ci_level or"
                    + " --ci-level says otherwise. Each row is read by the columns it fills."
                    + " Rows with the same value in a column test (or study) are arms of one test on one control."
                    + " Columns label and tactic are optional, others are ignored unless an option names them. A file with tactics gives one"
                    + " result each, and a JSON array; with --tactic NAME, or without such a column, there is one"
                    + " result and one JSON object."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:something was pooled; a tactic that could not be is named in the table and has an error in the JSON."
                    + " What was asked for beyond pooling and cannot be computed is missing: a note below the table and"
                    + " not_computed in the JSON say why",
            "1:nothing could be pooled (the JSON says why), or output could not be written",
            "2:the command line or the file is wrong, or the only result there is cannot have what an option asks"
                    + " for: one line on standard error says where, nothing is written"
        })
public final class PoolCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE.csv",
            description = "Commas, semicolons or tabs between cells; UTF-8, UTF-16 or else Windows-1252.")
    private Path file = Path.of("");

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            converter = Codes.Measure.class,
            description = "Of counts RR, OR, RD or AS; of rates IRR or IRD; of means MD, SMD or ROM; of correlations"
                    + " ZCOR; of single arms PLO or PFT; of effects GEN. Default: the first of these.")
    private @Nullable EffectMeasure measure;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            converter = Codes.Method.class,
            description = "Common effect (EE), or random effects with tau2 after DerSimonian-Laird (DL), Hedges (HE),"
                    + " Hunter-Schmidt (HS), Sidik-Jonkman (SJ), maximum likelihood (ML), restricted maximum likelihood"
                    + " (REML), empirical Bayes (EB) or Paule-Mandel (PM), or raw tables after Mantel-Haenszel (MH) or Peto"
                    + " (PETO), with z only, or counts as they are by a generalised linear mixed model (GLMM; OR and"
                    + " PLO, ML, z; nothing is added to cells, whatever --zero says). Default: REML.")
    private MethodChoice method = MethodChoice.of(PoolingMethod.REML);

    @Mixin
    private final CountOptions counts = new CountOptions();

    @Option(
            names = "--test",
            paramLabel = "z|t|knha|adhoc",
            converter = Codes.Test.class,
            description = "Normal, Student's t, Knapp-Hartung, or truncated Knapp-Hartung intervals. Default: adhoc; z"
                    + " where it has no meaning (EE, MH, PETO, --shared-control covariance).")
    private @Nullable InferenceTest test;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = Codes.Level.class,
            description = "Of all intervals. Default: 0.95.")
    private double level = 0.95;

    @Option(
            names = "--ci-level",
            paramLabel = "LEVEL",
            converter = Codes.Level.class,
            description =
                    "Of the intervals in the file and its archive, where no column ci_level says it. Default: 0.95.")
    private double ciLevel = 0.95;

    @Option(
            names = "--zero",
            paramLabel = "only0|all|none",
            converter = Codes.Zero.class,
            description = "Add 1/2 to every cell of tables with an empty cell, of all tables, or of none. Default:"
                    + " only0.")
    private ZeroCells zero = ZeroCells.ONLY_ZERO;

    @Option(names = "--drop00", description = "Leave out tables without any event in either arm.")
    private boolean dropDoubleZeros;

    @Mixin
    private final SharedControlOptions sharedControl = new SharedControlOptions();

    @Mixin
    private final AnalysisOptions analyses = new AnalysisOptions();

    @Mixin
    private final PlanningOptions planning = new PlanningOptions();

    @Option(
            names = "--json",
            paramLabel = "FILE|-",
            description = "Write JSON; with - to standard output alone, the table then goes to standard error.")
    private @Nullable String json;

    @Option(
            names = "--svg",
            paramLabel = "FILE|DIR",
            description =
                    "Draw a plot; for a file with tactics a directory with one each, unless --tactic" + " picks one.")
    private @Nullable Path svg;

    @Option(
            names = "--plot",
            paramLabel = "forest|funnel|cumulative|baujat",
            converter = Codes.Plot.class,
            description = "Which plot to draw with --svg. forest has subgroups if a category is among the moderators,"
                    + " funnel has trim and fill's tests with --diagnostics and the steps with --bias, cumulative follows the file. Default:"
                    + " forest.")
    private @Nullable PlotKind plot;

    @Option(names = "--tactic", paramLabel = "NAME", description = "Pool this tactic only.")
    private @Nullable String tactic;

    /** Made by the command line. */
    public PoolCommand() {}

    @Override
    public Integer call() throws IOException {
        PlotKind kind = plotKind();
        PoolInput input = CsvInput.read(file, Optional.ofNullable(measure), analyses.columns(), ciLevel);
        PoolingPlan independent = plan(MeasureChoice.of(input, Optional.ofNullable(measure), file));
        AnalysisRequest asked = analyses.request(independent.measure(), independent.method())
                .with(counts.model(method, independent), planning.request(independent, ciLevel));
        Map<String, PoolInput.Tests> chosen = TacticChoice.of(input, Optional.ofNullable(tactic), file);
        Map<String, TestRows> grouped = sharedControl.group(chosen, asked);
        CountOptions.check(grouped, asked, kind);
        PoolingPlan plan = test == null ? sharedControl.defaultTest(grouped, independent) : independent;
        sharedControl.check(grouped, plan, asked, kind);
        grouped.values().forEach(rows -> asked.checkSize(rows.tests(), kind));
        boolean several = input.hasTactics() && tactic == null;
        PoolTargets targets = PoolTargets.of(file, Optional.ofNullable(json), Optional.ofNullable(svg), several);

        List<Outcome> outcomes = new ArrayList<>();
        grouped.forEach((name, rows) ->
                outcomes.add(Outcome.of(name, name.isEmpty() ? fileName() : name, input, rows, plan, asked)));
        if (!several) {
            outcomes.get(0).refuseIfAskedWrongly();
        }
        String text = several ? PoolJson.array(outcomes) : PoolJson.object(outcomes.get(0));
        List<Outcome.Pooled> results = outcomes.stream()
                .filter(Outcome.Pooled.class::isInstance)
                .map(Outcome.Pooled.class::cast)
                .toList();
        OutputFiles files = new OutputFiles();
        Map<String, String> drawn = new LinkedHashMap<>();
        if (svg != null) {
            results.forEach(result -> drawn.put(result.result().name(), Drawing.of(kind, result)));
        }
        targets.collect(files, text, drawn);
        files.write();
        print(
                targets.jsonToStandardOutput(),
                text,
                outcomes,
                results,
                input.reading().notes());
        return results.isEmpty() ? 1 : 0;
    }

    private PlotKind plotKind() {
        if (plot != null && svg == null) {
            throw refuse("--plot is " + plot.option() + "; expected --svg beside it, to say where to");
        }
        return plot == null ? PlotKind.FOREST : plot;
    }

    /** What a result is called that has no tactic: people name their files after what they tested. */
    private String fileName() {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString().replaceAll("(?i)\\.csv$", "");
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }

    private PoolingPlan plan(EffectMeasure chosen) {
        try {
            InferenceTest intervals = test == null ? method.defaultTest() : test;
            return new PoolingPlan(chosen, method.method(), intervals, level, zero, dropDoubleZeros);
        } catch (InvalidValueException e) {
            throw refuse("--" + e.field() + " is " + e.value() + "; expected " + e.expected());
        }
    }

    private void print(
            boolean jsonOut, String text, List<Outcome> outcomes, List<Outcome.Pooled> results, List<String> ofFile)
            throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Unpooled> failed = outcomes.stream()
                .filter(Outcome.Failed.class::isInstance)
                .map(outcome -> (Outcome.Failed) outcome)
                .map(none -> new Unpooled(none.tactic().isEmpty() ? file.toString() : none.tactic(), none.message()))
                .toList();
        List<String> notes = Stream.concat(
                        ofFile.stream(), results.stream().flatMap(result -> AnalysisNotes.of(result).stream()))
                .toList();
        String table = ReportTable.of(new Report(
                "",
                "",
                results.stream().map(Outcome.Pooled::result).toList(),
                failed,
                WarningLines.before(results, notes),
                ""));
        if (results.isEmpty() || jsonOut) {
            err.print(table);
        } else {
            out.print(table);
            WarningLines.of(results).forEach(err::println);
            LeftOutRows.lines(results).forEach(err::println);
        }
        if (jsonOut) {
            out.print(text);
        }
        err.flush();
        if (out.checkError()) {
            throw new IOException("standard output was closed before everything was written");
        }
    }
}
