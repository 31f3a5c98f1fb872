package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import java.util.List;
import java.util.Objects;

/** Finds the formula for each kind of summary data. */
public final class SummaryEffects {
    /** The normal distribution's quantile of 0.975: half of a 95 % interval in standard errors. */
    private static final double HALF_WIDTH = 1.959963984540054;

    private SummaryEffects() {}

    /**
     * Computes effects, leaving out those that the plan drops and those that are not defined.
     *
     * @param data one for each contribution
     * @param plan its measure and its rules for zero cells apply
     * @return in the order of {@code data}
     * @throws InvalidValueException if one is not of the kind that the plan's measure is computed from
     */
    public static ComputedEffects of(List<? extends SummaryData> data, PoolingPlan plan) {
        if (areRatios(plan)) {
            return RatioEffects.of(data, plan);
        }
        EffectCollector collector = new EffectCollector(data.size());
        int index = 0;
        for (SummaryData one : data) {
            collect(CombinedArms.of(Objects.requireNonNull(one, "data")), plan, index, collector);
            index++;
        }
        return collector.collected();
    }

    /**
     * Computes effects of tables that lie in columns.
     *
     * @param columns one row for each table
     * @param plan its measure and its rules for zero cells apply
     * @return in the order of the rows
     * @throws InvalidValueException if a table cannot be, or the measure is not of event counts
     */
    public static ComputedEffects of(CountColumns columns, PoolingPlan plan) {
        return areRatios(plan) ? RatioEffects.of(columns, plan) : of(columns.tables(), plan);
    }

    /**
     * {@return the squared standard error of an estimate with a normal interval}
     *
     * @param low lower end
     * @param high upper end
     * @param quantile half of the interval's width in standard errors
     */
    public static double variance(double low, double high, double quantile) {
        double error = (high / 2 - low / 2) / quantile;
        return error * error;
    }

    private static boolean areRatios(PoolingPlan plan) {
        return plan.method() != PoolingMethod.PETO
                && (plan.measure() == EffectMeasure.ODDS_RATIO || plan.measure() == EffectMeasure.RISK_RATIO);
    }

    static InvalidValueException unsuited(SummaryData data, PoolingPlan plan, int source) {
        Objects.requireNonNull(data, "data");
        return new InvalidValueException(
                "data[" + source + "]",
                data,
                plan.measure().source() + " for the measure " + plan.measure().code());
    }

    private static void collect(SummaryData data, PoolingPlan plan, int source, EffectCollector into) {
        if (!plan.measure().suits(data)) {
            throw unsuited(data, plan, source);
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
            into.add(source, reported.effect(), variance(reported.low(), reported.high(), HALF_WIDTH));
        } else if (data instanceof ReportedEffect reported) {
            into.add(source, reported.effect(), reported.variance());
        }
    }
}
