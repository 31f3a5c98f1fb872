package io.socialsouls.community.journal;

import java.time.Instant;
import java.util.Objects;

/**
 * One event at its place in a group's journal.
 *
 * @param sequence 1 for the group's first entry, one more for each after it, in commit order without gaps
 * @param at when
 * @param event what happened
 * @param audience who may be shown it
 */
public record JournalEntry(long sequence, Instant at, Event event, Audience audience) {
    public JournalEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(audience, "audience");
    }
}
