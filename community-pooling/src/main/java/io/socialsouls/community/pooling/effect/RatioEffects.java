package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.ZeroCells;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Logarithms of odds ratios and risk ratios, with their large-sample variances by the delta method: sources and cells as in
 * {@link EventCountEffects}.
 *
 * <p>One loop over the tables with nothing but local variables, and one for the logarithms: so several tables are under way
 * in the processor at once.
 */
final class RatioEffects {
    private RatioEffects() {}

    /** Those of all tables that have one. */
    static ComputedEffects of(List<? extends SummaryData> data, PoolingPlan plan) {
        double[] effects = new double[data.size()];
        double[] variances = new double[data.size()];
        int[] sources = null;
        boolean ofOdds = plan.measure() == EffectMeasure.ODDS_RATIO;
        // Not HalfAdded: asked of each table, it makes the loop half as long again.
        boolean toAll = plan.zeroCells() == ZeroCells.ALL;
        boolean toEmpty = plan.zeroCells() == ZeroCells.ONLY_ZERO;
        int size = 0;
        int row = 0;
        for (SummaryData one : data) {
            EventCounts table = one instanceof EventCounts counts ? counts : combined(one, plan, row);
            double a = table.treatedEvents();
            double b = table.treatedTotal() - a;
            double c = table.controlEvents();
            double d = table.controlTotal() - c;
            if (toAll || (toEmpty && (a == 0 || b == 0 || c == 0 || d == 0))) {
                a += 0.5;
                b += 0.5;
                c += 0.5;
                d += 0.5;
            }
            // Odds ad / bc, risks a n2 / c n1: both ratio and variance in one division.
            double treated = a * (ofOdds ? d : c + d);
            double control = c * (ofOdds ? b : a + b);
            double share = 1 / (treated * control);
            double ratio = treated * treated * share;
            double variance = (ofOdds ? ofOddsRatio(a, b, c, d) : ofRiskRatio(a, b, c, d)) * share;
            boolean counts = !(plan.dropDoubleZeros() && EventCountEffects.saysNothing(table));
            if (counts && isPositive(ratio) && isPositive(variance)) {
                effects[size] = ratio;
                variances[size] = variance;
                if (row != size) {
                    sources = sources == null ? ComputedEffects.rows(data.size()) : sources;
                    sources[size] = row;
                }
                size++;
            }
            row++;
        }
        return logarithms(effects, variances, sources, size);
    }

    private static EventCounts combined(SummaryData data, PoolingPlan plan, int row) {
        if (CombinedArms.of(data) instanceof EventCounts table) {
            return table;
        }
        throw SummaryEffects.unsuited(data, plan, row);
    }

    /** 1/a + 1/b + 1/c + 1/d, times abcd. */
    private static double ofOddsRatio(double a, double b, double c, double d) {
        return (a + b) * (c * d) + (c + d) * (a * b);
    }

    /** 1/a - 1/n1 + 1/c - 1/n2 without the differences, times a c n1 n2. */
    private static double ofRiskRatio(double a, double b, double c, double d) {
        return b * c * (c + d) + d * a * (a + b);
    }

    private static boolean isPositive(double number) {
        return number > 0 && number < Double.POSITIVE_INFINITY;
    }

    private static ComputedEffects logarithms(double[] ratios, double[] variances, int @Nullable [] sources, int size) {
        for (int i = 0; i < size; i++) {
            ratios[i] = Math.log(ratios[i]);
        }
        return ComputedEffects.first(size, ratios, variances, sources);
    }
}
