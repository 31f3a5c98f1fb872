package io.socialsouls.community.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs the jar as a user runs it: a process of its own, its real output and exit code. */
public final class ExampleJar {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private ExampleJar() {}

    /** What one run left behind. */
    public record Run(int exit, String out, String err) {}

    /** Runs with the given arguments. */
    public static Run run(String... args) throws IOException, InterruptedException {
        return run(List.of(), args);
    }

    /** Runs with options for the virtual machine and arguments for the program. */
    public static Run run(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", Objects.requireNonNull(System.getProperty("examples.jar"))));
        command.addAll(List.of(args));
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            int exit = process.waitFor();
            return new Run(
                    exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
