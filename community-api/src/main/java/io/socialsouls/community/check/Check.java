package io.socialsouls.community.check;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.Optional;

/** Refuses text that no storage could give back unchanged, and text beyond its limit. */
public final class Check {

    private Check() {}

    /**
     * Checks an id: 1 to 190 code points.
     *
     * @param field the id's name, for the error
     * @return the id
     */
    public static String id(String field, String value) {
        return text(field, value, Limits.MAX_ID_LENGTH);
    }

    /**
     * Checks text that people wrote: not blank, not too long, no U+0000, no unpaired surrogate.
     *
     * @param field the text's name, for the error
     * @param longest the most code points it may have
     * @return the text
     */
    public static String text(String field, String value, int longest) {
        if (value.isBlank()) {
            throw new InvalidValueException(field, value, "text that is not blank");
        }
        // A char count first: it bounds the work on hostile input.
        if (value.length() > 2 * longest || value.codePointCount(0, value.length()) > longest) {
            throw new InvalidValueException(field, value, "at most " + longest + " characters");
        }
        if (value.codePoints().anyMatch(Check::unstorable)) {
            throw new InvalidValueException(field, value, "text without U+0000 and unpaired surrogates");
        }
        return value;
    }

    /**
     * Checks text that may be absent.
     *
     * @param field the text's name, for the error
     * @param longest the most code points it may have
     * @return the text
     */
    public static Optional<String> text(String field, Optional<String> value, int longest) {
        value.ifPresent(present -> text(field, present, longest));
        return value;
    }

    private static boolean unstorable(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }
}
