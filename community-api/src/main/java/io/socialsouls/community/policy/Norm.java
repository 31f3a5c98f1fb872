package io.socialsouls.community.policy;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.limit.Limits;
import java.util.Objects;

/**
 * A thing that a group expects of its members, in words for people.
 *
 * @param text for example "No selling", at most {@value Limits#MAX_NORM_LENGTH} characters
 */
public record Norm(NormId id, String text) {

    public Norm {
        Objects.requireNonNull(id, "id");
        Check.text("norm", text, Limits.MAX_NORM_LENGTH);
    }
}
