package io.socialsouls.community.core.storage.rows;

/**
 * How long the journal is: the only row of its kind. Two units that append both read and put it, so neither can miss the
 * other.
 *
 * @param sequence of the last entry
 */
public record JournalEnd(long sequence) {}
