package io.socialsouls.community.examples;

import io.socialsouls.community.examples.coverage.CoverageCommand;
import io.socialsouls.community.examples.pool.EffectsCommand;
import io.socialsouls.community.examples.pool.PoolCommand;
import io.socialsouls.community.examples.quickstart.QuickstartCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The examples' command line. */
@Command(
        name = "examples",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        description = "Social Souls at work.",
        subcommands = {QuickstartCommand.class, PoolCommand.class, EffectsCommand.class, CoverageCommand.class})
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /**
     * Runs one sub-command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(
                commandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).execute(args));
    }

    /**
     * The command line with all its sub-commands.
     *
     * @param out what would be standard output
     * @param err what would be standard error
     * @return ready to execute
     */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        OneLineErrors errors = new OneLineErrors();
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Social Souls examples " + (version == null ? "(not run from a jar)" : version)};
        }
    }
}
