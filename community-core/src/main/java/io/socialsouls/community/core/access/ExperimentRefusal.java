package io.socialsouls.community.core.access;

import io.socialsouls.community.core.message.RefusalKeys;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.message.MessageArgument;

/** Why data is not brought to an experiment, or not taken from it. */
public sealed interface ExperimentRefusal extends Refusal {
    /** The member brought this test before. */
    record BroughtAlready(String test) implements ExperimentRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.ALREADY_EXISTS,
                    "test \"" + test + "\" is in this experiment already; a member brings a test once",
                    RefusalKeys.BROUGHT_ALREADY,
                    new MessageArgument.Text(test));
        }
    }

    /** No experiment takes more. */
    record Full() implements ExperimentRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.WRONG_STATE,
                    "the experiment is full: it takes " + Limits.MAX_CONTRIBUTIONS + " contributions",
                    RefusalKeys.EXPERIMENT_FULL,
                    new MessageArgument.Count(Limits.MAX_CONTRIBUTIONS));
        }
    }

    /** The contribution is withdrawn already. */
    record Withdrawn(ContributionId contribution) implements ExperimentRefusal {
        @Override
        public Explanation explained() {
            return Explanation.of(
                    ErrorCode.WRONG_STATE,
                    "contribution " + contribution + " is withdrawn already",
                    RefusalKeys.WITHDRAWN);
        }
    }
}
