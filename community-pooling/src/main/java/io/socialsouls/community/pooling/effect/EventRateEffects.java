package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.PoolingPlan;

/**
 * Effects of two incidence rates x / t, with variances under Poisson counts.
 *
 * <p>Rothman, Greenland and Lash (2008), Modern Epidemiology, 3rd ed., chapter 14. The zero-cell rules apply to the two
 * counts.
 */
final class EventRateEffects {
    private EventRateEffects() {}

    /** Adds an effect to the collector, which leaves an undefined one out. */
    static void collect(EventRates rates, PoolingPlan plan, int source, EffectCollector into) {
        boolean empty = rates.treatedEvents() == 0 || rates.controlEvents() == 0;
        if (plan.dropDoubleZeros() && rates.treatedEvents() == 0 && rates.controlEvents() == 0) {
            return;
        }
        double added = HalfAdded.to(plan.zeroCells(), empty);
        double x1 = rates.treatedEvents() + added;
        double x2 = rates.controlEvents() + added;
        double rate1 = x1 / rates.treatedTime();
        double rate2 = x2 / rates.controlTime();
        if (plan.measure() == EffectMeasure.INCIDENCE_RATE_RATIO) {
            into.add(source, Math.log(rate1 / rate2), 1 / x1 + 1 / x2);
        } else {
            into.add(source, rate1 - rate2, rate1 / rates.treatedTime() + rate2 / rates.controlTime());
        }
    }
}
