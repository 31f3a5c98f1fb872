package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;

/** An estimate far off the middle of its interval, but not in logarithms: it is another quantity than the header says. */
final class MisreadIntervalException extends CommunityException {
    private static final long serialVersionUID = 1L;

    private final String column;

    MisreadIntervalException(String column) {
        super(
                ErrorCode.INVALID_VALUE,
                "the effect is off the middle of its interval, but not in logarithms; expected " + column
                        + ",ci_low,ci_high in the header");
        this.column = column;
    }

    /** What the numbers look like. */
    String looksLike() {
        return "looks like a " + (column.equals("ratio") ? "ratio" : "relative change");
    }
}
