package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.pooling.ArmEffects;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param rows what is to be pooled
     * @param plan how to pool
     * @param asked what else to compute
     */
    static Outcome of(
            String tactic, String name, PoolInput input, TestRows rows, PoolingPlan plan, AnalysisRequest asked) {
        try {
            PoolInput.Tests tests = rows.tests();
            Optional<ArmEffects> arms = rows.apart().map(apart -> apart.effects(tests, plan));
            Optional<CountResult> counts = asked.counts().map(model -> CountResult.of(tests, model, plan));
            NamedResult result = arms.isPresent()
                    ? NamedResult.arms(name, arms.get(), rows.apart().get().whole(), tests.labels(), plan)
                    : counts.map(found -> found.named(name, tests, plan))
                            .orElseGet(() -> GivenResult.pool(name, tests, plan));
            Analyses found = Analyses.of(input, tests, arms, result, asked);
            NamedResult shown = found.robust()
                    .map(robust -> result.withEffect(Analyses.robust(result.effect(), robust)))
                    .orElse(result);
            Attempts attempts = new Attempts();
            PlanningAnswers next = PlanningAnswers.of(
                    tactic, result.sizes(), result.effect(), shown.effect(), found.robust(), asked, attempts);
            List<LeftOutRow> leftOut = counts.isPresent()
                    ? LeftOutRows.ofCounts(input, rows, result.sizes())
                    : LeftOutRows.of(input, rows, result.sizes(), plan);
            return new Pooled(
                    tactic,
                    shown,
                    found.withNotComputed(attempts.notComputed()),
                    counts,
                    next,
                    rows.arms(result.sizes()),
                    leftOut,
                    warnings(input.warnings(plan.measure()), rows, found));
        } catch (CommunityException e) {
            String message = String.valueOf(e.getMessage());
            return new Failed(
                    tactic,
                    e.code().text(),
                    e.code() == ErrorCode.NOT_POOLABLE ? LeftOutRows.explained(message, input, rows, plan) : message);
        }
    }

    private static List<PoolWarning> warnings(List<PoolWarning> ofFile, TestRows rows, Analyses found) {
        return Stream.of(
                        ofFile.stream(),
                        rows.warnings().stream(),
                        found.regression().map(ModeratorAnswer::warnings).orElse(List.of()).stream())
                .flatMap(warnings -> warnings)
                .toList();
    }

    /** Refuses what cannot be had from these tests at all: of the only ones there are, the command line is at fault. */
    void refuseIfAskedWrongly();

    /** A result, with the model of counts if that pooled them, what is said of the next test, how many treated arms went into it, which rows did not, and what may not be what it seems. */
    record Pooled(
            String tactic,
            NamedResult result,
            Analyses analyses,
            Optional<CountResult> counts,
            PlanningAnswers planning,
            int arms,
            List<LeftOutRow> leftOut,
            List<PoolWarning> warnings)
            implements Outcome {
        @Override
        public void refuseIfAskedWrongly() {
            analyses.notComputed().stream()
                    .filter(NotComputed::askedWrongly)
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
