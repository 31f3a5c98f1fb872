package io.socialsouls.community.pooling.glmm;

import io.socialsouls.community.pooling.optimum.LocalShape;
import io.socialsouls.community.pooling.optimum.NewtonAscent;
import io.socialsouls.community.pooling.optimum.SmoothFunction;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The log-likelihood of all tests in the mean effect and tau², each test's intercept at its likeliest value. Given these two it
 * is concave in each intercept, so that there is one such value.
 *
 * <p>Its second derivatives are those of the whole likelihood with the intercepts eliminated, and so is the inverse of their
 * negative: the block of the inverse information that belongs to mean and tau² (Schur's complement).
 */
final class ProfileLikelihood implements SmoothFunction {
    static final int MEAN = 0;
    static final int TAU2 = 1;

    /** From here on logits of 100 either way are usual: a likelihood that still rises does so for ever. */
    private static final double MAX_TAU2 = 1e4;

    private final List<TestCounts> tests;
    private final double[] ways;

    ProfileLikelihood(List<TestCounts> tests) {
        this.tests = tests;
        this.ways = tests.stream().mapToDouble(TestCounts::logWays).toArray();
    }

    @Override
    public LocalShape at(double[] at) {
        double height = 0;
        double[] gradient = new double[2];
        double[][] hessian = new double[2][2];
        if (at[TAU2] > MAX_TAU2) {
            return new LocalShape(Double.NEGATIVE_INFINITY, gradient, hessian);
        }
        for (int t = 0; t < ways.length; t++) {
            TestCounts test = tests.get(t);
            OptionalDouble intercept = intercept(test, at);
            if (intercept.isEmpty()) {
                return new LocalShape(Double.NEGATIVE_INFINITY, gradient, hessian);
            }
            LocalShape shape = new TestLikelihood(test).at(new double[] {intercept.getAsDouble(), at[MEAN], at[TAU2]});
            height += ways[t] + shape.height();
            for (int i = 0; i < 2; i++) {
                gradient[i] += shape.gradient()[i + 1];
                for (int j = 0; j < 2; j++) {
                    hessian[i][j] += shape.hessian()[i + 1][j + 1];
                    if (test.hasIntercept()) {
                        hessian[i][j] -= shape.hessian()[i + 1][0] / shape.hessian()[0][0] * shape.hessian()[0][j + 1];
                    }
                }
            }
        }
        return new LocalShape(height, gradient, hessian);
    }

    /** The log-likelihood of the counts if each test had its likeliest own effect. */
    double atOwnEffects(double[] at) {
        double sum = 0;
        for (int t = 0; t < ways.length; t++) {
            TestCounts test = tests.get(t);
            double intercept = intercept(test, at).orElse(Double.NaN);
            sum += ways[t] + new TestLikelihood(test).atOwnEffect(intercept, at[MEAN], at[TAU2]);
        }
        return sum;
    }

    /** The likeliest one; absent if there is none to be found. */
    private static OptionalDouble intercept(TestCounts test, double[] at) {
        if (!test.hasIntercept()) {
            return OptionalDouble.of(0);
        }
        TestLikelihood likelihood = new TestLikelihood(test);
        SmoothFunction inner = intercept -> {
            LocalShape whole = likelihood.at(new double[] {intercept[0], at[MEAN], at[TAU2]});
            return new LocalShape(
                    whole.height(), new double[] {whole.gradient()[0]}, new double[][] {{whole.hessian()[0][0]}});
        };
        double events = 0.5;
        double others = 0.5;
        for (Binomial arm : test.arms()) {
            events += arm.events();
            others += arm.others();
        }
        return new NewtonAscent(inner, Double.NEGATIVE_INFINITY)
                .from(new double[] {Math.log(events / others)})
                .map(best -> OptionalDouble.of(best.at()[0]))
                .orElse(OptionalDouble.empty());
    }
}
