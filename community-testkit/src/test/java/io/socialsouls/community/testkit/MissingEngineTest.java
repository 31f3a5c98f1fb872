package io.socialsouls.community.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Whoever leaves out jqwik's engine is told by both contracts. */
class MissingEngineTest {
    private static final List<String> SUITES = List.of(
            InMemoryStorageContractTest.class.getName(),
            "io.socialsouls.community.testkit.law.InMemoryCommunityContractTest");

    @Test
    void without_the_engine_a_contract_fails_and_says_what_is_missing() throws Exception {
        String said = launched(classPathWithoutEngine());

        assertThat(said).startsWith("passed 0, failed " + SUITES.size());
        assertThat(SUITES)
                .allSatisfy(suite -> assertThat(said)
                        .contains("nothing of " + suite + " is run")
                        .contains("expected net.jqwik:jqwik-engine"));
    }

    @Test
    void with_the_engine_that_test_passes() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(SUITES.stream()
                                        .map(DiscoverySelectors::selectClass)
                                        .toList())
                                .filters(EngineFilter.includeEngines(new JupiterTestEngine().getId()))
                                .build(),
                        listener);

        assertThat(listener.getSummary().getTestsSucceededCount()).isEqualTo(SUITES.size());
        assertThat(listener.getSummary().getFailures()).isEmpty();
    }

    private static String launched(String classPath) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                LaunchedSuites.class.getName()));
        command.addAll(SUITES);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String classPathWithoutEngine() {
        List<String> all = List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        List<String> others =
                all.stream().filter(entry -> !entry.contains("jqwik-engine")).toList();
        assertThat(others).hasSize(all.size() - 1);
        return String.join(File.pathSeparator, others);
    }
}
