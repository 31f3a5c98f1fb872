package io.socialsouls.community.limit;

/**
 * Every limit that a caller can meet, in one place. A length counts code points unless it says otherwise. A value
 * beyond its limit is refused with an {@link io.socialsouls.community.error.InvalidValueException} that names field and
 * limit.
 */
public final class Limits {
    /** The longest id. */
    public static final int MAX_ID_LENGTH = 190;

    /** The longest name that core makes for what a text is about, or for whose it is. */
    public static final int MAX_SUBJECT_LENGTH = 200;

    /** The longest name of a kind of posts. */
    public static final int MAX_POST_KIND_LENGTH = 32;

    /** The longest name of a contributor's test. */
    public static final int MAX_TEST_NAME_LENGTH = 120;

    /** The largest count of people or events of an arm: up to here each is exact in a {@code double}. */
    public static final long MAX_COUNT = 1_000_000_000_000_000L;

    /** The most treated arms of one test. */
    public static final int MAX_ARMS = 100;

    /** The most contributions to one experiment. */
    public static final int MAX_CONTRIBUTIONS = 100_000;

    /** The longest name of a tactic. */
    public static final int MAX_TACTIC_LENGTH = 120;

    /** The longest hypothesis or metric. */
    public static final int MAX_PROTOCOL_TEXT_LENGTH = 2_000;

    /** The longest name of a group. */
    public static final int MAX_GROUP_NAME_LENGTH = 120;

    /** The longest purpose of a group. */
    public static final int MAX_PURPOSE_LENGTH = 2_000;

    /** The longest name, organisation, sector or profession. */
    public static final int MAX_PROFILE_TEXT_LENGTH = 120;

    /** The most journal entries in one call. */
    public static final int MAX_JOURNAL_PAGE = 1_000;

    /** The longest note of a moderator's decision. */
    public static final int MAX_DECISION_NOTE_LENGTH = 2_000;

    /** The longest reason of a sanction. */
    public static final int MAX_SANCTION_REASON_LENGTH = 2_000;

    /** The longest cursor: it may hold two ids of the greatest length. */
    public static final int MAX_CURSOR_LENGTH = 2_100;

    /** The most items on a page. */
    public static final int MAX_PAGE = 200;

    /** The most words or phrases in one condition. */
    public static final int MAX_TERMS = 1_000;

    /** The deepest nesting of conditions. */
    public static final int MAX_CONDITION_DEPTH = 8;

    /** The longest norm. */
    public static final int MAX_NORM_LENGTH = 500;

    /** The most norms of a policy. */
    public static final int MAX_NORMS = 50;

    /** The most rules of a policy. */
    public static final int MAX_RULES = 200;

    /** The longest text of a policy. */
    public static final int MAX_POLICY_LENGTH = 200_000;

    /** The most words that a reason quotes. */
    public static final int MAX_REASON_WORDS = 20;

    /** The longest title of a post. */
    public static final int MAX_TITLE_LENGTH = 200;

    /** The longest text of a post. */
    public static final int MAX_TEXT_LENGTH = 20_000;

    private Limits() {}
}
