package io.socialsouls.community.page;

import io.socialsouls.community.check.Check;

/**
 * Where the next page starts. Opaque: a host passes it back as it came.
 *
 * @param value at most {@value #LONGEST} characters
 */
public record Cursor(String value) {
    /** The longest cursor, in code points: it may hold two ids of the longest that there are. */
    public static final int LONGEST = 2_100;

    public Cursor {
        Check.text("cursor", value, LONGEST);
    }
}
