package io.socialsouls.community.pooling.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.DenseMatrix;
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
import net.jqwik.api.constraints.DoubleRange;

class ClusterPropertiesTest {
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.GENERIC);

    @Property(tries = 100)
    void the_corrected_variance_is_what_explicit_matrices_give(@ForAll("data") Clustered data) {
        ClusterRobust ours = ClusterRobust.of(data.sizes(), data.clusters(), PLAN, ClusterRobust.Variance.CR2);
        double tau2 = Pooling.pool(data.sizes(), PLAN).heterogeneity().tau2();
        double[] phi = IntStream.range(0, data.rows().size())
                .mapToDouble(i -> data.variances()[i] + tau2)
                .toArray();
        double total =
                IntStream.range(0, phi.length).mapToDouble(i -> 1 / phi[i]).sum();
        double variance = 0;
        double trace = 0;
        List<Double> shares = new ArrayList<>();
        for (String name : data.clusters().stream().distinct().toList()) {
            int[] rows = IntStream.range(0, phi.length)
                    .filter(i -> data.clusters().get(i).equals(name))
                    .toArray();
            double[] own = IntStream.of(rows).mapToDouble(i -> phi[i]).toArray();
            DenseMatrix root = DenseMatrix.diagonal(IntStream.range(0, own.length)
                    .mapToDouble(i -> Math.sqrt(own[i]))
                    .toArray());
            double[][] ones = new double[own.length][own.length];
            for (double[] line : ones) {
                Arrays.fill(line, 1 / total);
            }
            DenseMatrix left = DenseMatrix.diagonal(own).plus(-1, new DenseMatrix(ones));
            DenseMatrix correction =
                    root.times(root.times(left).times(root).inverseRoot()).times(root);
            double score = 0;
            double share = 0;
            for (int i = 0; i < own.length; i++) {
                for (int j = 0; j < own.length; j++) {
                    double entry = correction.get(i, j) / own[i] / total;
                    score += entry * (data.effects()[rows[j]] - ours.estimate());
                    share += entry;
                }
            }
            variance += score * score;
            double weight = 0;
            for (double one : own) {
                weight += 1 / one / total;
            }
            trace += weight * weight;
            shares.add(share);
        }
        double mixed = 0;
        for (int g = 0; g < shares.size(); g++) {
            for (int h = 0; h < shares.size(); h++) {
                mixed += g == h ? 0 : Math.pow(shares.get(g) * shares.get(h), 2);
            }
        }
        assertThat(ours.standardError() * ours.standardError()).isCloseTo(variance, within(1e-8 * (variance + 1e-6)));
        assertThat(ours.df()).isCloseTo(1 / (trace + mixed), within(1e-8 * ours.df()));
    }

    @Property(tries = 50)
    void no_pair_of_variances_is_likelier_than_the_answer_by_explicit_matrices(@ForAll("data") Clustered data) {
        ThreeLevel ours = ThreeLevel.fit(data.sizes(), data.clusters(), 0.95);
        double height = logLikelihood(data, ours.sigma2Between(), ours.sigma2Within());
        assertThat(ours.logLikelihood()).isCloseTo(height, within(1e-8 * (1 + Math.abs(height))));
        for (int b = -1; b < 14; b++) {
            for (int w = -1; w < 14; w++) {
                double between = b < 0 ? 0 : 1e-4 * Math.pow(3, b);
                double within = w < 0 ? 0 : 1e-4 * Math.pow(3, w);
                assertThat(logLikelihood(data, between, within))
                        .isLessThanOrEqualTo(height + 1e-9 * (1 + Math.abs(height)));
            }
        }
    }

    @Property(tries = 200)
    void unit_and_origin_do_not_matter(
            @ForAll("data") Clustered data,
            @ForAll @DoubleRange(min = -6, max = 6) double power,
            @ForAll @DoubleRange(min = -3, max = 3) double by) {
        double c = Math.pow(10, power);
        Clustered moved = data.mapped(c, c * by);
        for (ClusterRobust.Variance variance : ClusterRobust.Variance.values()) {
            ClusterRobust plain = ClusterRobust.of(data.sizes(), data.clusters(), PLAN, variance);
            ClusterRobust ours = ClusterRobust.of(moved.sizes(), data.clusters(), PLAN, variance);
            assertThat(ours.standardError() / c).isCloseTo(plain.standardError(), within(1e-7));
            assertThat(ours.df()).isCloseTo(plain.df(), within(1e-7 * plain.df()));
        }
        ThreeLevel plain = ThreeLevel.fit(data.sizes(), data.clusters(), 0.95);
        ThreeLevel ours = ThreeLevel.fit(moved.sizes(), data.clusters(), 0.95);
        assertThat(ours.logLikelihood() + (data.rows().size() - 1) * Math.log(c))
                .isCloseTo(plain.logLikelihood(), within(1e-8 * (1 + Math.abs(plain.logLikelihood()))));
    }

    @Property(tries = 200)
    void order_and_names_do_not_matter(@ForAll("data") Clustered data, @ForAll long seed) {
        List<Clustered.One> rows = new ArrayList<>(data.rows().stream()
                .map(one -> new Clustered.One(one.effect(), one.variance(), one.cluster() + "!"))
                .toList());
        Collections.shuffle(rows, new Random(seed));
        Clustered other = new Clustered(rows);
        for (ClusterRobust.Variance variance : ClusterRobust.Variance.values()) {
            ClusterRobust plain = ClusterRobust.of(data.sizes(), data.clusters(), PLAN, variance);
            ClusterRobust ours = ClusterRobust.of(other.sizes(), other.clusters(), PLAN, variance);
            assertThat(ours.standardError()).isCloseTo(plain.standardError(), within(1e-8));
            assertThat(ours.df()).isCloseTo(plain.df(), within(1e-8 * plain.df()));
        }
        assertThat(ThreeLevel.fit(other.sizes(), other.clusters(), 0.95).logLikelihood())
                .isCloseTo(ThreeLevel.fit(data.sizes(), data.clusters(), 0.95).logLikelihood(), within(1e-9));
    }

    @Property(tries = 200)
    void every_number_is_finite_however_unequal_the_variances(@ForAll("extremeData") Clustered data) {
        for (ClusterRobust.Variance variance : ClusterRobust.Variance.values()) {
            ClusterRobust ours = ClusterRobust.of(
                    data.sizes(), data.clusters(), PLAN.withMethod(PoolingMethod.DERSIMONIAN_LAIRD), variance);
            assertThat(ours.standardError()).isFinite().isNotNegative();
            assertThat(ours.df()).isFinite().isPositive();
        }
        ThreeLevel ours = ThreeLevel.fit(data.sizes(), data.clusters(), 0.95);
        assertThat(ours.standardError()).isFinite().isPositive();
        assertThat(ours.sigma2Between()).isFinite().isNotNegative();
        assertThat(ours.sigma2Within()).isFinite().isNotNegative();
        assertThat(ours.logLikelihood()).isFinite();
    }

    @Provide
    Arbitrary<Clustered> data() {
        return Clustered.arbitrary(3, 1.5);
    }

    @Provide
    Arbitrary<Clustered> extremeData() {
        return Clustered.arbitrary(1e3, 12);
    }

    private static double logLikelihood(Clustered data, double between, double within) {
        int k = data.rows().size();
        double[][] v = new double[k][k];
        double[] ones = new double[k];
        for (int i = 0; i < k; i++) {
            ones[i] = 1;
            for (int j = 0; j < k; j++) {
                v[i][j] = data.clusters().get(i).equals(data.clusters().get(j)) ? between : 0;
            }
            v[i][i] += data.variances()[i] + within;
        }
        DenseMatrix covariance = new DenseMatrix(v);
        DenseMatrix inverse = covariance.inverse();
        DenseMatrix x = DenseMatrix.column(ones);
        DenseMatrix y = DenseMatrix.column(data.effects());
        double weight = x.transpose().times(inverse).times(x).get(0, 0);
        double mean = x.transpose().times(inverse).times(y).get(0, 0) / weight;
        DenseMatrix r = y.plus(-mean, x);
        double squares = r.transpose().times(inverse).times(r).get(0, 0);
        return -0.5
                * ((k - 1) * Math.log(2 * Math.PI)
                        - Math.log(k)
                        + covariance.logDeterminant()
                        + Math.log(weight)
                        + squares);
    }
}
