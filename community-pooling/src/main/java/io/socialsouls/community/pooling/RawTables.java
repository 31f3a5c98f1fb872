package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.effect.CombinedArms;
import io.socialsouls.community.pooling.order.SetOrder;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tables that are pooled as they are, each with the row in which it was given, including those that have no effect of
 * their own.
 */
final class RawTables {
    private final List<SummaryData> data;
    private final int[] rows;
    private final EffectMeasure measure;

    private RawTables(List<SummaryData> data, int[] rows, EffectMeasure measure) {
        this.data = data;
        this.rows = rows;
        this.measure = measure;
    }

    static RawTables of(List<? extends SummaryData> data, EffectMeasure measure) {
        List<SummaryData> tests = data.stream().map(CombinedArms::of).toList();
        return new RawTables(tests, IntStream.range(0, data.size()).toArray(), measure);
    }

    RawTables where(IntPredicate rowStays) {
        return new RawTables(data, IntStream.of(rows).filter(rowStays).toArray(), measure);
    }

    /** {@return the indices of all tables, in the order in which they are summed: that of their counts or rates} */
    int[] order() {
        double[][] columns = new double[4][rows.length];
        for (int i = 0; i < rows.length; i++) {
            double[] cells = cells(table(i));
            for (int c = 0; c < columns.length; c++) {
                columns[c][i] = cells[c];
            }
        }
        return SetOrder.of(columns);
    }

    private static double[] cells(SummaryData table) {
        if (table instanceof EventCounts counts) {
            return new double[] {
                counts.treatedTotal(), counts.treatedEvents(), counts.controlTotal(), counts.controlEvents()
            };
        }
        EventRates rates = (EventRates) table;
        return new double[] {rates.treatedTime(), rates.treatedEvents(), rates.controlTime(), rates.controlEvents()};
    }

    EffectMeasure measure() {
        return measure;
    }

    int size() {
        return rows.length;
    }

    SummaryData table(int index) {
        return data.get(rows[index]);
    }

    int row(int index) {
        return rows[index];
    }
}
