package io.socialsouls.community.pooling.cluster;

/** What each cluster pulls at the pooled mean: from it come robust standard errors and their degrees of freedom. */
interface Scores {
    /** How many clusters there are. */
    int clusters();

    /** The sum of all weights, one over the variance that the model gives the mean. */
    double total();

    /** What a cluster counts for: 1' W 1. */
    double weight(int cluster);

    /** What it pulls: 1' W r, with the residuals r. */
    double plain(int cluster);

    /** The same corrected for what the mean took from it. */
    Corrected corrected(int cluster);

    /**
     * The corrected score 1' W A r, and 1' W A 1.
     *
     * @param score what the cluster pulls
     * @param share what it would pull if all its residuals were 1
     */
    record Corrected(double score, double share) {}
}
