package io.socialsouls.community.core.codec;

import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.EventType;
import io.socialsouls.community.journal.EventTypes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored forms of events: each follows from its record. */
final class EventForms {
    private static final Map<EventType, RecordForm<?>> FORMS = EventTypes.ALL.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), type -> new RecordForm<>(type.record(), ValueForm::of)));

    private EventForms() {}

    static String type(Event event) {
        return event instanceof Event.Unknown unknown
                ? unknown.type()
                : known(event).name();
    }

    static String write(JsonFormat format, Event event) {
        return event instanceof Event.Unknown unknown
                ? unknown.json()
                : format.write(out -> form(known(event)).write(event, out));
    }

    /** What a later release wrote, and this one cannot make out, is kept as it is. */
    static Event read(JsonFormat format, String name, String json) {
        Optional<EventType> named = EventTypes.named(name);
        if (named.isEmpty()) {
            return new Event.Unknown(name, json);
        }
        try {
            return (Event) form(named.get()).read(format.read(name, json));
        } catch (UnknownFormException later) {
            return new Event.Unknown(name, json);
        }
    }

    private static EventType known(Event event) {
        return EventTypes.of(event)
                .orElseThrow(() -> new IllegalStateException(
                        "no event type for " + event.getClass().getSimpleName()));
    }

    private static RecordForm<?> form(EventType type) {
        RecordForm<?> form = FORMS.get(type);
        if (form == null) {
            throw new IllegalStateException("no form for " + type);
        }
        return form;
    }
}
