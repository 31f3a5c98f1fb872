package io.socialsouls.community.core.codec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The stored form of a record of ids and facts, as it follows from its components: one member each, in their order, named
 * in lower case with underscores; what is absent is left out.
 *
 * @param <R> the record
 */
final class RecordForm<R> {
    private final Class<R> type;
    private final List<Part> parts;

    /** A component, with what it is made of. */
    private record Part(String name, RecordComponent component, boolean optional, ValueForm form) {}

    RecordForm(Class<R> type) {
        this.type = type;
        parts = Arrays.stream(type.getRecordComponents()).map(RecordForm::part).toList();
    }

    void write(Object value, JsonWriter out) {
        out.object(() -> parts.forEach(part -> write(part, get(part.component(), type.cast(value)), out)));
    }

    R read(Json json) {
        Json.Members members = json.members(names());
        Object[] values = new Object[parts.size()];
        Class<?>[] types = new Class<?>[parts.size()];
        for (int at = 0; at < values.length; at++) {
            Part part = parts.get(at);
            types[at] = part.component().getType();
            values[at] = part.optional()
                    ? members.maybe(part.name()).map(part.form().read())
                    : part.form().read().apply(members.at(part.name()));
        }
        return made(types, values);
    }

    /** Whether everything is there that a value of today has, so that what cannot be read was written later. */
    boolean isWhole(Json json) {
        return parts.stream().allMatch(part -> part.optional() || json.has(part.name()));
    }

    private String[] names() {
        return parts.stream().map(Part::name).toArray(String[]::new);
    }

    private static void write(Part part, Object value, JsonWriter out) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(present -> part.form().write().accept(part.name(), present, out));
        } else {
            part.form().write().accept(part.name(), value, out);
        }
    }

    private static Part part(RecordComponent component) {
        String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        Type type = component.getGenericType();
        boolean optional = component.getType().equals(Optional.class);
        Class<?> of =
                optional ? (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0] : component.getType();
        return new Part(name, component, optional, ValueForm.of(of));
    }

    private static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("what is stored is a public record: " + component, hidden);
        }
    }

    private R made(Class<?>[] types, Object[] values) {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException("cannot make a " + type, refused);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("what is stored is a public record: " + type, hidden);
        }
    }
}
