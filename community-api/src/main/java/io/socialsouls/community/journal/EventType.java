package io.socialsouls.community.journal;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Optional;

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
        for (RecordComponent part : record.getRecordComponents()) {
            checkShown(name, part, audience);
        }
    }

    /** A part that is for fewer has to be one that can be left out. */
    private static void checkShown(String name, RecordComponent part, Audience whole) {
        ShownTo shown = part.getAnnotation(ShownTo.class);
        if (shown != null && (!part.getType().equals(Optional.class) || whole.sees(shown.value()))) {
            throw new IllegalStateException(part.getName() + " of " + name + " is shown to " + shown.value()
                    + ": it must be an Optional, and that audience smaller than " + whole);
        }
    }
}
