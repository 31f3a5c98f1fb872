package io.socialsouls.community.core.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.socialsouls.community.error.InvalidValueException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** JSON as text and as values: limits on what is read, one way of writing. */
final class JsonFormat {
    /** More than any form of ours needs: a policy's deepest condition lies twenty deep. */
    static final int MAX_DEPTH = 32;

    private static final int MAX_NAME = 256;
    private static final int MAX_NUMBER = 64;
    private static final int MAX_STRING = 1_000_000;

    private final JsonFactory factory;

    /** For what people write, and what was made of it. */
    JsonFormat() {
        this(MAX_STRING);
    }

    /** For what holds texts of that length. */
    JsonFormat(int longestText) {
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNameLength(MAX_NAME)
                        .maxNumberLength(MAX_NUMBER)
                        .maxStringLength(longestText)
                        .build())
                // Names come from strangers: a shared table of them could be made to collide.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                // The shortest digits that read back as the same number, on every JDK.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                // The default pool hangs on threads, which are the host's.
                .recyclerPool(JsonRecyclerPools.newBoundedPool(16))
                .build();
    }

    String write(Consumer<JsonWriter> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            value.accept(new JsonWriter(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads one value that fills the text.
     *
     * @param name what the text is called in errors about all of it
     * @throws InvalidValueException naming the path of what is wrong
     */
    Json read(String name, String text) {
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new InvalidValueException(name, text, "JSON");
            }
            Json.Node value = value(name, parser);
            if (parser.nextToken() != null) {
                throw new InvalidValueException(name, at("more after its end", parser), "one JSON value");
            }
            return new Json(new Json.Source(name, text), value);
        } catch (StreamConstraintsException e) {
            throw new InvalidValueException(
                    name,
                    Shown.of("beyond a limit"),
                    "JSON nested at most " + MAX_DEPTH + " deep, with names of at most " + MAX_NAME
                            + " and numbers of at most " + MAX_NUMBER + " characters");
        } catch (IOException e) {
            throw new InvalidValueException(name, Shown.of("not JSON" + place(e)), "JSON");
        }
    }

    /** Recursive, but never deeper than the parser lets it. */
    private static Json.Node value(String name, JsonParser parser) throws IOException {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        Object value = bare(name, parser);
        return new Json.Node(value, from, (int) parser.currentLocation().getCharOffset());
    }

    private static Object bare(String name, JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(name, parser);
            case START_ARRAY -> elements(name, parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> Shown.NULL;
        };
    }

    private static Map<String, Object> members(String name, JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (members.containsKey(key)) {
                throw new InvalidValueException(
                        path(name, parser.getParsingContext()), at("given twice", parser), "to be given once");
            }
            parser.nextToken();
            members.put(key, value(name, parser));
        }
        return members;
    }

    private static List<Object> elements(String name, JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(name, parser));
        }
        return elements;
    }

    private static Shown at(String what, JsonParser parser) {
        return Shown.of(what + " at line " + parser.currentTokenLocation().getLineNr());
    }

    private static String place(IOException e) {
        return e instanceof com.fasterxml.jackson.core.JsonProcessingException json && json.getLocation() != null
                ? " at line " + json.getLocation().getLineNr() + ", column "
                        + json.getLocation().getColumnNr()
                : "";
    }

    private static String path(String name, @Nullable JsonStreamContext inner) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = inner; at != null && !at.inRoot(); at = at.getParent()) {
            path.insert(0, at.inArray() ? "[" + at.getCurrentIndex() + "]" : "." + at.getCurrentName());
        }
        return path.isEmpty() ? name : path.substring(path.charAt(0) == '.' ? 1 : 0);
    }
}
