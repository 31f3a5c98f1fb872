package io.socialsouls.community.testkit;

import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A program that runs the suites it is told, on whatever engines it finds, as a build would. */
final class LaunchedSuites {
    private LaunchedSuites() {}

    /** Prints how many tests passed, how many failed, and what each failure says. */
    public static void main(String[] suites) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        Stream.of(suites).map(DiscoverySelectors::selectClass).toList())
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        System.out.println("passed " + summary.getTestsSucceededCount() + ", failed " + summary.getTestsFailedCount());
        summary.getFailures().forEach(failure -> System.out.println(failure.getException()));
    }
}
