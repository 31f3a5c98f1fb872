package io.socialsouls.community.examples.bench;

import java.util.Optional;
import java.util.stream.Stream;

/** How many times its baseline a benchmark may take, where there are so many effects that passes decide. */
enum Goal {
    DERSIMONIAN_LAIRD("derSimonianLaird", "summingPass", 6),
    REML("reml", "summingPass", 40),
    REML_KNAPP_HARTUNG("remlKnappHartung", "summingPass", 40),
    ODDS_RATIOS("oddsRatios", "logarithms", 2),
    RISK_RATIOS("riskRatios", "logarithms", 2),
    ODDS_RATIOS_OF_COLUMNS("oddsRatiosOfColumns", "logarithms", 2),
    RISK_RATIOS_OF_COLUMNS("riskRatiosOfColumns", "logarithms", 2);

    private final String benchmark;
    private final String baseline;
    private final double most;

    Goal(String benchmark, String baseline, double most) {
        this.benchmark = benchmark;
        this.baseline = baseline;
        this.most = most;
    }

    static Optional<Goal> of(String benchmark) {
        return Stream.of(values())
                .filter(goal -> goal.benchmark.equals(benchmark))
                .findFirst();
    }

    static boolean isBaseline(String benchmark) {
        return Stream.of(values()).anyMatch(goal -> goal.baseline.equals(benchmark));
    }

    double most() {
        return most;
    }
}
