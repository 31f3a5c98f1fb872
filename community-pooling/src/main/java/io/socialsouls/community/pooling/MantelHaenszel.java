package io.socialsouls.community.pooling;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.effect.EventCountEffects;

/**
 * Common effects by sums over raw tables; no table is changed for its empty cells.
 *
 * <p>Mantel and Haenszel (1959), "Statistical aspects of the analysis of data from retrospective studies of disease",
 * Journal of the National Cancer Institute 22, 719-748. Each table adds to R and S; ratios are R / S, differences (R -
 * S) / W. With cells a (treated, event), b, c (control, event), d, arms n1 and n2 and all n, times t1 and t2 and all t:
 *
 * <ul>
 *   <li>OR: R = sum of a d / n, S = sum of b c / n; variance by Robins, Breslow and Greenland (1986), Biometrics 42,
 *       311-323;
 *   <li>RR: R = sum of a n2 / n, S = sum of c n1 / n; variance by Greenland and Robins (1985), Biometrics 41, 55-68;
 *   <li>RD: the same R and S, W = sum of n1 n2 / n; variance by Sato (1989), Biometrics 45, 1323-1324, which holds for
 *       few large and for many small tables;
 *   <li>IRR, IRD: R = sum of a t2 / t, S = sum of c t1 / t, W = sum of t1 t2 / t; Rothman, Greenland and Lash (2008),
 *       Modern Epidemiology, 3rd ed., chapter 15.
 * </ul>
 */
final class MantelHaenszel {
    private final EffectMeasure measure;
    private final Summation r = new Summation();
    private final Summation s = new Summation();
    private final Summation w = new Summation();
    private final Summation first = new Summation();
    private final Summation second = new Summation();
    private final Summation third = new Summation();

    private MantelHaenszel(EffectMeasure measure) {
        this.measure = measure;
    }

    /**
     * The answer of the tables.
     *
     * @param estimate on the analysis scale
     * @param standardError the standard error of the estimate
     * @param q sum of squared differences of the tables' own effects from the estimate, over their variances, without
     *     tables that say nothing
     * @param df how many tables went into q, less 1
     * @param weights the weights of the tables with an effect, in percent
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and boxed numbers would take four times the room.
    record Answer(double estimate, double standardError, double q, int df, double[] weights) {}

    static Answer of(RawTables tables, EffectSizes effects) {
        MantelHaenszel sums = new MantelHaenszel(tables.measure());
        int[] effectOf = effectOf(tables, effects);
        double[] weights = new double[effects.size()];
        boolean[] counts = new boolean[effects.size()];
        int[] order = new int[effects.size()];
        int next = 0;
        for (int i : tables.order()) {
            SummaryData one = tables.table(i);
            double weight = sums.add(one);
            int effect = effectOf[i];
            if (effect >= 0) {
                weights[effect] = weight;
                counts[effect] = speaks(one);
                order[next] = effect;
                next++;
            }
        }
        return sums.answer(effects, weights, counts, order);
    }

    /** {@return the index of each table's effect, -1 where it has none} */
    private static int[] effectOf(RawTables tables, EffectSizes effects) {
        int[] effectOf = new int[tables.size()];
        int next = 0;
        for (int i = 0; i < effectOf.length; i++) {
            boolean defined = next < effects.size() && effects.source(next) == tables.row(i);
            effectOf[i] = defined ? next : -1;
            next += defined ? 1 : 0;
        }
        return effectOf;
    }

    private static boolean speaks(SummaryData data) {
        if (data instanceof EventRates rates) {
            return rates.treatedEvents() > 0 || rates.controlEvents() > 0;
        }
        return data instanceof EventCounts table && !EventCountEffects.saysNothing(table);
    }

    private double add(SummaryData data) {
        if (data instanceof EventRates rates) {
            double a = rates.treatedEvents();
            double c = rates.controlEvents();
            return rates(a, rates.treatedTime(), c, rates.controlTime());
        }
        if (data instanceof EventCounts table) {
            double a = table.treatedEvents();
            double c = table.controlEvents();
            double n1 = table.treatedTotal();
            double n2 = table.controlTotal();
            return measure == EffectMeasure.ODDS_RATIO ? odds(a, n1 - a, c, n2 - c) : risks(a, n1, c, n2);
        }
        throw new IllegalArgumentException("no table");
    }

    private double odds(double a, double b, double c, double d) {
        double n = a + b + c + d;
        double ri = a * d / n;
        double si = b * c / n;
        double p = (a + d) / n;
        double q = (b + c) / n;
        r.add(ri);
        s.add(si);
        first.add(p * ri);
        second.add(p * si + q * ri);
        third.add(q * si);
        return si;
    }

    private double risks(double a, double n1, double c, double n2) {
        double n = n1 + n2;
        r.add(a * n2 / n);
        s.add(c * n1 / n);
        w.add(n1 * n2 / n);
        if (measure == EffectMeasure.RISK_RATIO) {
            first.add((n1 / n) * (n2 / n) * (a + c) - (a / n) * c);
            return c * n1 / n;
        }
        first.add((n1 / n) * (n1 / n) * c - (n2 / n) * (n2 / n) * a + (n1 / n) * (n2 / n) * (n2 - n1) / 2);
        second.add((a * ((n2 - c) / n) + c * ((n1 - a) / n)) / 2);
        return n1 * n2 / n;
    }

    private double rates(double a, double t1, double c, double t2) {
        double share1 = t1 / (t1 + t2);
        double share2 = t2 / (t1 + t2);
        r.add(a * share2);
        s.add(c * share1);
        w.add(t1 * share2);
        if (measure == EffectMeasure.INCIDENCE_RATE_RATIO) {
            first.add((a + c) * share1 * share2);
            return c * share1;
        }
        first.add(share2 * share2 * a + share1 * share1 * c);
        return t1 * share2;
    }

    private Answer answer(EffectSizes effects, double[] weights, boolean[] counts, int[] order) {
        double estimate = measure.isRatio() ? Math.log(r.sum() / s.sum()) : (r.sum() - s.sum()) / w.sum();
        double error = Math.sqrt(variance(estimate));
        if (!(Double.isFinite(estimate) && error > 0 && error < Double.POSITIVE_INFINITY)) {
            throw new CommunityException(
                    ErrorCode.NOT_POOLABLE,
                    "the tables have no event in one of the arms, or nothing else; expected events in both");
        }
        Summation q = new Summation();
        Summation total = new Summation();
        int df = -1;
        for (int i : order) {
            total.add(weights[i]);
            if (counts[i]) {
                double difference = effects.effect(i) - estimate;
                q.add(difference * (difference / effects.variance(i)));
                df++;
            }
        }
        double sum = total.sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 100 * weights[i] / sum;
        }
        return new Answer(estimate, error, q.sum(), df, weights);
    }

    private double variance(double estimate) {
        double rs = r.sum();
        double ss = s.sum();
        return switch (measure) {
            case ODDS_RATIO -> (first.sum() / rs / rs + second.sum() / rs / ss + third.sum() / ss / ss) / 2;
            case RISK_DIFFERENCE -> (estimate * first.sum() + second.sum()) / w.sum() / w.sum();
            case INCIDENCE_RATE_DIFFERENCE -> first.sum() / w.sum() / w.sum();
            default -> first.sum() / rs / ss;
        };
    }
}
