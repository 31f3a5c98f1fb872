package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.archive.Archive;
import io.socialsouls.community.pooling.bayes.BayesianEffect;
import io.socialsouls.community.pooling.bayes.BayesianPooling;
import io.socialsouls.community.pooling.bayes.InformedEffect;
import io.socialsouls.community.pooling.bayes.MeanPrior;
import io.socialsouls.community.pooling.bayes.TauPrior;
import io.socialsouls.community.pooling.bias.PrecisionEffect;
import io.socialsouls.community.pooling.bias.SelectionModel;
import io.socialsouls.community.pooling.bias.SelectionSteps;
import io.socialsouls.community.pooling.cluster.ClusterRobust;
import io.socialsouls.community.pooling.cluster.SharedControlModel;
import io.socialsouls.community.pooling.cluster.ThreeLevel;
import io.socialsouls.community.pooling.diagnostic.Baujat;
import io.socialsouls.community.pooling.diagnostic.BeggTest;
import io.socialsouls.community.pooling.diagnostic.EggerTest;
import io.socialsouls.community.pooling.diagnostic.FailSafeN;
import io.socialsouls.community.pooling.diagnostic.Influence;
import io.socialsouls.community.pooling.diagnostic.LeaveOneOut;
import io.socialsouls.community.pooling.diagnostic.TrimAndFill;
import io.socialsouls.community.pooling.regression.MetaRegression;
import io.socialsouls.community.pooling.regression.Moderators;
import io.socialsouls.community.pooling.regression.Subgroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever order rows arrive in, each analysis gives the same bits. */
class ArrivalOrderTest {
    private static final int TRIES = 60;
    private static final double LEVEL = 0.95;

    /** A row with every column that an analysis may take; several rows may have the same effect, variance or both. */
    private record Row(int id, double effect, double variance, String cluster, String test, double dose) {}

    @Property(tries = TRIES)
    void pooling_by_each_method_with_its_intervals_and_weights(@ForAll long seed) {
        for (PoolingMethod method : PoolingMethod.values()) {
            if (!method.poolsTables()) {
                PoolingPlan plan = plan().withMethod(method);
                sameBits(seed, rows -> Pooling.pool(sizes(rows), plan));
                sameBits(seed, rows -> {
                    double[] weights = Pooling.weights(sizes(rows), Pooling.pool(sizes(rows), plan));
                    return each(
                            rows,
                            IntStream.range(0, weights.length)
                                    .mapToObj(i -> weights[i])
                                    .toList());
                });
                sameBits(seed, rows -> each(rows, LeaveOneOut.of(sizes(rows), plan)));
                sameBits(
                        seed,
                        rows -> Subgroups.of(sizes(rows), clusters(rows), plan).qm());
                sameBits(seed, rows -> MetaRegression.fit(sizes(rows), dose(rows), plan));
            }
        }
        sameBits(seed, rows -> QProfile.of(sizes(rows), plan()));
        sameBits(seed, rows -> QProfile.prediction(sizes(rows), plan()));
        sameBits(seed, rows -> HenmiCopas.of(sizes(rows), LEVEL));
        sameBits(seed, rows -> each(rows, ShrunkenEffects.of(sizes(rows), Pooling.pool(sizes(rows), plan()))));
    }

    @Property(tries = TRIES)
    void diagnostics(@ForAll long seed) {
        sameBits(seed, rows -> BeggTest.of(sizes(rows)));
        sameBits(seed, rows -> EggerTest.of(sizes(rows)));
        sameBits(seed, rows -> FailSafeN.of(sizes(rows), plan()));
        sameBits(seed, rows -> each(rows, Influence.of(sizes(rows), plan())));
        sameBits(seed, rows -> each(rows, Baujat.of(sizes(rows), plan())));
        for (TrimAndFill.Estimator estimator : TrimAndFill.Estimator.values()) {
            sameBits(seed, rows -> TrimAndFill.of(sizes(rows), plan(), estimator));
        }
        sameBits(seed, rows -> PrecisionEffect.pet(sizes(rows)));
        sameBits(seed, rows -> PrecisionEffect.peese(sizes(rows)));
    }

    @Property(tries = 15)
    void a_selection_model(@ForAll long seed) {
        sameBits(seed, rows -> SelectionModel.fit(sizes(rows), SelectionSteps.at(0.3), LEVEL));
    }

