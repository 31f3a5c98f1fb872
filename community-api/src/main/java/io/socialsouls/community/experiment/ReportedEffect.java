package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;

/**
 * An effect that the contributor computed, with its sampling variance.
 *
 * <p>An impossible number is refused with an {@link InvalidValueException} that names it.
 *
 * @param effect the effect on the analysis scale, finite
 * @param variance its sampling variance (the squared standard error), positive and finite
 */
public record ReportedEffect(double effect, double variance) implements SummaryData {
    public ReportedEffect {
        if (!Double.isFinite(effect)) {
            throw new InvalidValueException("effect", effect, "a finite number");
        }
        if (!(variance > 0) || !Double.isFinite(variance)) {
            throw new InvalidValueException("variance", variance, "a finite number above 0");
        }
    }
}
