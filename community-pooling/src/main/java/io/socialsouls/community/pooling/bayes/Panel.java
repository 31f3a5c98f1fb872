package io.socialsouls.community.pooling.bayes;

/**
 * A stretch of tau over which the posterior is smooth enough for one rule of quadrature.
 *
 * @param low where it begins
 * @param high where it ends
 * @param logarithmic whether the ends, and what lies between them, are logarithms of tau
 */
record Panel(double low, double high, boolean logarithmic) {
    double tau(double at) {
        return logarithmic ? Math.exp(at) : at;
    }

    /** {@return by how much tau grows with the variable of integration} */
    double growth(double at) {
        return logarithmic ? Math.exp(at) : 1;
    }

    /** {@return the part up to a point} */
    Panel upTo(double at) {
        return new Panel(low, at, logarithmic);
    }
}
