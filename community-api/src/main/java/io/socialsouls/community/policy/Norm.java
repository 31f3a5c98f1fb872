package io.socialsouls.community.policy;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.limit.Limits;
import java.util.Objects;

/**
 * What a group expects, in words people read.
 *
 * @param id which one
 * @param text for example "No selling", at most {@value Limits#MAX_NORM_LENGTH} characters
 */
public record Norm(NormId id, String text) {

    public Norm {
        Objects.requireNonNull(id, "id");
        Check.text("norm", text, Limits.MAX_NORM_LENGTH);
    }
}
