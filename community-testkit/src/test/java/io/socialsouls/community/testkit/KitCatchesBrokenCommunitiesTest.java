package io.socialsouls.community.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.socialsouls.community.testkit.law.BrokenLawError;
import java.lang.reflect.Method;
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

/** The laws are worth as much as they catch: on each broken storage one fails, and the message says why. */
class KitCatchesBrokenCommunitiesTest {
    private static final ThreadLocal<BrokenCommunity> BROKEN = new ThreadLocal<>();

    @TestFactory
    Stream<DynamicTest> a_broken_storage_is_caught_and_the_message_names_the_law() {
        return Stream.of(BrokenCommunity.values())
                .map(broken -> DynamicTest.dynamicTest(broken.name(), () -> {
                    assertThat(failure(broken))
                            .as("what the kit says of a storage that %s", broken)
                            .isInstanceOfSatisfying(
                                    BrokenLawError.class,
                                    error -> assertThat(error.laws()).contains(broken.law()))
                            .hasMessageContaining(broken.law().words())
                            .hasMessageContaining(broken.says());
                }));
    }

    @Test
    void the_shortest_story_that_breaks_a_law_is_told() {
        assertThat(failure(BrokenCommunity.JOURNALS_WITHOUT_STATE))
                .message()
                .containsPattern("after this story:\\R    1\\. [\\w ]+ leaves\\R?$");
    }

    private static Throwable failure(BrokenCommunity broken) {
        BROKEN.set(broken);
        try {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            Method test = BrokenLaws.named(broken.test());
            Class<?> suite = BrokenLaws.having(test);
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectMethod(suite, test))
                    .filters(EngineFilter.includeEngines("jqwik"))
                    .configurationParameter("jqwik.database", "")
                    .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                    .build();
            LauncherFactory.create().execute(request, listener);
            List<TestExecutionSummary.Failure> failures = listener.getSummary().getFailures();
            assertThat(listener.getSummary().getTestsStartedCount()).isEqualTo(1);
            assertThat(failures).as("failures of %s", broken).hasSize(1);
            return failures.get(0).getException();
        } finally {
            BROKEN.remove();
        }
    }

    static StorageFixture fixture() {
        return BROKEN.get().fixture();
    }
}
