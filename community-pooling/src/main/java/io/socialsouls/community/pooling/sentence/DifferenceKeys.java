package io.socialsouls.community.pooling.sentence;

/**
 * The keys of the sentences about how much tests differ. Their arguments: I², confidence level in percent, low and high end
 * of the interval of I².
 */
public final class DifferenceKeys {
    /** Mostly chance. */
    public static final String CHANCE = "differences.chance";

    /** Mostly real. */
    public static final String REAL = "differences.real";

    /** Too few tests to tell. */
    public static final String UNTOLD = "differences.untold";

    private DifferenceKeys() {}
}
