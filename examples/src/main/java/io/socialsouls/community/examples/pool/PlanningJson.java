package io.socialsouls.community.examples.pool;

import static io.socialsouls.community.examples.pool.JsonNumbers.ends;
import static io.socialsouls.community.examples.pool.JsonNumbers.number;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.socialsouls.community.pooling.planning.NextTest;
import java.util.OptionalDouble;

/** What is said of the next test, as JSON: what was asked for, {@code null} where it cannot be had. */
final class PlanningJson {
    private PlanningJson() {}

    static void add(ObjectNode node, PlanningAnswers found) {
        if (found.asked().archive().isPresent()) {
            found.archive()
                    .ifPresentOrElse(
                            archive -> archive(node.putObject("archive"), archive), () -> node.putNull("archive"));
        }
        if (found.asked().threshold().isPresent()) {
            number(
                    node,
                    "p_next_above",
                    found.above()
                            .map(above -> OptionalDouble.of(above.probability()))
                            .orElse(OptionalDouble.empty()));
        }
        if (found.asked().next().isPresent()) {
            found.next()
                    .ifPresentOrElse(next -> next(node.putObject("next_test"), next), () -> node.putNull("next_test"));
        }
    }

    private static void archive(ObjectNode to, PlanningAnswers.FromArchive found) {
        number(to, "mean", found.archive().mean());
        number(to, "mean_sd", found.archive().prior().sd());
        number(to, "tau", found.archive().within());
        number(to, "between_tactics", found.archive().between());
        number(to, "within_tactics", found.archive().within());
        number(to, "estimate", found.effect().estimate());
        ends(to, "ci", found.effect().interval());
        to.put("rank", found.archive().rank(found.effect().estimate()));
    }

    private static void next(ObjectNode to, NextTest next) {
        people(to, "per_arm_expected", next.perArmExpected());
        people(to, "per_arm_worthwhile", next.perArmWorthwhile());
        number(to, "ci_low", next.interval().isPresent() ? next.interval().get().low() : Double.NaN);
        number(
                to,
                "ci_high",
                next.interval().isPresent() ? next.interval().get().high() : Double.NaN);
        number(to, "average_power", next.averagePower());
        number(to, "highest_average_power", next.highestPower());
    }

    private static void people(ObjectNode to, String key, OptionalDouble people) {
        JsonNumbers.whole(to, key, people.orElse(Double.NaN));
    }
}
