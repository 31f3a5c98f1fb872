package io.socialsouls.community.core.codec;

import io.socialsouls.community.error.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

    private final String root;
    private final String path;
    private final Object value;

    /**
     * A value.
     *
     * @param root what the whole text is called
     * @param path where in the text; empty for all of it
     * @param value a map, a list, a string, a numeral, a Boolean, or what shows for its absence
     */
    Json(String root, String path, Object value) {
        this.root = root;
        this.path = path;
        this.value = value;
    }

    /** Whether it is text. */
    boolean isText() {
        return value instanceof String;
    }

    /** Whether it is an object with this member. */
    boolean has(String key) {
        return value instanceof Map<?, ?> members && members.containsKey(key);
    }

    /** An object that has none but these members. */
    Members members(String... keys) {
        if (!(value instanceof Map<?, ?> members)) {
            throw refused("an object with " + String.join(", ", keys));
        }
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!Arrays.asList(keys).contains(String.valueOf(member.getKey()))) {
                String key = String.valueOf(member.getKey());
                throw new InvalidValueException(below(key), Shown.of("unknown"), "one of " + String.join(", ", keys));
            }
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
            all.add(new Json(root, path + "[" + all.size() + "]", element));
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

    private Object shown() {
        if (value instanceof Map<?, ?>) {
            return Shown.of("an object");
        }
        return value instanceof List<?> ? Shown.of("a list") : value;
    }

    private String name() {
        return path.isEmpty() ? root : path;
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The members of an object. */
    final class Members {
        private final Map<?, ?> members;

        private Members(Map<?, ?> members) {
            this.members = members;
        }

        /** A member that must be there: if it is not, reading it says what it should be. */
        Json at(String key) {
            return maybe(key).orElseGet(() -> new Json(root, below(key), Shown.ABSENT));
        }

        /** A member that may be absent. */
        Optional<Json> maybe(String key) {
            return Optional.<Object>ofNullable(members.get(key)).map(value -> new Json(root, below(key), value));
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
