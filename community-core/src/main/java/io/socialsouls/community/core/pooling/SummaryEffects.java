package io.socialsouls.community.core.pooling;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;

/** Finds the formula for each kind of summary data. */
final class SummaryEffects {
    /** The normal distribution's quantile of 0.975: half of a 95 % interval in standard errors. */
    private static final double HALF_WIDTH = 1.959963984540054;

    private SummaryEffects() {}

    /**
     * Adds the effect of one contribution to the collector, which leaves an undefined one out.
     *
     * @throws InvalidValueException if it is not of the kind that the plan's measure is computed from
     */
    static void collect(SummaryData data, PoolingPlan plan, int source, EffectCollector into) {
        if (!plan.measure().suits(data)) {
            throw new InvalidValueException(
                    "data[" + source + "]",
                    data,
                    plan.measure().source() + " for the measure "
                            + plan.measure().code());
        }
        if (data instanceof EventCounts counts) {
            EventCountEffects.collect(counts, plan, source, into);
        } else if (data instanceof EventRates rates) {
            EventRateEffects.collect(rates, plan, source, into);
        } else if (data instanceof ArmMeans arms) {
            MeanEffects.collect(arms, plan.measure(), source, into);
        } else if (data instanceof Correlation correlation) {
            SingleGroupEffects.collect(correlation, source, into);
        } else if (data instanceof Proportion proportion) {
            SingleGroupEffects.collect(proportion, plan, source, into);
        } else if (data instanceof ReportedInterval reported) {
            double error = (reported.high() / 2 - reported.low() / 2) / HALF_WIDTH;
            into.add(source, reported.effect(), error * error);
        } else if (data instanceof ReportedEffect reported) {
            into.add(source, reported.effect(), reported.variance());
        }
    }
}
