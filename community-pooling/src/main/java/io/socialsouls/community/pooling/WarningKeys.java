package io.socialsouls.community.pooling;

/**
 * The keys of the sentences about contributions that may not be what they seem. Their argument is the number of
 * contributions.
 */
public final class WarningKeys {
    /** Contributions with the same control. */
    public static final String EQUAL_CONTROLS = "pooled.warning.equal_controls";

    /** Contributions with the same numbers in all arms. */
    public static final String SAME_TEST = "pooled.warning.same_test";

    private WarningKeys() {}
}
