package io.socialsouls.community.examples.reliability;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Kills writers, and servers, and says what was lost. */
@Command(name = "kills", description = "Kills processes that write, and says what of their work was lost.")
final class KillsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(description = "Any of ${COMPLETION-CANDIDATES}.", arity = "1..*")
    private Databases[] databases = {};

    @Option(names = "--kills", description = "Kills of the writing process (default: ${DEFAULT-VALUE}).")
    private int kills = 40;

    @Option(names = "--crashes", description = "Kills of the server, where there is one (default: ${DEFAULT-VALUE}).")
    private int crashes = 2;

    @Option(names = "--writers", description = "Threads that write (default: ${DEFAULT-VALUE}).")
    private int writers = 4;

    @Option(names = "--seed", description = "Of the moments of the kills (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        boolean sound = true;
        out.println("database          kills  server kills  acknowledged   lost  halves  repeated  done twice  gaps");
        for (Databases each : databases) {
            try (Served database = each.start()) {
                Kills run = new Kills(database, writers, new Random(seed));
                Tally all = Tally.NONE;
                for (int at = 0; at < kills; at++) {
                    all = all.plus(run.kill(false));
                }
                int servers = database.hasServer() ? crashes : 0;
                for (int at = 0; at < servers; at++) {
                    all = all.plus(run.kill(true));
                }
                Tally last = run.lookAgain();
                out.println(line(each, servers, all));
                if (last.lost() != all.lost() || last.gaps() != all.gaps() || last.halves() != all.halves()) {
                    out.println("  at the end otherwise: " + last);
                    sound = false;
                }
                sound &= all.isSound();
                out.flush();
            }
        }
        return sound ? 0 : 1;
    }

    private String line(Databases database, int servers, Tally all) {
        return String.format(
                Locale.ROOT,
                "%-16s %6d %13d %13d %6d %7d %9d %11d %5d",
                database,
                kills,
                servers,
                all.acknowledged(),
                all.lost(),
                all.halves(),
                all.repeated(),
                all.twice(),
                all.gaps());
    }
}
