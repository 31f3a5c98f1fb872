package io.socialsouls.community.policy;

import io.socialsouls.community.check.Check;
import java.util.Objects;

/**
 * What a group expects, in words people read.
 *
 * @param id which one
 * @param text for example "No selling", at most {@value #LONGEST} characters
 */
public record Norm(NormId id, String text) {
    /** The longest norm, in code points. */
    public static final int LONGEST = 500;

    public Norm {
        Objects.requireNonNull(id, "id");
        Check.text("norm", text, LONGEST);
    }
}
