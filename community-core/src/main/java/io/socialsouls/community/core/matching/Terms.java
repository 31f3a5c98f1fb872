package io.socialsouls.community.core.matching;

import io.socialsouls.community.error.InvalidValueException;
import java.util.List;

/** Words and phrases to look for. */
public final class Terms {
    /** The most words in a term. */
    public static final int MAX_WORDS = 10;

    private static final int MAX_TERM = 200;

    private Terms() {}

    /**
     * Checks a term.
     *
     * @param term a word or phrase
     * @return the term
     * @throws InvalidValueException if it has no word or too many, is too long, or could not be stored
     */
    public static String check(String term) {
        // The length first: it bounds the work on hostile input.
        if (term.length() > 2 * MAX_TERM || term.codePointCount(0, term.length()) > MAX_TERM) {
            throw new InvalidValueException("term", term, "at most " + MAX_TERM + " characters");
        }
        if (term.codePoints().anyMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE)) {
            throw new InvalidValueException("term", term, "text without U+0000 and unpaired surrogates");
        }
        int words = words(term).size();
        if (words < 1 || words > MAX_WORDS) {
            throw new InvalidValueException("term", term, "1 to " + MAX_WORDS + " words");
        }
        return term;
    }

    /**
     * The words of a term.
     *
     * @param term a word or phrase
     * @return as they fold
     */
    public static List<String> words(String term) {
        return Words.of(PlainText.of(term)).stream().map(Word::folded).toList();
    }
}
