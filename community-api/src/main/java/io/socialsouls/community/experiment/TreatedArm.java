package io.socialsouls.community.experiment;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.Objects;

/**
 * One of the arms of a test that had the tactic.
 *
 * <p>A label that is blank or longer than {@value Limits#MAX_TEST_NAME_LENGTH} characters is refused with an
 * {@link InvalidValueException}.
 *
 * @param label what the contributor calls it, for example {@code red button}
 * @param comparison its outcome, beside the control of the test
 */
public record TreatedArm(String label, Comparison comparison) {
    public TreatedArm {
        Check.text("label", label, Limits.MAX_TEST_NAME_LENGTH);
        Objects.requireNonNull(comparison, "comparison");
    }
}
