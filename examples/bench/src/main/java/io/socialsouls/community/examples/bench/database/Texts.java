package io.socialsouls.community.examples.bench.database;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.socialsouls.community.experiment.EventCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The texts that rows hold, written and read by hand. */
final class Texts {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int ID_BITS = 130;

    private Texts() {}

    static String id() {
        byte[] random = new byte[ID_BITS / Byte.SIZE];
        ThreadLocalRandom.current().nextBytes(random);
        return new BigInteger(1, random).toString(Character.MAX_RADIX);
    }

    /** {@return microseconds, as the columns that end in _at} */
    static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    static String question(String title, String text) {
        return "{\"question\":{\"title\":\"" + title + "\",\"text\":\"" + text + "\"}}";
    }

    static String answer(String text) {
        return "{\"answer\":{\"text\":\"" + text + "\"}}";
    }

    static String published(String post, String thread, String kind, String member) {
        String to = post.equals(thread) ? "" : "\"to\":\"" + thread + "\",";
        return "{\"post\":\"" + post + "\",\"thread\":\"" + thread + "\"," + to + "\"kind\":\"" + kind
                + "\",\"byline\":{\"member\":\"" + member + "\"},\"policy_version\":1,\"action\":\"publish\"}";
    }

    static String counts(EventCounts counts) {
        return "{\"treated_events\":" + counts.treatedEvents() + ",\"treated_n\":" + counts.treatedTotal()
                + ",\"control_events\":" + counts.controlEvents() + ",\"control_n\":" + counts.controlTotal() + "}";
    }

    static EventCounts counts(Map<String, String> values) {
        return new EventCounts(
                number(values, "treated_events"),
                number(values, "treated_n"),
                number(values, "control_events"),
                number(values, "control_n"));
    }

    /** {@return every value in a text, by the name that stands before it} */
    static Map<String, String> values(String json) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    values.put(parser.currentName(), parser.getText());
                }
            }
            return values;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long number(Map<String, String> values, String name) {
        return Long.parseLong(values.getOrDefault(name, "0"));
    }
}
