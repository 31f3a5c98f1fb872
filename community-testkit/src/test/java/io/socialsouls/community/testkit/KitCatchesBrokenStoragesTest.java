package io.socialsouls.community.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The kit is worth as much as it catches: each broken storage fails its area, and the message says why. */
class KitCatchesBrokenStoragesTest {
    private static final ThreadLocal<BrokenStorage> BROKEN = new ThreadLocal<>();

    @TestFactory
    Stream<DynamicTest> a_broken_storage_is_caught_and_the_message_names_the_rule() {
        return Stream.of(BrokenStorage.values())
                .map(broken -> DynamicTest.dynamicTest(broken.name(), () -> {
                    String words = broken.rule().words();
                    assertThat(failures(broken))
                            .as("what the kit says of a storage that %s", broken)
                            .anySatisfy(failure -> {
                                assertThat(failure)
                                        .isInstanceOfSatisfying(
                                                BrokenRuleError.class,
                                                error -> assertThat(error.rules())
                                                        .contains(broken.rule()));
                                assertThat(failure).hasMessageContaining(words);
                            });
                }));
    }

    @Test
    void the_shortest_history_that_breaks_a_storage_is_told() {
        List<Throwable> failures = failures(BrokenStorage.DROPS_THANKS);
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0))
                .message()
                .contains(
                        "'find thanks' is {}, should be {B B=ThanksRow[post=B, member=B]} after this history:",
                        "write thanks [ThanksRow[post=B, member=B]]")
                .containsPattern("unit 1 of group \\w+, committed:\\R        write thanks [^\\r\\n]*$");
    }

    private static List<Throwable> failures(BrokenStorage broken) {
        BROKEN.set(broken);
        try {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            Class<?> suite = BrokenSuites.of(broken.area());
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(suite))
                    .filters(EngineFilter.includeEngines("jqwik"))
                    .configurationParameter("jqwik.database", "")
                    // What jqwik shrinks goes on in a thread of its own, even when its time is up.
                    .configurationParameter("jqwik.shrinking.default", "OFF")
                    .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                    .build();
            LauncherFactory.create().execute(request, listener);
            assertThat(listener.getSummary().getTestsFoundCount()).isPositive();
            return listener.getSummary().getFailures().stream()
                    .map(TestExecutionSummary.Failure::getException)
                    .toList();
        } finally {
            BROKEN.remove();
        }
    }

    static StorageFixture fixture() {
        return BROKEN.get().fixture();
    }
}
