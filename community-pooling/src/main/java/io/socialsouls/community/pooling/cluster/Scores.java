package io.socialsouls.community.pooling.cluster;

/** The pull of each cluster at the pooled mean: robust standard errors and their degrees of freedom follow from it. */
interface Scores {
    /** {@return how many clusters there are} */
    int clusters();

    /** {@return the sum of all weights, one over the variance that the model gives the mean} */
    double total();

    /** {@return the weight of a cluster: 1' W 1} */
    double weight(int cluster);

    /** {@return the pull of a cluster: 1' W r, with the residuals r} */
    double plain(int cluster);

    /** {@return the pull of a cluster, corrected for what the mean took from it} */
    Corrected corrected(int cluster);

    /**
     * The corrected score 1' W A r, and 1' W A 1.
     *
     * @param score the pull of the cluster
     * @param share its pull if all its residuals were 1
     */
    record Corrected(double score, double share) {}
}
