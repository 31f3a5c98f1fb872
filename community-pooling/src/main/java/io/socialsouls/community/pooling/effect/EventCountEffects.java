package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;

/**
 * Effects of a table of event counts, with their large-sample variances; {@link RatioEffects} has the ratios.
 *
 * <p>The cells are a (treated, event), b (treated, none), c (control, event), d (control, none), with n1 = a + b and
 * n2 = c + d; all of them after the zero-cell rule. Variances by the delta method: Fleiss and Berlin, "Effect sizes for
 * dichotomous data", in Cooper, Hedges and Valentine (eds), The Handbook of Research Synthesis and Meta-Analysis, 2nd
 * ed. 2009, chapter 13. The zero-cell rules are those of {@code escalc} in the R package metafor.
 */
public final class EventCountEffects {
    private EventCountEffects() {}

    /** Adds a table's effect to the collector, which leaves an undefined one out. */
    static void collect(EventCounts table, PoolingPlan plan, int source, EffectCollector into) {
        double a = table.treatedEvents();
        double b = table.treatedTotal() - table.treatedEvents();
        double c = table.controlEvents();
        double d = table.controlTotal() - table.controlEvents();
        if (plan.dropDoubleZeros() && saysNothing(table)) {
            return;
        }
        if (plan.method() == PoolingMethod.PETO) {
            peto(a, b, c, d, source, into);
            return;
        }
        double added = added(plan, a, b, c, d);
        a += added;
        b += added;
        c += added;
        d += added;
        switch (plan.measure()) {
            case RISK_DIFFERENCE -> riskDifference(a, b, c, d, source, into);
            case ARCSINE_DIFFERENCE -> arcsineDifference(a, b, c, d, source, into);
            default -> throw new IllegalArgumentException(plan.measure() + " is not a difference of counts");
        }
    }

    /**
     * Whether there is no event in either arm, or nothing but events: both carry no information on a ratio.
     *
     * @param table two arms
     * @return whether it is dropped where a plan drops double zeros
     */
    public static boolean saysNothing(EventCounts table) {
        return (table.treatedEvents() == 0 && table.controlEvents() == 0)
                || (table.treatedEvents() == table.treatedTotal() && table.controlEvents() == table.controlTotal());
    }

    /** An arcsine is defined for empty cells, so that these alone are no reason to change the table. */
    private static double added(PoolingPlan plan, double a, double b, double c, double d) {
        boolean empty = a == 0 || b == 0 || c == 0 || d == 0;
        return HalfAdded.to(plan.zeroCells(), empty && plan.measure() != EffectMeasure.ARCSINE_DIFFERENCE);
    }

    /** p1 - p2 with p1 = a/n1 and p2 = c/n2, variance p1(1 - p1)/n1 + p2(1 - p2)/n2. */
    private static void riskDifference(double a, double b, double c, double d, int source, EffectCollector into) {
        double n1 = a + b;
        double n2 = c + d;
        double variance = (a / n1) * (b / n1) / n1 + (c / n2) * (d / n2) / n2;
        into.add(source, a / n1 - c / n2, variance);
    }

    /**
     * (O - E) / V, variance 1/V, with O = a, E its expectation and V its hypergeometric variance, both given the margins;
     * a table with V = 0 is left out. Yusuf, Peto and others (1985), "Beta blockade during and after myocardial
     * infarction", Progress in Cardiovascular Diseases 27, 335-371. Pooled by inverse variance, this is Peto's method.
     */
    private static void peto(double a, double b, double c, double d, int source, EffectCollector into) {
        double n = a + b + c + d;
        double treated = (a + b) / n;
        double events = (a + c) / n;
        double v = (a + b) * ((c + d) / n) * events * ((b + d) / (n - 1));
        // a d - b c over n, without the loss of a - E where arms are large.
        double difference = a * ((c + d) / n) - c * treated;
        into.add(source, difference / v, 1 / v);
    }

    /** asin(sqrt(p1)) - asin(sqrt(p2)), variance 1/(4 n1) + 1/(4 n2): Rücker and others (2009), Stat Med 28, 721-738. */
    private static void arcsineDifference(double a, double b, double c, double d, int source, EffectCollector into) {
        double n1 = a + b;
        double n2 = c + d;
        // The arctangent keeps the digits that an arcsine near 1 loses.
        double effect = Math.atan2(Math.sqrt(a), Math.sqrt(b)) - Math.atan2(Math.sqrt(c), Math.sqrt(d));
        into.add(source, effect, 1 / (4 * n1) + 1 / (4 * n2));
    }
}
