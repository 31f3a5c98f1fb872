package io.socialsouls.community.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.testkit.storage.PagingRules;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class EffortTest {
    private static final AtomicInteger FIXTURES = new AtomicInteger();

    private final String before = System.getProperty(Effort.PROPERTY, "");

    @BeforeEach
    void count_from_zero() {
        FIXTURES.set(0);
    }

    @AfterEach
    void choose_as_before() {
        choose(before);
    }

    @Test
    void a_run_is_quick_unless_something_else_is_said() {
        choose("");
        assertThat(Effort.chosen()).isEqualTo(Effort.QUICK);
    }

    @Test
    void a_thorough_run_draws_more_often_than_a_quick_one() {
        choose("quick");
        int quick = tried();
        choose("thorough");
        assertThat(tried()).isEqualTo(quick * Effort.MORE);
    }

    @Test
    void a_name_that_is_not_known_is_refused_with_those_that_are() {
        choose("thorogh");
        assertThatThrownBy(Effort::chosen)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("community.testkit.effort is 'thorogh', expected one of quick, thorough");
    }

    private static void choose(String effort) {
        if (effort.isEmpty()) {
            System.clearProperty(Effort.PROPERTY);
        } else {
            System.setProperty(Effort.PROPERTY, effort);
        }
    }

    private static int tried() {
        FIXTURES.set(0);
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Counting.class))
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        LauncherFactory.create().execute(request, listener);
        assertThat(listener.getSummary().getFailures()).isEmpty();
        return FIXTURES.get();
    }

    /** Its storage is opened once a try. */
    static final class Counting extends PagingRules {
        @Override
        protected StorageFixture createFixture() {
            FIXTURES.incrementAndGet();
            return InMemoryStorage::new;
        }
    }
}
