package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.ZeroCells;

/** Says why data have no effect that could be pooled. */
final class UndefinedEffect {
    private static final String ZERO_NONE = ", and nothing is added to empty cells (--zero none)";
    private static final String NO_ERROR = "so the effect has no standard error";

    private UndefinedEffect() {}

    /**
     * The reason, to stand after a row's number.
     *
     * @param data without an effect under the plan
     */
    static String reason(SummaryData data, PoolingPlan plan) {
        if (data instanceof MultiArm several) {
            return reason(several.together(), plan);
        }
        if (data instanceof EventCounts counts) {
            return counts(counts, plan);
        }
        if (data instanceof EventRates rates) {
            return plan.measure() == EffectMeasure.INCIDENCE_RATE_DIFFERENCE
                    ? "no event in either arm, " + NO_ERROR
                    : "no event in " + arms(rates.treatedEvents() == 0, rates.controlEvents() == 0)
                            + added(plan.zeroCells());
        }
        if (data instanceof ArmMeans means) {
            return means(means, plan.measure());
        }
        if (data instanceof Proportion proportion) {
            return (proportion.events() == 0 ? "nobody had the event" : "everybody had the event")
                    + added(plan.zeroCells());
        }
        return data instanceof Correlation
                ? "a correlation of 1 or -1 has no finite Fisher's z"
                : "the effect or its variance is too large to be computed with";
    }

    private static String counts(EventCounts counts, PoolingPlan plan) {
        boolean noEvent = counts.treatedEvents() == 0 && counts.controlEvents() == 0;
        boolean noOther =
                counts.treatedEvents() == counts.treatedTotal() && counts.controlEvents() == counts.controlTotal();
        if (noEvent || noOther) {
            String who = noEvent ? "nobody in either arm had the event" : "everybody in both arms had the event";
            return plan.dropDoubleZeros()
                    ? who + " (--drop00)"
                    : who + (plan.method() == PoolingMethod.PETO ? "" : added(plan.zeroCells()));
        }
        boolean treated = counts.treatedEvents() == 0;
        boolean control = counts.controlEvents() == 0;
        return (treated || control ? "no event in " + arms(treated, control) : "everybody in an arm had the event")
                + added(plan.zeroCells());
    }

    private static String means(ArmMeans means, EffectMeasure measure) {
        if (measure == EffectMeasure.RATIO_OF_MEANS && !(means.treatedMean() > 0 && means.controlMean() > 0)) {
            return "a mean is not above 0, so the ratio of means says nothing";
        }
        return means.treatedSd() == 0 && means.controlSd() == 0
                ? "the standard deviation is 0 in both arms, " + NO_ERROR
                : "the effect or its variance is too large to be computed with";
    }

    private static String arms(boolean treated, boolean control) {
        return treated && control ? "either arm" : treated ? "the treated arm" : "the control arm";
    }

    private static String added(ZeroCells zero) {
        return zero == ZeroCells.NONE ? ZERO_NONE : "";
    }
}