    @Property(tries = 15)
    void bayesian_pooling(@ForAll long seed) {
        for (TauPrior prior : List.of(TauPrior.halfNormal(0.5), TauPrior.halfCauchy(0.3))) {
            sameBits(seed, rows -> {
                BayesianEffect effect = BayesianPooling.pool(sizes(rows), prior, LEVEL);
                return List.of(
                        effect.estimate(), effect.interval(), effect.prediction(), each(rows, effect.shrunken()));
            });
        }
        sameBits(seed, rows -> InformedEffect.pool(sizes(rows), new MeanPrior(0.1, 0.4), 0.2, LEVEL));
    }

    @Property(tries = TRIES)
    void clusters_and_arms_of_tests(@ForAll long seed) {
        sameBits(seed, rows -> ThreeLevel.fit(sizes(rows), clusters(rows), LEVEL));
        sameBits(seed, rows -> ThreeLevel.fit(arms(rows), clusters(rows), LEVEL));
        for (ClusterRobust.Variance variance : ClusterRobust.Variance.values()) {
            sameBits(seed, rows -> ClusterRobust.of(sizes(rows), clusters(rows), plan(), variance));
            sameBits(seed, rows -> ClusterRobust.of(arms(rows), clusters(rows), LEVEL, variance));
        }
        sameBits(seed, rows -> {
            SharedControlModel model = SharedControlModel.fit(arms(rows), LEVEL);
            return List.of(
                    model.estimate(),
                    model.interval(),
                    model.sigma2Test(),
                    model.sigma2Arm(),
                    model.logLikelihood(),
                    each(rows, model.weights()));
        });
        sameBits(seed, rows -> Archive.of(sizes(rows), clusters(rows)));
    }

    @Property(tries = TRIES)
    void neither_do_names_of_clusters_and_tests_enter_a_figure(@ForAll long seed) {
        List<Row> rows = rows(seed);
        List<Row> renamed = rows.stream()
                .map(row -> new Row(
                        row.id(), row.effect(), row.variance(), backwards(row.cluster()), backwards(row.test()), 0))
                .toList();
        assertThat(ThreeLevel.fit(arms(renamed), clusters(renamed), LEVEL))
                .isEqualTo(ThreeLevel.fit(arms(rows), clusters(rows), LEVEL));
    }

    private static String backwards(String name) {
        return String.valueOf(99 - Integer.parseInt(name));
    }

    private static void sameBits(long seed, Function<List<Row>, Object> analysis) {
        List<Row> rows = rows(seed);
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertThat(answer(analysis, shuffled)).isEqualTo(answer(analysis, rows));
    }

    /** What an analysis gives, or the words in which it refuses. */
    private static Object answer(Function<List<Row>, Object> analysis, List<Row> rows) {
        try {
            return analysis.apply(rows);
        } catch (CommunityException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static List<Row> rows(long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        int size = 6 + random.nextInt(14);
        for (int i = 0; i < size; i++) {
            boolean coarse = random.nextBoolean();
            int test = random.nextInt(8);
            rows.add(new Row(
                    i,
                    coarse ? random.nextInt(3) / 7.0 : random.nextGaussian() / 2,
                    coarse ? (1 + random.nextInt(2)) / 10.0 : 0.1 + random.nextDouble(),
                    String.valueOf(test / 2),
                    String.valueOf(test),
                    i == 0 ? 5 : random.nextInt(4)));
        }
        return rows;
    }

    private static PoolingPlan plan() {
        return PoolingPlan.of(EffectMeasure.GENERIC);
    }

    private static EffectSizes sizes(List<Row> rows) {
        return EffectSizes.of(
                rows.stream().mapToDouble(Row::effect).toArray(),
                rows.stream().mapToDouble(Row::variance).toArray());
    }

    private static ArmEffects arms(List<Row> rows) {
        return ArmEffects.of(
                rows.stream().mapToDouble(Row::effect).toArray(),
                rows.stream().mapToDouble(Row::variance).toArray(),
                rows.stream().mapToDouble(row -> 0.05).toArray(),
                rows.stream().map(Row::test).toList());
    }

    private static List<String> clusters(List<Row> rows) {
        return rows.stream().map(Row::cluster).toList();
    }

    private static Moderators dose(List<Row> rows) {
        return Moderators.builder(rows.size())
                .number("dose", rows.stream().mapToDouble(Row::dose).toArray())
                .build();
    }

    /** Figures of single effects, by the row that they belong to. */
    private static Map<Integer, Object> each(List<Row> rows, List<?> figures) {
        Map<Integer, Object> byRow = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byRow.put(rows.get(i).id(), figures.get(i));
        }
        return byRow;
    }
}
