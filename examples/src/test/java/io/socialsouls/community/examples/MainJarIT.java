package io.socialsouls.community.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Runs the jar as a user runs it: a process of its own, its real output and exit code. */
class MainJarIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String JAR = Objects.requireNonNull(System.getProperty("examples.jar"));

    @Test
    void help_names_the_program() throws Exception {
        Process process = new ProcessBuilder(JAVA.toString(), "-jar", JAR, "--help").start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("Usage: examples");
    }
}
