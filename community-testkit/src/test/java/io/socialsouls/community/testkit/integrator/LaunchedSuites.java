package io.socialsouls.community.testkit.integrator;

import io.socialsouls.community.testkit.StorageFixture;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A program that runs the suites it is told, on whatever platform and engines it finds, as a build would. */
final class LaunchedSuites {
    private LaunchedSuites() {}

    /** Prints what it found, how many tests passed, how many failed, and what each failure says. */
    public static void main(String[] suites) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        Stream.of(suites).map(DiscoverySelectors::selectClass).toList())
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        System.out.println("kit: " + StorageFixture.class.getModule());
        System.out.println("engines: " + engines());
        System.out.println("passed " + summary.getTestsSucceededCount() + ", failed " + summary.getTestsFailedCount());
        summary.getFailures().forEach(failure -> System.out.println(failure.getException()));
    }

    /** {@return those that the launcher finds, with their versions} */
    private static String engines() {
        return ServiceLoader.load(TestEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(engine -> engine.getId() + " " + engine.getVersion().orElse("of no version"))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
