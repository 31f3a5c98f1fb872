package io.socialsouls.community.examples.coverage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What true effects are drawn from when sentences are put to the test.
 *
 * @param k how many tests are pooled
 * @param mean of the true effects, as a logarithm of a ratio; absent if each run draws it anew from the normal distribution
 *     with mean 0 and standard deviation {@link #SCALE}
 * @param tau how much they differ; absent if each run draws it anew from the half-normal distribution with that scale
 */
record Truth(int k, OptionalDouble mean, OptionalDouble tau) {
    /** Sizes as tests of headlines, prices and mails have them: two of three means lie within +-22 %. */
    static final double SCALE = 0.2;

    private static final int MANY = 7;
    private static final int OF_FEW = 400;
    private static final int OF_MANY = 20;

    static final List<Double> MEANS = List.of(0.0, 0.2, 0.5);
    static final List<Double> TAUS = List.of(0.0, 0.1, 0.2, 0.5);

    /** Every mean with every tau. */
    static List<Truth> cells() {
        return IntStream.of(2, 3, 5, 7, 10, 20, 40)
                .boxed()
                .flatMap(k -> MEANS.stream()
                        .flatMap(mean -> TAUS.stream()
                                .map(tau -> new Truth(k, OptionalDouble.of(mean), OptionalDouble.of(tau)))))
                .toList();
    }

    /** Mean and tau drawn anew in each run. */
    static List<Truth> drawn() {
        return IntStream.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 40)
                .mapToObj(k -> new Truth(k, OptionalDouble.empty(), OptionalDouble.empty()))
                .toList();
    }

    /** How many pools are drawn: more of few tests, of which little is said of a new one, that errors are seen all the same. */
    int pools(int runs) {
        return mean.isPresent() ? runs : k < MANY ? OF_FEW * runs : OF_MANY * runs;
    }

    double mean(Draws draws) {
        return mean.isPresent() ? mean.getAsDouble() : SCALE * draws.normal();
    }

    double tau(Draws draws) {
        return tau.isPresent() ? tau.getAsDouble() : SCALE * Math.abs(draws.normal());
    }
}
