package io.socialsouls.community.core.codec;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.journal.StoredAs;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The JSON of a record, as it follows from its components: one member each, in their order, named in lower case with
 * underscores or as {@link StoredAs} says. What is absent is left out; a set need not be there.
 *
 * @param <R> the record
 */
final class RecordForm<R> {
    private final Class<R> type;
    private final List<Part> parts;
    private final String[] names;
    private final Constructor<R> constructor;

    /** A component, and how its value is written and read. */
    private record Part(String name, RecordComponent component, ValueForm form) {
        private boolean isOptional() {
            return component.getType().equals(Optional.class);
        }

        private Object read(Json.Members members) {
            if (isOptional()) {
                return members.maybe(name).map(form.read());
            }
            return component.getType().equals(Set.class)
                    ? members.maybe(name).map(form.read()).orElse(Set.of())
                    : form.read().apply(members.at(name));
        }
    }

    /**
     * The form of a record.
     *
     * @param type the record
     * @param forms how a value of a type is written and read
     */
    RecordForm(Class<R> type, Function<Type, ValueForm> forms) {
        this.type = type;
        this.parts = Arrays.stream(type.getRecordComponents())
                .map(component -> new Part(name(component), component, forms.apply(single(component))))
                .toList();
        names = parts.stream().map(Part::name).toArray(String[]::new);
        try {
            constructor = type.getDeclaredConstructor(
                    parts.stream().map(part -> part.component().getType()).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException none) {
            throw new IllegalStateException("every record has it: " + type, none);
        }
    }

    /** Writes an object. */
    void write(Object value, JsonWriter out) {
        out.object(() -> parts.forEach(part -> write(part, part.name(), value, out)));
    }

    /** Writes a member: an object, or the only component if the record stands for that. */
    void write(String name, Object value, boolean alone, JsonWriter out) {
        if (alone) {
            write(only(), name, value, out);
        } else {
            out.object(name, () -> parts.forEach(part -> write(part, part.name(), value, out)));
        }
    }

    R read(Json json) {
        Json.Members members = json.members(names);
        return made(json, parts.stream().map(part -> part.read(members)).toArray());
    }

    /** Reads the only component. */
    R readAlone(Json json) {
        return made(json, only().form().read().apply(json));
    }

    private Part only() {
        if (parts.size() != 1) {
            throw new IllegalStateException(type.getSimpleName() + " has not exactly one component");
        }
        return parts.get(0);
    }

    private void write(Part part, String name, Object value, JsonWriter out) {
        Object held = held(part.component(), type.cast(value));
        Optional<?> there = held instanceof Optional<?> maybe ? maybe : Optional.of(held);
        there.ifPresent(present -> part.form().write().accept(name, present, out));
    }

    private static String name(RecordComponent component) {
        StoredAs stored = component.getAnnotation(StoredAs.class);
        return stored == null
                ? component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)
                : stored.value();
    }

    /** What an optional component holds, if it holds something. */
    private static Type single(RecordComponent component) {
        return component.getType().equals(Optional.class)
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getGenericType();
    }

    private static Object held(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("what is stored is a public record: " + component, hidden);
        }
    }

    private R made(Json json, Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidValueException why) {
                throw json.refused("right in " + why.field() + ": " + why.expected());
            }
            throw new IllegalStateException("cannot make a " + type, refused);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("what is stored is a public record: " + type, hidden);
        }
    }
}
