package io.socialsouls.community.spi.row;

/** What rows are for, which decides whether they can be erased, hidden and replayed. */
public enum RowClass {
    /** What is the case in a group. Holds ids and facts only, and follows from the journal. */
    STATE,
    /** What happened, in order. Never changed. */
    JOURNAL,
    /** Words that people wrote. Can be erased. */
    CONTENT,
    /** Who people are, and what nobody else may know of them. Can be erased. */
    VAULT
}
