package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;

/**
 * A correlation, and how many pairs of values it comes from.
 *
 * <p>An impossible number is refused with an {@link InvalidValueException} that names it.
 *
 * @param correlation from -1 to 1
 * @param total number of pairs, 4 to {@link Limits#MAX_COUNT}
 */
public record Correlation(double correlation, long total) implements SummaryData {
    public Correlation {
        if (!(Math.abs(correlation) <= 1)) {
            throw new InvalidValueException("correlation", correlation, "a number from -1 to 1");
        }
        Require.count("n", total, 4, Limits.MAX_COUNT);
    }
}
