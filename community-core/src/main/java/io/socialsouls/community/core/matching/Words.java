package io.socialsouls.community.core.matching;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into words: runs of letters and digits. Everything else separates them, apostrophes and hyphens too:
 * "e-mail" is two words, and so is found as "e mail", and "don't" is found as "don’t". In scripts that are written
 * without spaces (Chinese characters, kana) each character is a word.
 *
 * <p>Words that differ in case, width or another compatibility form fold to the same, and so do words that differ in
 * marks that compose with no letter, such as strokes laid over them. Accents make a difference: "año" is not "ano".
 */
public final class Words {
    /** Longer runs exist only to slow us down: ordering marks takes more than linear time. */
    private static final int MAX_MARKS = 8;

    private final PlainText text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder raw = new StringBuilder();
    private int from;
    private int to;
    private int marks;
    private boolean single;

    private Words(PlainText text) {
        this.text = text;
    }

    /**
     * The words of a text.
     *
     * @param text any
     * @return in order
     */
    public static List<Word> of(PlainText text) {
        return new Words(text).split();
    }

    private List<Word> split() {
        for (int i = 0; i < text.length(); i++) {
            int point = text.at(i);
            if (isPartOfWord(point)) {
                letter(point, i);
            } else if (isMark(point)) {
                mark(point, i);
            } else {
                end();
            }
        }
        end();
        return List.copyOf(words);
    }

    private void letter(int point, int index) {
        boolean alone = standsAlone(point);
        if (alone || single) {
            end();
        }
        if (raw.isEmpty()) {
            from = index;
        }
        raw.appendCodePoint(point);
        to = index + 1;
        marks = 0;
        single = alone;
    }

    private void mark(int point, int index) {
        if (!raw.isEmpty()) {
            to = index + 1;
            if (++marks <= MAX_MARKS) {
                raw.appendCodePoint(point);
            }
        }
    }

    private void end() {
        if (!raw.isEmpty()) {
            words.add(new Word(fold(raw.toString()), from, to));
            raw.setLength(0);
        }
        marks = 0;
        single = false;
    }

    private static String fold(String raw) {
        if (raw.chars().allMatch(unit -> unit < 0x80)) {
            return raw.toLowerCase(Locale.ROOT);
        }
        // Lower, upper, lower: only so ẞ, ß and SS meet.
        String cased = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return withoutStrays(Normalizer.normalize(cased, Normalizer.Form.NFKC));
    }

    private static String withoutStrays(String cased) {
        StringBuilder folded = new StringBuilder(cased.length());
        for (int i = 0; i < cased.length(); ) {
            int point = cased.codePointAt(i);
            if (!isStray(point)) {
                folded.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return folded.toString();
    }

    /** Marks that belong to a script's spelling, such as vowel signs, are not inherited from the base and stay. */
    private static boolean isStray(int point) {
        return isMark(point) && UnicodeScript.of(point) == UnicodeScript.INHERITED;
    }

    static boolean isPartOfWord(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean standsAlone(int point) {
        if (point < 0x2E80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
