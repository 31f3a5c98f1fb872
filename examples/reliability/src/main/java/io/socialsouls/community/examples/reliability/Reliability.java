package io.socialsouls.community.examples.reliability;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The harness' command line. Ends with 1 if anything was lost. */
@Command(
        name = "reliability",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        description = "What is lost when processes are killed, or many write at once.",
        subcommands = {KillsCommand.class, JoinedCommand.class})
public final class Reliability {
    private Reliability() {}

    /**
     * Runs one sub-command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Reliability())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }
}
