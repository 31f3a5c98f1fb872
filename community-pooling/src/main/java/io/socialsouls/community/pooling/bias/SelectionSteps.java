package io.socialsouls.community.pooling.bias;

import io.socialsouls.community.error.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where the probability that a test is told of may change.
 *
 * @param ends upper ends of the intervals of one-sided p-values, ascending, the last one being 1
 * @param side on which low p-values lie
 */
public record SelectionSteps(List<Double> ends, Side side) {
    /** More intervals than this are refused: each needs tests of its own. */
    public static final int MAX_INTERVALS = 10;

    /** Which effects have low p-values. */
    public enum Side {
        /** High ones. */
        GREATER,
        /** Low ones. */
        LESS
    }

    public SelectionSteps {
        Objects.requireNonNull(side, "side");
        List<Double> all = new ArrayList<>(ends);
        if (all.isEmpty() || all.get(all.size() - 1) != 1) {
            all.add(1.0);
        }
        if (all.size() < 2 || all.size() > MAX_INTERVALS) {
            throw new InvalidValueException(
                    "steps", ends, "one to " + (MAX_INTERVALS - 1) + " probabilities below 1, such as 0.025");
        }
        double last = 0;
        for (double end : all) {
            if (!(end > last && end <= 1)) {
                throw new InvalidValueException("steps", end, "ascending probabilities above 0, such as 0.025 and 0.5");
            }
            last = end;
        }
        ends = List.copyOf(all);
    }

    /**
     * One change, at one probability.
     *
     * @param step for example 0.025, where two-sided tests at 5 % become significant
     * @return steps for effects that were hoped to be high
     */
    public static SelectionSteps at(double step) {
        return new SelectionSteps(List.of(step), Side.GREATER);
    }

    int intervals() {
        return ends.size();
    }

    /** The interval of a p-value, which belongs to the one that it ends. */
    int interval(double pValue) {
        int at = 0;
        while (pValue > ends.get(at)) {
            at++;
        }
        return at;
    }
}
