package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.examples.result.NamedResult;
import io.socialsouls.community.experiment.PoolingPlan;

/** What came out for one tactic. */
sealed interface Outcome {
    /** The tactic's name; empty if the file tells none apart. */
    String tactic();

    /**
     * Pools one tactic's tests; what cannot be pooled is an outcome as well.
     *
     * @param tactic its name
     * @param tests what was read
     * @param plan how to pool
     */
    static Outcome of(String tactic, PoolInput.Tests tests, PoolingPlan plan) {
        try {
            String name = tactic.isEmpty() ? "All tests" : tactic;
            return new Pooled(tactic, NamedResult.pool(name, tests.data(), tests.labels(), plan));
        } catch (CommunityException e) {
            return new Failed(tactic, e.code().text(), String.valueOf(e.getMessage()));
        }
    }

    /** A result. */
    record Pooled(String tactic, NamedResult result) implements Outcome {}

    /** No result, and why. */
    record Failed(String tactic, String code, String message) implements Outcome {}
}
