package io.socialsouls.community.pooling.linear;

/**
 * A linear model fitted by weighted least squares with weights w = 1 / (v + tau²), for one value of tau².
 *
 * <p>Immutable once made. One pass over the rows, and no memory that grows with their number.
 */
public final class ModelFit {
    private final LinearModel model;
    private final double tau2;
    private final Triangle triangle;
    private final double[] coefficients;

    /**
     * Fits.
     *
     * @param model effects and columns
     * @param tau2 variance of the true effects in the model's unit, 0 or more
     */
    public ModelFit(LinearModel model, double tau2) {
        this.model = model;
        this.tau2 = tau2;
        this.triangle = new Triangle(model.columns());
        double[] y = model.offsets();
        double[] v = model.variances();
        double[] x = model.rows();
        int p = model.columns();
        for (int i = 0; i < y.length; i++) {
            triangle.include(1 / (v[i] + tau2), x, i * p, y[i]);
        }
        this.coefficients = triangle.coefficients();
    }

    LinearModel model() {
        return model;
    }

    /**
     * The variance of true effects.
     *
     * @return as it was given
     */
    public double tau2() {
        return tau2;
    }

    Triangle triangle() {
        return triangle;
    }

    /** The coefficients in the model's units. */
    double[] coefficients() {
        return coefficients;
    }

    /**
     * The generalised Q.
     *
     * @return the weighted sum of squared residuals
     */
    public double squares() {
        return triangle.squares();
    }

    /**
     * The intercept.
     *
     * @return in the model's unit, from its origin
     */
    public double intercept() {
        return coefficients[0];
    }

    /**
     * What columns explain beyond the intercept, in units of its uncertainty.
     *
     * @return by how much all columns but the first lower the weighted sum of squared residuals
     */
    public double explained() {
        double sum = 0;
        for (int j = 1; j < model.columns(); j++) {
            sum += triangle.explained(j);
        }
        return sum;
    }

    /**
     * How many coefficients there are beside the intercept.
     *
     * @return 0 or more
     */
    public int tested() {
        return model.columns() - 1;
    }

    /**
     * One coefficient in the units that were given.
     *
     * @param column 0 for the intercept
     * @return the coefficient
     */
    public double coefficient(int column) {
        double b = model.coefficient(coefficients, column);
        return column == 0 ? b + model.effect(0) : b;
    }

    /**
     * The standard errors of the coefficients in the units that were given.
     *
     * @return one for each column
     */
    public double[] standardErrors() {
        int p = model.columns();
        double[][] root = triangle.root();
        double[] errors = new double[p];
        for (int l = 0; l < p; l++) {
            double[] line = new double[p];
            for (int j = 0; j < p; j++) {
                line[j] = root[j][l];
            }
            for (int j = 0; j < p; j++) {
                errors[j] = Math.hypot(errors[j], model.coefficient(line, j));
            }
        }
        return errors;
    }

    /**
     * The total weight, for a model without columns but the intercept.
     *
     * @return the sum of w
     */
    public double weight() {
        return triangle.pivot(0);
    }

    /**
     * What pulls at tau².
     *
     * @return the sum of w² r² and w
     */
    public double pull() {
        ResidualSums sums = new ResidualSums(this);
        return sums.squares() + sums.weights();
    }

    /** The sum of log(v + tau²): one logarithm for many factors, their product taken until it nears a double's range. */
    double logOfVariances() {
        double logs = 0;
        double product = 1;
        for (double variance : model.variances()) {
            product *= variance + tau2;
            if (product > 1e150) {
                logs += Math.log(product);
                product = 1;
            }
        }
        return logs + Math.log(product);
    }

    /**
     * The restricted log-likelihood of tau², up to a constant.
     *
     * @return its logarithm
     */
    public double restrictedLogLikelihood() {
        return -0.5 * (logOfVariances() + triangle.logDeterminant() + squares());
    }

    /**
     * The log-likelihood of tau² at the likeliest coefficients, up to a constant.
     *
     * @return its logarithm
     */
    public double fullLogLikelihood() {
        return -0.5 * (logOfVariances() + squares());
    }
}
