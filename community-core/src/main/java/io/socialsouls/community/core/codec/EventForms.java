package io.socialsouls.community.core.codec;

import io.socialsouls.community.journal.Event;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of all events, by class and by type. */
final class EventForms {
    private static final Map<Class<?>, EventForm<?>> BY_CLASS = by(EventForm::of);
    private static final Map<String, EventForm<?>> BY_TYPE = by(EventForm::type);

    private EventForms() {}

    static Optional<EventForm<?>> of(Event event) {
        return Optional.ofNullable(BY_CLASS.get(event.getClass()));
    }

    static Optional<EventForm<?>> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    private static <K> Map<K, EventForm<?>> by(Function<EventForm<?>, K> key) {
        return Stream.of(GroupEventForms.ALL, PostEventForms.ALL, ExperimentEventForms.ALL)
                .flatMap(forms -> forms.stream())
                .collect(Collectors.toUnmodifiableMap(key, form -> form));
    }
}
