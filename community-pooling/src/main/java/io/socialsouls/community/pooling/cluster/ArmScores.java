package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.error.InvalidValueException;

/**
 * The pull of clusters of tests whose arms share controls. The working covariance Phi of a cluster holds the sampling
 * covariance and the variances between tests and between arms, W = Phi^-1; with R its symmetric root and W. the sum of
 * all 1'W1, the correction is that of {@link ClusterScores}, A = R (R (Phi - 1 1' / W.) R)^-½ R, here by explicit
 * matrices.
 */
final class ArmScores implements Scores {
    /** The most arms of one cluster that are taken: time grows with their third power. */
    static final int MAX_ARMS = 500;

    private final ClusteredEffects data;
    private final double between;
    private final double within;
    private final double mean;
    private final double total;
    private final double[] weights;
    private final double[] scores;

    /**
     * Computes the scores of clustered arms.
     *
     * @param data arms by cluster and test
     * @param between variance between tests, in the data's unit
     * @param within variance between arms of a test, likewise
     */
    ArmScores(ClusteredEffects data, double between, double within) {
        this.data = data;
        this.between = between;
        this.within = within;
        this.weights = new double[data.clusters()];
        this.scores = new double[data.clusters()];
        double[] moments = new double[data.clusters()];
        double sum = 0;
        double moment = 0;
        for (int g = 0; g < weights.length; g++) {
            int size = data.end(g) - data.begin(g);
            if (size > MAX_ARMS) {
                throw new InvalidValueException("clusters", size + " arms in one", "at most " + MAX_ARMS + " of them");
            }
            double[][] inverse = SymmetricMatrix.of(covariance(g)).map(value -> 1 / value);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    weights[g] += inverse[i][j];
                    moments[g] += inverse[i][j] * data.offset(data.begin(g) + j);
                }
            }
            sum += weights[g];
            moment += moments[g];
        }
        this.total = sum;
        this.mean = moment / sum;
        for (int g = 0; g < weights.length; g++) {
            scores[g] = moments[g] - mean * weights[g];
        }
    }

    private double[][] covariance(int cluster) {
        int begin = data.begin(cluster);
        int size = data.end(cluster) - begin;
        double[][] covariance = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                int one = begin + i;
                int other = begin + j;
                if (data.testEnd(one) == data.testEnd(other)) {
                    covariance[i][j] =
                            between + data.control(one) * data.control(other) + data.spread(one) * data.spread(other);
                }
            }
            covariance[i][i] += data.variance(begin + i) + within;
        }
        return covariance;
    }

    double mean() {
        return mean;
    }

    @Override
    public int clusters() {
        return weights.length;
    }

    @Override
    public double total() {
        return total;
    }

    @Override
    public double weight(int cluster) {
        return weights[cluster];
    }

    @Override
    public double plain(int cluster) {
        return scores[cluster];
    }

    @Override
    public Corrected corrected(int cluster) {
        SymmetricMatrix phi = SymmetricMatrix.of(covariance(cluster));
        double[][] root = phi.map(Math::sqrt);
        double[][] inverse = phi.map(value -> 1 / value);
        double[][] left = covariance(cluster);
        for (double[] row : left) {
            for (int j = 0; j < row.length; j++) {
                row[j] -= 1 / total;
            }
        }
        double[][] middle = SymmetricMatrix.of(SymmetricMatrix.product(SymmetricMatrix.product(root, left), root))
                .map(value -> 1 / Math.sqrt(value));
        double[][] correction =
                SymmetricMatrix.product(inverse, SymmetricMatrix.product(SymmetricMatrix.product(root, middle), root));
        double score = 0;
        double share = 0;
        for (double[] row : correction) {
            for (int j = 0; j < row.length; j++) {
                score += row[j] * (data.offset(data.begin(cluster) + j) - mean);
                share += row[j];
            }
        }
        return new Corrected(score, share);
    }
}
