package io.socialsouls.community.spi;

/**
 * An event in the journal. Never changed.
 *
 * @param sequence 1 for the group's first, one more for each after it
 * @param draft what was appended
 */
public record JournalRow(long sequence, JournalDraft draft) {}
