package io.socialsouls.community.pooling.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.DenseMatrix;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SharedControlPropertiesTest {
    private static final PoolingPlan PLAN =
            PoolingPlan.of(EffectMeasure.GENERIC).withTest(InferenceTest.Z);

    @Property(tries = 50)
    void mean_and_error_are_those_of_explicit_matrices_and_no_pair_of_variances_is_likelier(@ForAll("arms") Arms data) {
        List<String> tests = data.rows().stream().map(Arms.One::test).toList();
        SharedControlModel ours = SharedControlModel.fit(data.effects(), 0.95);

        assertAnswers(
                data,
                tests,
                new double[] {ours.estimate(), ours.standardError(), ours.logLikelihood()},
                ours.sigma2Test(),
                ours.sigma2Arm());
        assertThat(ours.weights().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(100, within(1e-9));
        double mean = 0;
        for (int i = 0; i < tests.size(); i++) {
            mean += ours.weights().get(i) / 100 * data.rows().get(i).effect();
        }
        assertThat(mean).isCloseTo(ours.estimate(), within(1e-9));
    }

    @Property(tries = 50)
    void three_levels_take_the_sampling_covariance_of_arms(@ForAll("arms") Arms data) {
        if (data.clusters().stream().distinct().count() < 2) {
            return;
        }
        ThreeLevel ours = ThreeLevel.fit(data.effects(), data.clusters(), 0.95);

        assertAnswers(
                data,
                data.clusters(),
                new double[] {ours.estimate(), ours.standardError(), ours.logLikelihood()},
                ours.sigma2Between(),
                ours.sigma2Within());
    }

    @Property(tries = 100)
    void the_robust_error_of_arms_is_that_of_explicit_matrices(@ForAll("arms") Arms data) {
        if (data.clusters().stream().distinct().count() < 2) {
            return;
        }
        SharedControlModel model = SharedControlModel.fit(data.effects(), 0.95);
        List<String> tests = data.rows().stream().map(Arms.One::test).toList();
        DenseMatrix phi = data.covariance(tests, model.sigma2Test(), model.sigma2Arm());
        double total = sum(phi.inverse());
        double plain = 0;
        double corrected = 0;
        for (String cluster : List.of("first", "second")) {
            int[] rows = IntStream.range(0, tests.size())
                    .filter(i -> data.clusters().get(i).equals(cluster))
                    .toArray();
            DenseMatrix own = part(phi, rows);
            double[][] ones = new double[rows.length][rows.length];
            for (double[] line : ones) {
                Arrays.fill(line, 1 / total);
            }
            DenseMatrix root = own.inverseRoot().inverse();
            DenseMatrix correction = root.times(root.times(own.plus(-1, new DenseMatrix(ones)))
                            .times(root)
                            .inverseRoot())
                    .times(root);
            DenseMatrix residuals = DenseMatrix.column(IntStream.of(rows)
                    .mapToDouble(i -> data.rows().get(i).effect() - model.estimate())
                    .toArray());
            plain += Math.pow(sum(own.inverse().times(residuals)) / total, 2);
            corrected += Math.pow(sum(own.inverse().times(correction).times(residuals)) / total, 2);
        }
        assertVariance(data, ClusterRobust.Variance.CR0, plain);
        assertVariance(data, ClusterRobust.Variance.CR1, 2 * plain);
        assertVariance(data, ClusterRobust.Variance.CR2, corrected);
    }

    private static void assertVariance(Arms data, ClusterRobust.Variance variance, double expected) {
        ClusterRobust ours = ClusterRobust.of(data.effects(), data.clusters(), 0.95, variance);
        assertThat(ours.standardError() * ours.standardError())
                .as(variance.name())
                .isCloseTo(expected, within(1e-7 * (expected + 1e-6)));
    }

    @Property(tries = 100)
    void robust_errors_of_tests_of_one_arm_each_are_those_of_independent_effects(@ForAll("arms") Arms data) {
        if (data.clusters().stream().distinct().count() < 2) {
            return;
        }
        double[] effects = data.rows().stream().mapToDouble(Arms.One::effect).toArray();
        double[] variances = data.rows().stream().mapToDouble(Arms.One::own).toArray();
        ArmEffects apart = ArmEffects.of(
                effects,
                variances,
                new double[effects.length],
                IntStream.range(0, effects.length).mapToObj(String::valueOf).toList());
        for (ClusterRobust.Variance variance : ClusterRobust.Variance.values()) {
            ClusterRobust ours = ClusterRobust.of(apart, data.clusters(), 0.95, variance);
            ClusterRobust expected =
                    ClusterRobust.of(EffectSizes.of(effects, variances), data.clusters(), PLAN, variance);

            assertThat(ours.standardError()).isCloseTo(expected.standardError(), within(1e-7));
            assertThat(ours.df()).isCloseTo(expected.df(), within(1e-7 * expected.df()));
        }
    }

    private static double sum(DenseMatrix matrix) {
        double[] ones = new double[matrix.rows()];
        Arrays.fill(ones, 1);
        DenseMatrix sums = DenseMatrix.column(ones).transpose().times(matrix);
        double all = 0;
        for (int j = 0; j < matrix.columns(); j++) {
            all += sums.get(0, j);
        }
        return all;
    }

    private static DenseMatrix part(DenseMatrix matrix, int[] rows) {
        double[][] part = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                part[i][j] = matrix.get(rows[i], rows[j]);
            }
        }
        return new DenseMatrix(part);
    }

    private static void assertAnswers(
            Arms data, List<String> groups, double[] ours, double sigma2Between, double sigma2Within) {
        double[] slow = data.leastSquares(data.covariance(groups, sigma2Between, sigma2Within));
        double height = slow[2];
        assertThat(ours[0]).isCloseTo(slow[0], within(1e-9));
        assertThat(ours[1] * ours[1]).isCloseTo(slow[1], within(1e-9 * slow[1]));
        assertThat(ours[2]).isCloseTo(height, within(1e-8 * (1 + Math.abs(height))));
        for (int b = -1; b < 14; b++) {
            for (int w = -1; w < 14; w++) {
                double between = b < 0 ? 0 : 1e-4 * Math.pow(3, b);
                double within = w < 0 ? 0 : 1e-4 * Math.pow(3, w);
                assertThat(data.leastSquares(data.covariance(groups, between, within))[2])
                        .isLessThanOrEqualTo(height + 1e-9 * (1 + Math.abs(height)));
            }
        }
    }

    @Property(tries = 100)
    void the_order_of_arms_does_not_matter(@ForAll("arms") Arms data, @ForAll long seed) {
        List<Arms.One> rows = new ArrayList<>(data.rows());
        Collections.shuffle(rows, new Random(seed));

        SharedControlModel plain = SharedControlModel.fit(data.effects(), 0.95);
        SharedControlModel other = SharedControlModel.fit(new Arms(rows).effects(), 0.95);

        assertThat(other.logLikelihood()).isCloseTo(plain.logLikelihood(), within(1e-9));
    }

    @Property(tries = 100)
    void tests_of_one_arm_each_are_pooled_as_ever(@ForAll("arms") Arms data) {
        int k = data.rows().size();
        double[] effects = data.rows().stream().mapToDouble(Arms.One::effect).toArray();
        double[] variances = data.rows().stream()
                .mapToDouble(one -> one.own() + one.shared())
                .toArray();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            names.add("test " + i);
        }
        double[] shared = data.rows().stream().mapToDouble(Arms.One::shared).toArray();

        SharedControlModel ours = SharedControlModel.fit(ArmEffects.of(effects, variances, shared, names), 0.95);
        PooledEffect expected = Pooling.pool(EffectSizes.of(effects, variances), PLAN);

        assertThat(ours.sigma2Arm()).isZero();
        assertThat(ours.sigma2Test()).isCloseTo(expected.heterogeneity().tau2(), within(1e-8));
        assertThat(ours.estimate()).isCloseTo(expected.estimate(), within(1e-9));
        assertThat(ours.standardError()).isCloseTo(expected.standardError(), within(1e-9));
        assertThat(ours.pooled(PLAN).prediction().orElseThrow().high())
                .isCloseTo(expected.prediction().orElseThrow().high(), within(1e-8));
    }

    @Provide
    Arbitrary<Arms> arms() {
        return Arms.arbitrary();
    }
}
