package io.socialsouls.community.testkit.integrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A build that leaves out jqwik's engine is told so by everything that can be extended. */
class MissingEngineTest {
    private static final List<Class<?>> SUITES =
            List.of(OwnStorageSuite.class, OwnCommunitySuite.class, OneAreaSuite.class, OneLawSuite.class);

    @Test
    void without_the_engine_every_suite_fails_and_says_what_to_add() throws Exception {
        String printed = ClassPath.ofThisBuild().without("jqwik-engine-").launch(SUITES);

        assertThat(printed).contains("engines: junit-jupiter", "passed 0, failed " + SUITES.size());
        assertThat(SUITES)
                .allSatisfy(suite -> assertThat(printed)
                        .contains("nothing of " + suite.getName() + " is run")
                        .contains("expected net.jqwik:jqwik-engine"));
    }
}
