package io.socialsouls.community.examples.bench;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Effect sizes of 2x2 tables, beside the logarithms that they need: one a table, for a ratio of odds or of risks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class EffectSizeBenchmark {
    private static final PoolingPlan ODDS_RATIO = PoolingPlan.of(EffectMeasure.ODDS_RATIO);
    private static final PoolingPlan RISK_RATIO = PoolingPlan.of(EffectMeasure.RISK_RATIO);

    /** How many tables. */
    @Param({"5", "50", "5000", "1000000"})
    private int k;

    private List<EventCounts> tables = List.of();
    private double[] ratios = {};
    private long[][] columns = {};

    /** Made by JMH. */
    public EffectSizeBenchmark() {}

    /** Makes the tables and their odds ratios. */
    @Setup
    public void prepare() {
        tables = MadeTables.tables(k);
        columns = new long[][] {
            tables.stream().mapToLong(EventCounts::treatedEvents).toArray(),
            tables.stream().mapToLong(EventCounts::treatedTotal).toArray(),
            tables.stream().mapToLong(EventCounts::controlEvents).toArray(),
            tables.stream().mapToLong(EventCounts::controlTotal).toArray()
        };
        ratios = tables.stream().mapToDouble(EffectSizeBenchmark::oddsRatio).toArray();
    }

    private static double oddsRatio(EventCounts table) {
        double treatedOthers = table.treatedTotal() - table.treatedEvents();
        double controlOthers = table.controlTotal() - table.controlEvents();
        return (table.treatedEvents() * controlOthers) / (treatedOthers * table.controlEvents());
    }

    /**
     * What the others are measured in: a logarithm a table and nothing else, of ratios that lie in an array.
     *
     * @return so that it is computed
     */
    @Benchmark
    public double logarithms() {
        double sum = 0;
        for (double ratio : ratios) {
            sum += Math.log(ratio);
        }
        return sum;
    }

    /**
     * Log odds ratios and their variances.
     *
     * @return so that it is computed
     */
    @Benchmark
    public EffectSizes oddsRatios() {
        return EffectSizes.of(tables, ODDS_RATIO);
    }

    /**
     * Log risk ratios and their variances.
     *
     * @return so that it is computed
     */
    @Benchmark
    public EffectSizes riskRatios() {
        return EffectSizes.of(tables, RISK_RATIO);
    }

    /**
     * Log odds ratios and their variances of tables in columns.
     *
     * @return so that it is computed
     */
    @Benchmark
    public EffectSizes oddsRatiosOfColumns() {
        return EffectSizes.ofCounts(columns[0], columns[1], columns[2], columns[3], ODDS_RATIO);
    }

    /**
     * Log risk ratios and their variances of tables in columns.
     *
     * @return so that it is computed
     */
    @Benchmark
    public EffectSizes riskRatiosOfColumns() {
        return EffectSizes.ofCounts(columns[0], columns[1], columns[2], columns[3], RISK_RATIO);
    }
}
