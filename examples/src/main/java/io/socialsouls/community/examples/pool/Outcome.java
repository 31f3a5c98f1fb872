package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.plot.result.NamedResult;

/** What came out for one tactic. */
sealed interface Outcome {
    /** The tactic's name; empty if the file tells none apart. */
    String tactic();

    /**
     * Pools one tactic's tests; what cannot be pooled is an outcome as well. Without what else was asked for and cannot be
     * computed, it is still pooled.
     *
     * @param tactic its name; empty if the file tells none apart
     * @param name what people read
     * @param input the file
     * @param tests what was read
     * @param plan how to pool
     * @param asked what else to compute
     */
    static Outcome of(
            String tactic,
            String name,
            PoolInput input,
            PoolInput.Tests tests,
            PoolingPlan plan,
            AnalysisRequest asked) {
        try {
            NamedResult result = NamedResult.pool(name, tests.data(), tests.labels(), plan);
            Analyses found = Analyses.of(input, tests, result.sizes(), result.effect(), asked);
            NamedResult shown = found.robust()
                    .map(robust -> result.withEffect(Analyses.robust(result.effect(), robust)))
                    .orElse(result);
            return new Pooled(tactic, shown, found);
        } catch (CommunityException e) {
            return new Failed(tactic, e.code().text(), String.valueOf(e.getMessage()));
        }
    }

    /** Refuses what cannot be had from these tests at all: of the only ones there are, the command line is at fault. */
    void refuseIfAskedWrongly();

    /** A result. */
    record Pooled(String tactic, NamedResult result, Analyses analyses) implements Outcome {
        @Override
        public void refuseIfAskedWrongly() {
            analyses.leftOut().stream()
                    .filter(LeftOut::askedWrongly)
                    .findFirst()
                    .ifPresent(one -> {
                        throw new CommunityException(ErrorCode.INVALID_VALUE, one.option() + ": " + one.reason());
                    });
        }
    }

    /** No result, and why. */
    record Failed(String tactic, String code, String message) implements Outcome {
        @Override
        public void refuseIfAskedWrongly() {
            if (code.equals(ErrorCode.INVALID_VALUE.text())) {
                throw new CommunityException(ErrorCode.INVALID_VALUE, message);
            }
        }
    }
}
