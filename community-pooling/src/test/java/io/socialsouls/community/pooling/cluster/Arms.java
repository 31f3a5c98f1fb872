package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.DenseMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Given effects of arms, some of which share a control. */
record Arms(List<One> rows) {
    /** One arm; its control's variance is that of its test. */
    record One(double effect, double own, String test) {
        double shared() {
            return test.charAt(0) - 'a' == 3 ? 0 : 0.1 * (test.charAt(0) - 'a' + 1);
        }

        /** Tests in the two halves of the alphabet. */
        String cluster() {
            return test.charAt(0) <= 'b' ? "first" : "second";
        }
    }

    ArmEffects effects() {
        return ArmEffects.of(
                array(One::effect),
                rows.stream().mapToDouble(one -> one.own() + one.shared()).toArray(),
                array(One::shared),
                rows.stream().map(One::test).toList());
    }

    List<String> clusters() {
        return rows.stream().map(One::cluster).toList();
    }

    private double[] array(ToDoubleFunction<One> part) {
        return rows.stream().mapToDouble(part).toArray();
    }

    /** Sampling covariance, variance within, and variance between the groups that are named. */
    DenseMatrix covariance(List<String> groups, double between, double within) {
        int k = rows.size();
        double[][] v = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                v[i][j] = (i == j ? rows.get(i).own() + within : 0)
                        + (rows.get(i).test().equals(rows.get(j).test())
                                ? rows.get(i).shared()
                                : 0)
                        + (groups.get(i).equals(groups.get(j)) ? between : 0);
            }
        }
        return new DenseMatrix(v);
    }

    /** The mean and its squared standard error by generalised least squares, and the restricted log-likelihood. */
    double[] leastSquares(DenseMatrix covariance) {
        int k = rows.size();
        double[] all = new double[k];
        Arrays.fill(all, 1);
        DenseMatrix ones = DenseMatrix.column(all);
        DenseMatrix inverse = covariance.inverse();
        double total = ones.transpose().times(inverse).times(ones).get(0, 0);
        double mean = ones.transpose()
                        .times(inverse)
                        .times(DenseMatrix.column(array(One::effect)))
                        .get(0, 0)
                / total;
        DenseMatrix left = DenseMatrix.column(
                Arrays.stream(array(One::effect)).map(y -> y - mean).toArray());
        double squares = left.transpose().times(inverse).times(left).get(0, 0);
        double logLikelihood = -0.5
                * ((k - 1) * Math.log(2 * Math.PI)
                        + covariance.logDeterminant()
                        + Math.log(total)
                        - Math.log(k)
                        + squares);
        return new double[] {mean, 1 / total, logLikelihood};
    }

    /** Two tests or more, at least one of them with two arms. */
    static Arbitrary<Arms> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-2, 2),
                        Arbitraries.doubles().between(-2, 1).map(power -> Math.pow(10, power)),
                        Arbitraries.of("a", "b", "c", "d"))
                .as(One::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(14)
                .map(Arms::new)
                .filter(all -> {
                    long tests = all.rows().stream().map(One::test).distinct().count();
                    return tests > 1 && tests < all.rows().size();
                });
    }
}
