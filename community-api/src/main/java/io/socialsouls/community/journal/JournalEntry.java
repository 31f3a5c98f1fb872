package io.socialsouls.community.journal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One event at its place in a group's journal.
 *
 * @param sequence 1 for the group's first entry, one more for each after it, in commit order without gaps
 * @param event what happened
 * @param audience who may be shown it
 */
public record JournalEntry(long sequence, Instant at, Event event, Audience audience) {
    public JournalEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(audience, "audience");
    }

    /**
     * {@return the event without what is for fewer; absent if the event itself is for fewer} Hand members this, never
     * {@link #event}.
     *
     * @param reader the audience that the reader belongs to
     */
    public Optional<Event> seenBy(Audience reader) {
        return EventView.of(event, audience, reader);
    }
}
