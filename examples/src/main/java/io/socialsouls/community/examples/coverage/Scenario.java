package io.socialsouls.community.examples.coverage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is simulated.
 *
 * @param k how many contributions are pooled
 * @param tau how much their true effects differ (standard deviation); absent if each run draws it anew from the
 *     half-normal distribution with scale {@link #PRIOR_SCALE}
 */
record Scenario(int k, OptionalDouble tau) {
    /** Scale of the half-normal prior that is recommended for log ratios: Röver and others (2021). */
    static final double PRIOR_SCALE = 0.5;

    private static final List<OptionalDouble> TAUS = Stream.concat(
                    Stream.of(0.0, 0.1, 0.25, 0.5, 1.0).map(OptionalDouble::of), Stream.of(OptionalDouble.empty()))
            .toList();

    /** Every number of contributions with every tau, in the order in which they are shown. */
    static List<Scenario> all() {
        return IntStream.of(3, 5, 10, 40)
                .boxed()
                .flatMap(k -> TAUS.stream().map(tau -> new Scenario(k, tau)))
                .toList();
    }

    /** The tau of one run. */
    double tau(Draws draws) {
        return tau.isPresent() ? tau.getAsDouble() : PRIOR_SCALE * Math.abs(draws.normal());
    }

    /** Its tau as a table's column says it. */
    String column() {
        return tau.isPresent() ? "tau " + tau.getAsDouble() : "tau from prior";
    }
}
