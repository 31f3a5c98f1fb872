package io.socialsouls.community.examples.bench;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
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

/** Pooling of effects, beside one plain pass that sums the same effects and variances. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class PoolingBenchmark {
    private static final PoolingPlan NORMAL =
            PoolingPlan.of(EffectMeasure.GENERIC).withTest(InferenceTest.Z);

    /** How many effects. */
    @Param({"5", "50", "5000", "1000000"})
    private int k;

    private double[] effects = {};
    private double[] variances = {};
    private EffectSizes sizes = EffectSizes.of(effects, variances);

    /** Made by JMH. */
    public PoolingBenchmark() {}

    /** Makes the effects. */
    @Setup
    public void prepare() {
        variances = MadeEffects.variances(k);
        effects = MadeEffects.effects(variances);
        sizes = EffectSizes.of(effects, variances);
    }

    /**
     * What everything else is measured in.
     *
     * @return so that it is computed
     */
    @Benchmark
    public double summingPass() {
        double sumOfEffects = 0;
        double sumOfVariances = 0;
        for (int i = 0; i < effects.length; i++) {
            sumOfEffects += effects[i];
            sumOfVariances += variances[i];
        }
        return sumOfEffects + sumOfVariances;
    }

    /**
     * Common effect, normal interval.
     *
     * @return so that it is computed
     */
    @Benchmark
    public PooledEffect commonEffect() {
        return Pooling.pool(sizes, NORMAL.withMethod(PoolingMethod.COMMON_EFFECT));
    }

    /**
     * DerSimonian-Laird, normal interval.
     *
     * @return so that it is computed
     */
    @Benchmark
    public PooledEffect derSimonianLaird() {
        return Pooling.pool(sizes, NORMAL.withMethod(PoolingMethod.DERSIMONIAN_LAIRD));
    }

    /**
     * Paule-Mandel, normal interval.
     *
     * @return so that it is computed
     */
    @Benchmark
    public PooledEffect pauleMandel() {
        return Pooling.pool(sizes, NORMAL.withMethod(PoolingMethod.PAULE_MANDEL));
    }

    /**
     * REML, normal interval.
     *
     * @return so that it is computed
     */
    @Benchmark
    public PooledEffect reml() {
        return Pooling.pool(sizes, NORMAL.withMethod(PoolingMethod.REML));
    }

    /**
     * REML with the truncated Knapp-Hartung interval, which is the library's default.
     *
     * @return so that it is computed
     */
    @Benchmark
    public PooledEffect remlKnappHartung() {
        return Pooling.pool(sizes, PoolingPlan.of(EffectMeasure.GENERIC));
    }

    /**
     * REML by all processors, normal interval.
     *
     * @return so that it is computed
     */
    @Benchmark
    public PooledEffect remlInParallel() {
        return Pooling.parallel().pool(sizes, NORMAL.withMethod(PoolingMethod.REML));
    }

    /**
     * REML of effects that were never pooled before, and are put in order for it.
     *
     * @return so that it is computed
     */
    @Benchmark
    public PooledEffect remlOfNewEffects() {
        return Pooling.pool(EffectSizes.of(effects, variances), NORMAL.withMethod(PoolingMethod.REML));
    }
}
