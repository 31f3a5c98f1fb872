package io.socialsouls.community.pooling.sentence;

/** The keys of the sentences about natural frequencies. */
public final class FrequencyKeys {
    /**
     * Natural frequencies, more with the tactic: the tactic, of how many people, how many without it, how many with it,
     * the difference of these two, confidence level in percent, with it at least, with it at most.
     */
    public static final String FREQUENCY_MORE = "frequency.more";

    /**
     * Natural frequencies, fewer with it: the tactic, of how many people, how many without it, how many with it, the
     * difference of these two, confidence level in percent, with it at least, with it at most.
     */
    public static final String FREQUENCY_FEWER = "frequency.fewer";

    /**
     * Natural frequencies, more or fewer, how many with it unsaid: the tactic, of how many people, how many without it, how many with it, the
     * difference of these two, confidence level in percent, with it at least, with it at most.
     */
    public static final String FREQUENCY_OPEN = "frequency.open";

    private FrequencyKeys() {}
}
