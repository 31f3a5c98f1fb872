package io.socialsouls.community.page;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.limit.Limits;

/**
 * The place where the next page starts. Opaque: a host passes it back as it came.
 *
 * @param value at most {@value Limits#MAX_CURSOR_LENGTH} characters
 */
public record Cursor(String value) {

    public Cursor {
        Check.text("cursor", value, Limits.MAX_CURSOR_LENGTH);
    }
}
