package io.socialsouls.community.examples;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The examples' command line. */
@Command(name = "examples", mixinStandardHelpOptions = true, description = "Social Souls at work.")
public final class Main implements Runnable {
    private Main() {}

    /**
     * Runs one sub-command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
