package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.examples.report.FileNames;
import io.socialsouls.community.examples.report.OutputFiles;
import io.socialsouls.community.examples.report.Report;
import io.socialsouls.community.examples.report.ReportPage;
import io.socialsouls.community.examples.report.ReportTable;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.plot.ForestPlot;
import io.socialsouls.community.plot.result.NamedResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job on real experiments: a group is founded, its members test, and the findings are pooled. */
@Command(
        name = "quickstart",
        description = {
            "Tells the story of one group by running it, and pools its real headline tests.",
            "Prints a table and writes a forest plot a tactic, with a page that shows them all.",
            "On a database it first shows what an earlier run left there, then plays in a new group."
        })
public final class QuickstartCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the pictures and the page go. Default: ${DEFAULT-VALUE}",
            defaultValue = "social-souls-report")
    private Path out = Path.of("social-souls-report");

    @Option(
            names = "--include-unrandomised",
            description = "Also pool the tests of a period in which, as the archive's authors warn, visitors were not"
                    + " assigned at random.")
    private boolean includeUnrandomised;

    @ArgGroup(exclusive = false)
    private @Nullable DatabaseOptions storage;

    /** Made by the command line. */
    public QuickstartCommand() {}

    @Override
    public Integer call() throws IOException, UnusableDatabaseException {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        if (storage == null) {
            play(Communities.inMemory(), to);
            return 0;
        }
        try (Database database = Database.open(storage)) {
            Community community = database.community();
            Earlier.tell(community, Communities.englishMessages(), to);
            play(community, to);
        }
        return 0;
    }

    private void play(Community community, PrintWriter to) throws IOException {
        Stage stage = Opening.play(community, Communities.englishMessages(), to);
        StupidQuestion.play(stage);
        Pitch.play(stage);
        Stranger.play(stage);
        Experimenting experimenting = new Experimenting(stage, HeadlineTests.load(includeUnrandomised));
        Report first = experimenting.fiveTestOneTactic();
        to.println();
        to.print(ReportTable.of(first));
        to.println();
        Report report = experimenting.everybodyTestsEverything();
        to.println();
        to.print(ReportTable.of(report));
        to.println();
        write(report, to);
    }

    private void write(Report report, PrintWriter to) throws IOException {
        OutputFiles files = new OutputFiles();
        files.directory(out);
        FileNames names = new FileNames();
        MessageRenderer renderer = Communities.englishMessages();
        for (NamedResult result : report.results()) {
            files.file(out.resolve(names.unique(result.name()) + ".svg"), ForestPlot.document(result, renderer));
        }
        Path page = out.resolve("index.html");
        files.file(page, ReportPage.html(report));
        files.write();
        List<String> said = List.of(
                "Pictures, one a tactic: " + out.resolve("*.svg"),
                "All of them on one page: " + page.toAbsolutePath().normalize().toUri());
        said.forEach(to::println);
    }
}
