package io.socialsouls.community.experiment;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.Objects;
import java.util.Optional;

/**
 * The protocol of an experiment: what is tested and how it will be pooled, agreed before anyone sees a number.
 *
 * <p>Text that is blank or too long is refused with an {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param tactic what the treated arm has and the control arm has not, at most {@value Limits#MAX_TACTIC_LENGTH}
 *     characters
 * @param hypothesis what is expected to come out, at most {@value Limits#MAX_PROTOCOL_TEXT_LENGTH} characters
 * @param metric what is counted, at most {@value Limits#MAX_PROTOCOL_TEXT_LENGTH} characters
 * @param plan how contributions are pooled
 */
public record Protocol(String tactic, String hypothesis, String metric, PoolingPlan plan) {

    public Protocol {
        Check.text("tactic", tactic, Limits.MAX_TACTIC_LENGTH);
        Check.text("hypothesis", hypothesis, Limits.MAX_PROTOCOL_TEXT_LENGTH);
        Check.text("metric", metric, Limits.MAX_PROTOCOL_TEXT_LENGTH);
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * Starts to write a protocol. Tactic, hypothesis, metric and either a measure or a plan are required.
     *
     * @param tactic what the treated arm has and the control arm has not
     * @return a builder
     */
    public static Builder tactic(String tactic) {
        return new Builder(tactic);
    }

    /** Writes a protocol. Not thread-safe. */
    public static final class Builder {
        private final String tactic;
        private String hypothesis = "";
        private String metric = "";
        private Optional<PoolingPlan> plan = Optional.empty();

        private Builder(String tactic) {
            this.tactic = tactic;
        }

        /** Sets what is expected to come out. */
        public Builder hypothesis(String value) {
            hypothesis = value;
            return this;
        }

        /** Sets what is counted. */
        public Builder metric(String value) {
            metric = value;
            return this;
        }

        /** Pools by the defaults of a measure, {@link PoolingPlan#of(EffectMeasure)}. */
        public Builder measure(EffectMeasure value) {
            return plan(PoolingPlan.of(value));
        }

        /** Sets how contributions are pooled. */
        public Builder plan(PoolingPlan value) {
            plan = Optional.of(value);
            return this;
        }

        /**
         * Finishes the protocol.
         *
         * @throws InvalidValueException naming what is missing or impossible
         */
        public Protocol build() {
            PoolingPlan agreed =
                    plan.orElseThrow(() -> new InvalidValueException("plan", "absent", "a measure or a pooling plan"));
            return new Protocol(tactic, hypothesis, metric, agreed);
        }
    }
}
