package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.EffectMeasure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The first line of a file: which columns there are, and so what its rows hold.
 *
 * @param shape what the rows hold
 * @param names all columns from left to right
 * @param places where each named column is
 */
record Header(InputShape shape, List<String> names, Map<String, Integer> places) {
    static final String LABEL = "label";
    static final String TACTIC = "tactic";
    private static final int MAX_QUOTE = 200;

    /**
     * Recognises a header.
     *
     * @throws CommunityException if a column is there twice, or the columns make no input or two
     */
    static Header of(List<String> names, Optional<EffectMeasure> measure) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            // Several columns without a name do no harm: none of them is ever asked for.
            if (places.put(names.get(i), i) != null && !names.get(i).isEmpty()) {
                throw refuse("the header names column \"" + names.get(i) + "\" twice; expected each name once");
            }
        }
        List<InputShape> found = Arrays.stream(InputShape.values())
                .filter(shape -> places.keySet().containsAll(shape.columns()))
                .toList();
        if (found.isEmpty()) {
            throw refuse("the header " + quote(names) + " is not known; expected the columns " + accepted()
                    + "; label and tactic are optional, any others are ignored");
        }
        boolean alike =
                found.stream().allMatch(shape -> shape.allows(found.get(0).defaultMeasure()));
        if (alike) {
            // An effect's variance says more than its interval, and comes first.
            return new Header(found.get(0), List.copyOf(names), places);
        }
        InputShape asked = measure.flatMap(
                        m -> found.stream().filter(shape -> shape.allows(m)).findFirst())
                .orElseThrow(() -> refuse("the header has the columns of both inputs, " + accepted()
                        + "; expected one of them, or --measure to say which"));
        return new Header(asked, List.copyOf(names), places);
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** Where a column is; it must be there. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** All columns for an error message, cut if they are many. */
    String quoted() {
        return quote(names);
    }

    private static String accepted() {
        return Arrays.stream(InputShape.values())
                .map(shape -> String.join(",", shape.columns()))
                .collect(Collectors.joining(" or "));
    }

    private static String quote(List<String> names) {
        String all = String.join(",", names);
        return "\"" + (all.length() <= MAX_QUOTE ? all : all.substring(0, MAX_QUOTE) + "\u2026") + "\"";
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }
}
