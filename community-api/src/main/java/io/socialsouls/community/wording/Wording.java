package io.socialsouls.community.wording;

import java.util.Locale;

/** Puts sentences into a language. Thread-safe. A host may replace it by its own. */
@FunctionalInterface
public interface Wording {
    /**
     * Writes a sentence out.
     *
     * @param sentence from the catalogue
     * @param locale the reader's; one that is not there falls back to English
     * @return plain text, never markup
     */
    String render(Sentence sentence, Locale locale);
}
