package io.socialsouls.community.journal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** The part of an event that an audience may see. */
final class EventView {
    private EventView() {}

    /** {@return the event without the parts that are for fewer; absent if the event itself is for fewer} */
    static Optional<Event> of(Event event, Audience audience, Audience reader) {
        if (!reader.sees(audience)) {
            return Optional.empty();
        }
        RecordComponent[] components = event.getClass().getRecordComponents();
        boolean whole = Arrays.stream(components).allMatch(component -> isSeen(component, reader));
        return Optional.of(whole ? event : without(event, components, reader));
    }

    private static boolean isSeen(RecordComponent component, Audience reader) {
        ShownTo shown = component.getAnnotation(ShownTo.class);
        return shown == null || reader.sees(shown.value());
    }

    private static Event without(Event event, RecordComponent[] components, Audience reader) {
        try {
            Object[] values = new Object[components.length];
            for (int at = 0; at < components.length; at++) {
                values[at] = isSeen(components[at], reader)
                        ? components[at].getAccessor().invoke(event)
                        : Optional.empty();
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("an event is a public record: " + event.getClass(), hidden);
        }
    }
}
