package io.socialsouls.community.examples.pool;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is asked of the next test.
 *
 * @param archive tests of other tactics
 * @param threshold above which the next effect would be worth having, on the analysis scale
 * @param next how the next test is to be planned
 */
record PlanningRequest(Optional<ArchiveRows> archive, OptionalDouble threshold, Optional<Next> next) {
    static PlanningRequest nothing() {
        return new PlanningRequest(Optional.empty(), OptionalDouble.empty(), Optional.empty());
    }

    /**
     * The next test.
     *
     * @param rate how often the outcome comes without the tactic
     * @param worthwhile effect on the analysis scale
     */
    record Next(double rate, OptionalDouble worthwhile) {}
}
