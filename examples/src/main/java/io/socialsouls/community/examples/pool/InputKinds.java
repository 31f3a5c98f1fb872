package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.EffectMeasure;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the rows of a file hold.
 *
 * @param main what decides on the measure
 * @param all every kind of row
 * @param given the rows whose effects must be on the scale of the measure already, if others decide on it
 */
record InputKinds(InputShape main, Set<InputShape> all, List<Integer> given) {
    /** Rows of one kind. */
    static InputKinds only(InputShape shape) {
        return new InputKinds(shape, EnumSet.of(shape), List.of());
    }

    /**
     * Puts the kinds of rows together.
     *
     * @param rows of each kind
     * @param otherwise the kind if there are no rows
     * @throws CommunityException if they have no measure in common
     */
    static InputKinds of(Map<InputShape, ? extends List<Integer>> rows, InputShape otherwise) {
        if (rows.isEmpty()) {
            return only(otherwise);
        }
        List<InputShape> computed = rows.keySet().stream()
                .filter(shape -> !shape.isOfEffects() && !shape.isOfRatios())
                .toList();
        if (computed.size() > 1) {
            throw new CommunityException(
                    ErrorCode.INVALID_VALUE,
                    "rows of " + String.join(",", computed.get(0).columns()) + " and of "
                            + String.join(",", computed.get(1).columns()) + " have no measure in common");
        }
        InputShape main = Stream.of(computed.stream(), rows.keySet().stream().filter(InputShape::isOfRatios))
                .flatMap(one -> one)
                .findFirst()
                .orElseGet(() -> rows.keySet().iterator().next());
        List<Integer> given = main.isOfEffects()
                ? List.of()
                : rows.entrySet().stream()
                        .filter(entry -> entry.getKey().isOfEffects())
                        .flatMap(entry -> entry.getValue().stream())
                        .sorted()
                        .toList();
        return new InputKinds(main, EnumSet.copyOf(rows.keySet()), given);
    }

    /** Whether a measure can be had of every row. */
    boolean allows(EffectMeasure measure) {
        return all.stream()
                .filter(shape -> main.isOfEffects() || !shape.isOfEffects())
                .allMatch(shape -> shape.allows(measure));
    }

    /** The usual measure, or the first that can be had of every row. */
    EffectMeasure defaultMeasure() {
        return Stream.concat(Stream.of(main.defaultMeasure()), Stream.of(EffectMeasure.values()))
                .filter(this::allows)
                .findFirst()
                .orElseThrow(() -> new CommunityException(
                        ErrorCode.INVALID_VALUE, "the rows are of different kinds that have no measure in common"));
    }

    /** A warning where given effects are taken to be of the measure of others. */
    Optional<PoolWarning> warning(EffectMeasure measure) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String rows = given.size() == 1
                ? "Row " + given.get(0) + " gives an effect"
                : PoolWarning.named(given) + " give effects";
        return Optional.of(new PoolWarning(
                "given_effects",
                given,
                rows + ", pooled as " + measure.code() + " on the scale of the analysis"
                        + (measure.isRatio() ? " (a logarithm)." : ".")));
    }
}
