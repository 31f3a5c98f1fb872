package io.socialsouls.community.pooling;

/**
 * A running sum whose error does not grow with the number of terms: Neumaier (1974), "Rundungsfehleranalyse einiger
 * Verfahren zur Summation endlicher Summen", ZAMM 54, 39-51, algorithm IV. Mutable, for one thread.
 */
final class Summation {
    private double sum;
    private double lost;

    void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    double sum() {
        return sum + lost;
    }
}
