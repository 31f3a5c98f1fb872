package io.socialsouls.community.examples.reliability;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets members write at once in a host's transactions, and says how many calls were lost. */
@Command(name = "joined", description = "Lets members of one group write at once in a host's transactions.")
final class JoinedCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(description = "Any of ${COMPLETION-CANDIDATES}.", arity = "1..*")
    private Databases[] databases = {};

    @Option(names = "--writers", description = "Members who write at once (default: ${DEFAULT-VALUE}).")
    private int writers = 8;

    @Option(names = "--calls", description = "Calls of each (default: ${DEFAULT-VALUE}).")
    private int calls = 100;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int lost = 0;
        out.println("database          writers  posts  lost  marked read  lost");
        for (Databases each : databases) {
            try (Served database = each.start();
                    JoinedWriters members = new JoinedWriters(database, writers)) {
                JoinedWriters.Count posts = members.post(calls);
                JoinedWriters.Count reads = members.markRead(calls);
                lost += posts.conflicts() + reads.conflicts();
                out.println(String.format(
                        Locale.ROOT,
                        "%-16s %8d %6d %5d %12d %5d",
                        each,
                        writers,
                        posts.calls(),
                        posts.conflicts(),
                        reads.calls(),
                        reads.conflicts()));
                out.flush();
            }
        }
        return lost == 0 ? 0 : 1;
    }
}
