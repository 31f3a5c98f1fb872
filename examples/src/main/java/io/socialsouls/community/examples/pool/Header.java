package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The header of a file: which columns there are, and so what its rows can hold.
 *
 * @param shapes what rows can hold, the one that says most first
 * @param names all columns from left to right, without empty ones at the end
 * @param places where each column is, by its {@linkplain #normal normal} name
 */
record Header(List<InputShape> shapes, List<String> names, Map<String, Integer> places) {
    static final String LABEL = "label";
    static final String TACTIC = "tactic";
    static final String CI_LEVEL = "ci_level";
    /** What a line begins with that is not part of the table. */
    static final String COMMENT = "#";

    private static final int MAX_QUOTE = 50;
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of(LABEL, TACTIC, CI_LEVEL, "test", "study"),
                    Arrays.stream(InputShape.values()).flatMap(shape -> shape.columns().stream()))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Recognises a header.
     *
     * @throws CommunityException if a column is there twice, or the columns make no input
     */
    static Header of(List<String> cells) {
        List<String> names = withoutEmptyEnd(cells);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            // Several columns without a name do no harm: none of them is ever asked for.
            if (places.put(normal(names.get(i)), i) != null && !names.get(i).isBlank()) {
                throw refuse("the header names column \"" + cut(names.get(i)) + "\" twice; expected each name once");
            }
        }
        List<InputShape> found = Arrays.stream(InputShape.values())
                .filter(shape -> places.keySet().containsAll(shape.columns()))
                .toList();
        if (found.isEmpty()) {
            throw unknown(names, places.keySet()::contains);
        }
        return new Header(found, names, places);
    }

    /** A column's name as it is compared: case, blanks around and between words don't count. */
    static String normal(String name) {
        return name.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    /** Whether rows are told by a column of this normal name. */
    static boolean isKnown(String normal) {
        return KNOWN.contains(normal);
    }

    boolean has(String column) {
        return places.containsKey(normal(column));
    }

    /** Where a column is; it must be there. */
    int place(String column) {
        // Names in the code are normal already.
        Integer place = places.get(column);
        return place == null ? places.getOrDefault(normal(column), -1) : place;
    }

    /** All columns for an error message, cut if they are many. */
    String quoted() {
        return "\"" + cut(String.join(",", names)) + "\"";
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int size = cells.size();
        while (size > 1 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return List.copyOf(cells.subList(0, size));
    }

    private static CommunityException unknown(List<String> names, Predicate<String> isThere) {
        String shown = "\"" + cut(String.join(",", names)) + "\"";
        InputShape nearest = Arrays.stream(InputShape.values())
                .max(Comparator.comparingDouble(shape -> share(shape, isThere)))
                .orElseThrow();
        if (share(nearest, isThere) > 0) {
            String missing = nearest.columns().stream().filter(isThere.negate()).collect(Collectors.joining(","));
            return refuse("column " + missing + " is missing; expected " + String.join(",", nearest.columns())
                    + ", found " + shown);
        }
        return refuse("the header " + shown + " is not known; expected columns such as"
                + " treated_events,treated_n,control_events,control_n or effect,se (see --help)");
    }

    private static double share(InputShape shape, Predicate<String> isThere) {
        return (double) shape.columns().stream().filter(isThere).count()
                / shape.columns().size();
    }

    private static String cut(String text) {
        return text.length() <= MAX_QUOTE ? text : text.substring(0, MAX_QUOTE) + "\u2026";
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }
}
