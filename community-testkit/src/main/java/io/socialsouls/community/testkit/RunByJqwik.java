package io.socialsouls.community.testkit;

import org.junit.jupiter.api.Test;

/**
 * A suite whose rules are jqwik's. Without jqwik's engine nothing would run them, and nothing would say so: that is what
 * the one test here is for, which JUnit Jupiter runs.
 */
public interface RunByJqwik {
    /** Fails if jqwik's engine is missing. */
    @Test
    default void the_engine_that_runs_this_suite_is_there() {
        try {
            Class.forName("net.jqwik.engine.JqwikTestEngine", false, RunByJqwik.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(
                    "jqwik's engine is missing, so that nothing of "
                            + getClass().getName() + " is run but this test;"
                            + " expected net.jqwik:jqwik-engine, which community-testkit brings unless it is excluded",
                    missing);
        }
    }
}
