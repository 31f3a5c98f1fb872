package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.planning.DeclaredEffect;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the next test. */
final class PlanningOptions {
    @Option(
            names = "--archive",
            paramLabel = "FILE.csv",
            description =
                    "Tests of other tactics, at least 3, in a file like the input with a column tactic: how much they"
                            + " differ is the prior of a Bayesian answer beside the other. Rows of the pooled tactic itself don't"
                            + " count.")
    private @Nullable Path archive;

    @Option(
            names = "--worthwhile",
            paramLabel = "D",
            description =
                    "Add how probable it is that the true effect of the next test is above D, as the table prints it"
                            + " (0.05 is +5 %% for ratios): by the archive's prior, else by --bayes, else by the distribution of"
                            + " the prediction shown.")
    private @Nullable String worthwhile;

    @Option(
            names = "--plan-next",
            paramLabel = "RATE[:D]",
            description =
                    "Add how many people an arm of the next test needs for 80 %% power if the outcome comes at RATE"
                            + " without the tactic, at the pooled effect and at the worthwhile one (D, else that of --worthwhile),"
                            + " what such a test would do to the interval, and its power on average over what may be true."
                            + " RR, OR, RD and AS.")
    private @Nullable String planNext;

    PlanningOptions() {}

    /**
     * What is asked for; the archive is read.
     *
     * @param ciLevel of the intervals in the archive, unless a column says it
     * @throws CommunityException in one line if it cannot be
     */
    PlanningRequest request(PoolingPlan plan, double ciLevel) {
        EffectMeasure measure = plan.measure();
        OptionalDouble threshold =
                worthwhile == null ? OptionalDouble.empty() : effect("--worthwhile", worthwhile, worthwhile, measure);
        return new PlanningRequest(
                Optional.ofNullable(archive).map(file -> ArchiveRows.read(file, plan, ciLevel)),
                threshold,
                Optional.ofNullable(planNext).map(text -> next(text, measure, threshold)));
    }

    private static PlanningRequest.Next next(String text, EffectMeasure measure, OptionalDouble threshold) {
        switch (measure) {
            case RISK_RATIO, ODDS_RATIO, RISK_DIFFERENCE, ARCSINE_DIFFERENCE -> {}
            default -> throw refuse("--plan-next with --measure " + measure.code() + "; expected RR, OR, RD or AS");
        }
        int colon = text.indexOf(':');
        String rate = colon < 0 ? text : text.substring(0, colon);
        if (!Numbers.isDecimal(rate) || !(Double.parseDouble(rate) > 0 && Double.parseDouble(rate) < 1)) {
            throw refuse(
                    "--plan-next is \"" + text + "\"; expected a rate between 0 and 1, such as 0.03, or 0.03:0.05");
        }
        return new PlanningRequest.Next(
                Double.parseDouble(rate),
                colon < 0 ? threshold : effect("--plan-next", text, text.substring(colon + 1), measure));
    }

    private static OptionalDouble effect(String option, String whole, String text, EffectMeasure measure) {
        try {
            return OptionalDouble.of(DeclaredEffect.onAnalysisScale(measure, Numbers.decimal("effect", text)));
        } catch (InvalidValueException e) {
            throw refuse(option + " is \"" + whole + "\"; expected an effect that is " + e.expected());
        }
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }
}
