package io.socialsouls.community.core.codec;

import io.socialsouls.community.error.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value read from JSON that knows where it stood. Each method refuses what it is not asked for with an
 * {@link InvalidValueException} naming the path.
 */
final class Json {
    /**
     * A number as it was written: nothing is lost before somebody says what kind is wanted.
     *
     * @param digits its text
     */
    record Numeral(String digits) {
        @Override
        public String toString() {
            return digits;
        }
    }

    /**
     * What was read, and where it stood.
     *
     * @param value a map, a list, a string, a numeral, a Boolean, or what shows for its absence
     * @param from where it begins in the text
     * @param to where it has ended
     */
    record Node(Object value, int from, int to) {
        static final Node ABSENT = new Node(Shown.ABSENT, 0, 0);
    }

    /**
     * The text that it was read from.
     *
     * @param name what the text is called in errors about all of it
     * @param text to the letter
     */
    record Source(String name, String text) {}

    /**
     * Where a value stands, as it is told in errors only.
     *
     * @param above what it is a part of; null for all of a text
     * @param step the name of the member, or the number of the element
     */
    private record Place(@Nullable Place above, Object step) {
        private String path() {
            String before = above == null ? "" : above.path();
            if (step instanceof Integer) {
                return before + "[" + step + "]";
            }
            return before.isEmpty() ? step.toString() : before + "." + step;
        }
    }

    private final Source source;
    private final @Nullable Place place;
    private final Node node;
    private final Object value;
    private final int nesting;

    /**
     * All of a text.
     *
     * @param source the text
     * @param node what it holds
     */
    Json(Source source, Node node) {
        this(source, null, node, 0);
    }

    private Json(Source source, @Nullable Place place, Node node, int nesting) {
        this.source = source;
        this.place = place;
        this.node = node;
        this.value = node.value();
        this.nesting = nesting;
    }

    /** Its text, to the letter. */
    String raw() {
        return source.text().substring(node.from(), node.to());
    }

    /** The same value, as one more of what nests in itself at most so deep. */
    Json nested(int most, String what) {
        if (nesting == most) {
            throw refused(what + " nested at most " + most + " deep");
        }
        return new Json(source, place, node, nesting + 1);
    }

    /** Whether it is text. */
    boolean isText() {
        return value instanceof String;
    }

    /** Whether it is an object. */
    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    /** An object that has none but these members. */
    Members members(String... keys) {
        Members members = someMembers(keys);
        if (!members.areAmong(keys)) {
            String path = new Place(place, members.other(keys)).path();
            throw new UnknownFormException(
                    new InvalidValueException(path, Shown.of("unknown"), "one of " + String.join(", ", keys)));
        }
        return members;
    }

    /** An object that may have other members beside these. */
    Members someMembers(String... keys) {
        if (!(value instanceof Map<?, ?> members)) {
            throw refused("an object with " + String.join(", ", keys));
        }
        return new Members(members);
    }

    /** A list. */
    List<Json> elements() {
        return elements(Integer.MAX_VALUE);
    }

    /** A list with a limit. */
    List<Json> elements(int most) {
        if (!(value instanceof List<?> elements)) {
            throw refused("a list");
        }
        if (elements.size() > most) {
            throw new InvalidValueException(name(), Shown.of(elements.size() + " long"), "a list of at most " + most);
        }
        List<Json> all = new ArrayList<>(elements.size());
        for (Object element : elements) {
            all.add(new Json(source, new Place(place, all.size()), (Node) element, nesting));
        }
        return all;
    }

    /** Text. */
    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw refused("text");
    }

    /** Text that stands for something; what its reader refuses is refused with this path. */
    <T> T text(Function<String, T> reader) {
        String text = text();
        try {
            return reader.apply(text);
        } catch (InvalidValueException e) {
            throw refused(e.expected());
        }
    }

    /** The name of a constant. */
    <E extends Enum<E>> E constant(Names<E> names) {
        return names.constant(text()).orElseThrow(() -> unknown("one of " + names.all()));
    }

    /** A whole number. */
    long whole() {
        if (value instanceof Numeral numeral) {
            try {
                return Long.parseLong(numeral.digits());
            } catch (NumberFormatException e) {
                throw refused("a whole number");
            }
        }
        throw refused("a whole number");
    }

    /** A whole number that isn't large. */
    int small() {
        long whole = whole();
        if (whole != (int) whole) {
            throw refused("a whole number within 32 bits");
        }
        return (int) whole;
    }

    /** A number; what JSON has no number for is text. */
    double number() {
        if (value instanceof Numeral numeral) {
            return Double.parseDouble(numeral.digits());
        }
        if (value.equals("NaN") || value.equals("Infinity") || value.equals("-Infinity")) {
            return Double.parseDouble(value.toString());
        }
        throw refused("a number");
    }

    /** True or false. */
    boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw refused("true or false");
    }

    /** The error for this value. */
    InvalidValueException refused(String expected) {
        return new InvalidValueException(name(), shown(), expected);
    }

    /** The error for a name that this release does not know. */
    UnknownFormException unknown(String expected) {
        return new UnknownFormException(refused(expected));
    }

    private Object shown() {
        if (value instanceof Map<?, ?>) {
            return Shown.of("an object");
        }
        return value instanceof List<?> ? Shown.of("a list") : value;
    }

    private String name() {
        return place == null ? source.name() : place.path();
    }

    /** The members of an object. */
    final class Members {
        private final Map<?, ?> members;

        private Members(Map<?, ?> members) {
            this.members = members;
        }

        /** A member that must be there: if it is not, reading it says what it should be. */
        Json at(String key) {
            return maybe(key).orElseGet(() -> new Json(source, new Place(place, key), Node.ABSENT, nesting));
        }

        /** A member that may be absent. */
        Optional<Json> maybe(String key) {
            return Optional.<Object>ofNullable(members.get(key))
                    .map(value -> new Json(source, new Place(place, key), (Node) value, nesting));
        }

        /** Whether there are none but these. */
        boolean areAmong(String... keys) {
            int known = 0;
            for (String key : keys) {
                if (members.containsKey(key)) {
                    known++;
                }
            }
            return known == members.size();
        }

        /** The first member besides these. */
        private String other(String... keys) {
            return members.keySet().stream()
                    .map(String::valueOf)
                    .filter(key -> !Arrays.asList(keys).contains(key))
                    .findFirst()
                    .orElseThrow();
        }

        /** The key of the only member. */
        String only(String... keys) {
            if (members.size() != 1) {
                throw new InvalidValueException(
                        name(),
                        Shown.of("an object with " + members.size() + " members"),
                        "an object with exactly one of " + String.join(", ", keys));
            }
            return String.valueOf(members.keySet().iterator().next());
        }
    }
}
