package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.TreatedArm;
import io.socialsouls.community.pooling.bias.PetersTest;
import io.socialsouls.community.pooling.cluster.SharedControlModel;
import io.socialsouls.community.pooling.glmm.CountFit;
import io.socialsouls.community.pooling.glmm.CountModel;
import io.socialsouls.community.pooling.planning.NextTest;
import io.socialsouls.community.pooling.sentence.BaseRate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever order tables, and arms within a test, arrive in, each analysis of them gives the same bits. */
class TableOrderTest {
    private static final double LEVEL = 0.95;

    @Property(tries = 100)
    void tables_of_counts_by_each_method(@ForAll long seed) {
        for (EffectMeasure measure :
                List.of(EffectMeasure.ODDS_RATIO, EffectMeasure.RISK_RATIO, EffectMeasure.RISK_DIFFERENCE)) {
            for (PoolingMethod method : PoolingMethod.values()) {
                if (method != PoolingMethod.PETO || measure == EffectMeasure.ODDS_RATIO) {
                    PoolingPlan plan = PoolingPlan.of(measure)
                            .withTest(method.defaultTest())
                            .withMethod(method);
                    sameBits(seed, random -> counts(random), all -> pooled(all, plan));
                }
            }
        }
    }

    @Property(tries = 100)
    void tables_of_rates_by_sums(@ForAll long seed) {
        for (EffectMeasure measure :
                List.of(EffectMeasure.INCIDENCE_RATE_RATIO, EffectMeasure.INCIDENCE_RATE_DIFFERENCE)) {
            PoolingPlan plan = PoolingPlan.of(measure)
                    .withTest(PoolingMethod.MANTEL_HAENSZEL.defaultTest())
                    .withMethod(PoolingMethod.MANTEL_HAENSZEL);
            sameBits(
                    seed,
                    random ->
                            new EventRates(1 + random.nextInt(9), 10 + random.nextDouble(), 1 + random.nextInt(9), 12),
                    all -> pooled(all, plan));
        }
    }

    @Property(tries = 10)
    void a_model_of_counts(@ForAll long seed) {
        for (CountModel model : CountModel.values()) {
            sameBits(seed, random -> counts(random), all -> CountFit.of(all, EffectMeasure.ODDS_RATIO, model, LEVEL));
        }
    }

    @Property(tries = 100)
    void a_test_of_small_tests_the_base_rate_and_the_next_test(@ForAll long seed) {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO);
        sameBits(seed, random -> counts(random), all -> PetersTest.of(all, plan));
        sameBits(seed, random -> counts(random), all -> BaseRate.of(pooled(all, plan), sizes(all, plan), all));
        sameBits(seed, random -> counts(random), all -> NextTest.after(sizes(all, plan), pooled(all, plan), 0.1));
    }

    @Property(tries = 50)
    void arms_within_a_test_taken_together_or_kept_apart(@ForAll long seed) {
        for (EffectMeasure measure :
                List.of(EffectMeasure.STANDARDISED_MEAN_DIFFERENCE, EffectMeasure.MEAN_DIFFERENCE)) {
            PoolingPlan plan = PoolingPlan.of(measure);
            sameBits(seed, random -> arms(random), all -> pooled(all, plan));
            sameBits(seed, random -> arms(random), all -> {
                SharedControlModel model = SharedControlModel.fit(ArmEffects.of(all, plan), LEVEL);
                return List.of(model.estimate(), model.interval(), model.sigma2Test(), model.sigma2Arm());
            });
        }
    }

    private static EffectSizes sizes(List<SummaryData> all, PoolingPlan plan) {
        return EffectSizes.of(all, plan);
    }

    private static PooledEffect pooled(List<SummaryData> all, PoolingPlan plan) {
        return Pooling.pool(sizes(all, plan), plan);
    }

    private static void sameBits(
            long seed, Function<Random, SummaryData> one, Function<List<SummaryData>, Object> analysis) {
        Random random = new Random(seed);
        List<SummaryData> all = new ArrayList<>();
        IntFunction<SummaryData> next = i -> one.apply(random);
        IntStream.range(0, 4 + random.nextInt(12)).mapToObj(next).forEach(all::add);
        List<SummaryData> shuffled = new ArrayList<>();
        all.forEach(each -> shuffled.add(each instanceof MultiArm several ? backwards(several) : each));
        Collections.shuffle(shuffled, random);
        assertThat(analysis.apply(shuffled)).isEqualTo(analysis.apply(all));
    }

    private static MultiArm backwards(MultiArm several) {
        List<TreatedArm> arms = new ArrayList<>(several.arms());
        Collections.reverse(arms);
        return new MultiArm(arms);
    }

    private static EventCounts counts(Random random) {
        int people = 20 + random.nextInt(30);
        return new EventCounts(1 + random.nextInt(12), people, 1 + random.nextInt(12), people - random.nextInt(3));
    }

    private static MultiArm arms(Random random) {
        List<TreatedArm> arms = new ArrayList<>();
        double mean = random.nextGaussian();
        double sd = 1 + random.nextDouble();
        int people = 10 + random.nextInt(20);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            arms.add(new TreatedArm(
                    "arm " + i,
                    new ArmMeans(
                            random.nextGaussian(),
                            1 + random.nextDouble(),
                            10 + random.nextInt(20),
                            mean,
                            sd,
                            people)));
        }
        return new MultiArm(arms);
    }
}
