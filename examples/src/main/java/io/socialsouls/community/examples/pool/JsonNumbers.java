package io.socialsouls.community.examples.pool;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.socialsouls.community.experiment.Interval;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Puts numbers into JSON; what is undefined or infinite is {@code null}. */
final class JsonNumbers {
    private JsonNumbers() {}

    static void number(ObjectNode node, String key, OptionalDouble value) {
        number(node, key, value.orElse(Double.NaN));
    }

    static void number(ObjectNode node, String key, OptionalInt value) {
        number(node, key, value.isPresent() ? value.getAsInt() : Double.NaN);
    }

    static void number(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
    }

    static void number(JsonGenerator json, String key, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(key, value);
        } else {
            json.writeNullField(key);
        }
    }

    /** A count: without a fraction as long as every whole number is exact. */
    static void whole(ObjectNode node, String key, double value) {
        if (Math.abs(value) < 1L << 53) {
            node.put(key, (long) value);
        } else {
            number(node, key, value);
        }
    }

    /** Both ends under keys of their own. */
    static void ends(ObjectNode node, String prefix, Interval interval) {
        number(node, prefix + "_low", interval.low());
        number(node, prefix + "_high", interval.high());
    }

    /** Both ends as an array. */
    static void pair(ObjectNode node, String key, Optional<Interval> interval) {
        if (interval.isEmpty()) {
            node.putNull(key);
            return;
        }
        ArrayNode ends = node.putArray(key);
        ends.add(interval.get().low()).add(interval.get().high());
    }
}
