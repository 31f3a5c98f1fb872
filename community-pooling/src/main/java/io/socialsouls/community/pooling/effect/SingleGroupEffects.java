package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Proportion;

/**
 * What a single group says: a correlation or a rate.
 *
 * <ul>
 *   <li>ZCOR: Fisher (1921), "On the probable error of a coefficient of correlation deduced from a small sample", Metron
 *       1, 3-32: atanh r, variance 1/(n - 3);
 *   <li>PLO: log(x / (n - x)), variance 1/x + 1/(n - x), after the zero-cell rule;
 *   <li>PFT: Freeman and Tukey (1950), "Transformations related to the angular and the square root", Annals of
 *       Mathematical Statistics 21, 607-611: (asin sqrt(x/(n + 1)) + asin sqrt((x + 1)/(n + 1))) / 2, variance 1/(4 n +
 *       2).
 * </ul>
 */
final class SingleGroupEffects {
    private SingleGroupEffects() {}

    static void collect(Correlation one, int source, EffectCollector into) {
        double size = Math.abs(one.correlation());
        double z = Math.copySign(Math.log1p(2 * size / (1 - size)) / 2, one.correlation());
        into.add(source, z, 1 / (one.total() - 3.0));
    }

    static void collect(Proportion one, PoolingPlan plan, int source, EffectCollector into) {
        boolean logit = plan.measure() == EffectMeasure.PROPORTION_LOGIT;
        boolean empty = one.events() == 0 || one.events() == one.total();
        double added = HalfAdded.to(plan.zeroCells(), empty && logit);
        double x = one.events() + added;
        double others = one.total() - one.events() + added;
        if (logit) {
            into.add(source, Math.log(x / others), 1 / x + 1 / others);
        } else {
            // The arctangents keep the digits that arcsines near 1 lose.
            double below = Math.atan2(Math.sqrt(x), Math.sqrt(others + 1));
            double above = Math.atan2(Math.sqrt(x + 1), Math.sqrt(others));
            into.add(source, (below + above) / 2, 1 / (4 * (x + others) + 2));
        }
    }
}
