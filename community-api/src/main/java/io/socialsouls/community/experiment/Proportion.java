package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;

/**
 * The number of people in one group who had the event: a single arm, without a comparison.
 *
 * <p>An impossible count is refused with an {@link InvalidValueException} that names it.
 *
 * @param events 0 to {@code total}
 * @param total size of the group, 1 to {@link Limits#MAX_COUNT}
 */
public record Proportion(long events, long total) implements SummaryData {
    public Proportion {
        Require.count("n", total, 1, Limits.MAX_COUNT);
        Require.count("events", events, 0, total);
    }
}
