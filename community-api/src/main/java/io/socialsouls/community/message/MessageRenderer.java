package io.socialsouls.community.message;

import java.util.Locale;

/** Puts sentences into a language. Thread-safe. A host may replace it by its own. */
@FunctionalInterface
public interface MessageRenderer {
    /**
     * Writes a sentence out.
     *
     * @param message from the catalogue
     * @param locale the reader's; one that is not there falls back to English
     * @return plain text, never markup
     */
    String render(Message message, Locale locale);
}
