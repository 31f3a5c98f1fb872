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
 * <p>Loops with little in them, over tables and then over the logarithms of some of them while these are still in the
 * processor's cache: so several tables are under way in the processor at once. Mutable, for one thread.
 */
final class RatioEffects {
    /** Logarithms are taken after so many tables. */
    private static final int BLOCK = 1024;

    private final boolean ofOdds;
    // Not HalfAdded: asked of each table, it makes the loop half as long again.
    private final boolean toAll;
    private final boolean toEmpty;
    private final boolean dropped;
    private final double[] effects;
    private final double[] variances;
    private int @Nullable [] sources;
    private int size;

    private RatioEffects(int tables, PoolingPlan plan) {
        this.ofOdds = plan.measure() == EffectMeasure.ODDS_RATIO;
        this.toAll = plan.zeroCells() == ZeroCells.ALL;
        this.toEmpty = plan.zeroCells() == ZeroCells.ONLY_ZERO;
        this.dropped = plan.dropDoubleZeros();
        this.effects = new double[tables];
        this.variances = new double[tables];
    }

    /** Those of all tables that have one. */
    static ComputedEffects of(List<? extends SummaryData> data, PoolingPlan plan) {
        RatioEffects ratios = new RatioEffects(data.size(), plan);
        int row = 0;
        int done = 0;
        for (SummaryData one : data) {
            EventCounts table = one instanceof EventCounts counts ? counts : combined(one, plan, row);
            double a = table.treatedEvents();
            double c = table.controlEvents();
            ratios.add(row, a, table.treatedTotal() - a, c, table.controlTotal() - c);
            row++;
            if (row % BLOCK == 0) {
                done = ratios.logarithms(done);
            }
        }
        return ratios.collected(done);
    }

    /** Those of all tables that have one. */
    static ComputedEffects of(CountColumns columns, PoolingPlan plan) {
        int rows = columns.size();
        RatioEffects ratios = new RatioEffects(rows, plan);
        int done = 0;
        for (int from = 0; from < rows; from += BLOCK) {
            ratios.add(columns, from, Math.min(rows, from + BLOCK));
            done = ratios.logarithms(done);
        }
        return ratios.collected(done);
    }

    private void add(CountColumns columns, int from, int to) {
        for (int row = from; row < to; row++) {
            columns.check(row);
            double a = columns.treatedEvents()[row];
            double c = columns.controlEvents()[row];
            add(row, a, columns.treatedTotals()[row] - a, c, columns.controlTotals()[row] - c);
        }
    }

    private static EventCounts combined(SummaryData data, PoolingPlan plan, int row) {
        if (CombinedArms.of(data) instanceof EventCounts table) {
            return table;
        }
        throw SummaryEffects.unsuited(data, plan, row);
    }

    private void add(int row, double treatedEvents, double treatedOthers, double controlEvents, double controlOthers) {
        double a = treatedEvents;
        double b = treatedOthers;
        double c = controlEvents;
        double d = controlOthers;
        if (dropped && ((a == 0 && c == 0) || (b == 0 && d == 0))) {
            return;
        }
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
        if (isPositive(ratio) && isPositive(variance)) {
            effects[size] = ratio;
            variances[size] = variance;
            if (row != size) {
                int[] known = sources == null ? ComputedEffects.rows(effects.length) : sources;
                known[size] = row;
                sources = known;
            }
            size++;
        }
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

    /** Takes the logarithms that are still to be taken, and returns where they end. */
    private int logarithms(int from) {
        for (int i = from; i < size; i++) {
            effects[i] = Math.log(effects[i]);
        }
        return size;
    }

    private ComputedEffects collected(int done) {
        logarithms(done);
        return ComputedEffects.first(size, effects, variances, sources);
    }
}
