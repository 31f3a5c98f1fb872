package io.socialsouls.community.journal;

import java.util.Objects;

/**
 * A kind of events.
 *
 * @param name in the journal, for ever
 * @param record its class; the stored form follows from its components
 * @param audience who may be shown it; {@link ShownTo} says of a component what is for fewer
 */
public record EventType(String name, Class<? extends Event> record, Audience audience) {
    public EventType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(audience, "audience");
    }
}
