package io.socialsouls.community.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes JSON, members in the order in which they are stated; absent ones are left out. */
final class JsonWriter {
    private final JsonGenerator out;

    JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    JsonWriter object(Runnable members) {
        return write(() -> {
            out.writeStartObject();
            members.run();
            out.writeEndObject();
        });
    }

    JsonWriter object(String key, Runnable members) {
        return write(() -> out.writeFieldName(key)).object(members);
    }

    <T> JsonWriter list(String key, Collection<T> elements, Consumer<T> each) {
        return write(() -> {
            out.writeArrayFieldStart(key);
            elements.forEach(each);
            out.writeEndArray();
        });
    }

    JsonWriter texts(String key, Collection<String> elements) {
        return list(key, elements, element -> write(() -> out.writeString(element)));
    }

    /** Text, or an id, which shows as its text. */
    JsonWriter text(String key, Object value) {
        return write(() -> out.writeStringField(key, value.toString()));
    }

    JsonWriter text(String key, Optional<?> value) {
        return value.isPresent() ? text(key, value.get()) : this;
    }

    /** A value that is JSON already, to the letter. */
    JsonWriter raw(String key, String json) {
        return write(() -> out.writeFieldName(key)).write(() -> out.writeRawValue(json));
    }

    /** An element that is JSON already, to the letter. */
    JsonWriter raw(String json) {
        return write(() -> out.writeRawValue(json));
    }

    JsonWriter number(String key, long value) {
        return write(() -> out.writeNumberField(key, value));
    }

    JsonWriter number(String key, double value) {
        return write(() -> out.writeNumberField(key, value));
    }

    JsonWriter truth(String key, boolean value) {
        return write(() -> out.writeBooleanField(key, value));
    }

    private JsonWriter write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
