package io.socialsouls.community.testkit.integrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tests of a build see.
 *
 * @param entries jars and folders
 */
record ClassPath(List<Path> entries) {
    ClassPath {
        entries = List.copyOf(entries);
    }

    static ClassPath ofThisBuild() {
        String entries = System.getProperty("java.class.path");
        return new ClassPath(
                Stream.of(entries.split(File.pathSeparator, -1)).map(Path::of).toList());
    }

    /** Without the jars of an artifact whose name begins so, of which there must be some. */
    ClassPath without(String artifact) {
        List<Path> others =
                entries.stream().filter(Predicate.not(isOf(artifact))).toList();
        assertThat(others).as("class path without %s", artifact).hasSizeLessThan(entries.size());
        return new ClassPath(others);
    }

    ClassPath with(Path jar) {
        assertThat(jar).as("copied by ./mvnw process-test-resources").exists();
        return new ClassPath(Stream.concat(entries.stream(), Stream.of(jar)).toList());
    }

    /** {@return what {@link LaunchedSuites} prints in a JVM that sees this} */
    String launch(List<Class<?>> suites) throws IOException, InterruptedException {
        return launched(List.of("-cp", joined(entries)), suites);
    }

    /** {@return what it prints where all of this are modules, but the folder that holds the suites} */
    String launchOnModulePath(List<Class<?>> suites) throws IOException, InterruptedException {
        Map<Boolean, List<Path>> parts =
                entries.stream().collect(Collectors.partitioningBy(entry -> entry.endsWith("test-classes")));
        return launched(
                List.of(
                        "--module-path",
                        joined(parts.getOrDefault(false, List.of())),
                        "--add-modules",
                        "io.socialsouls.community.testkit,org.junit.platform.launcher",
                        "-cp",
                        joined(parts.getOrDefault(true, List.of()))),
                suites);
    }

    private static String launched(List<String> options, List<Class<?>> suites)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Short runs: they end sooner where less is compiled.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.add(LaunchedSuites.class.getName());
        suites.forEach(suite -> command.add(suite.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static String joined(List<Path> entries) {
        return String.join(
                File.pathSeparator, entries.stream().map(Path::toString).toList());
    }

    private static Predicate<Path> isOf(String artifact) {
        return entry -> String.valueOf(entry.getFileName()).startsWith(artifact);
    }
}
