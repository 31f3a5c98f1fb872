package io.socialsouls.community.message;

import java.util.Locale;

/** Puts sentences into a language. Thread-safe. A host may replace it by its own. */
@FunctionalInterface
public interface MessageRenderer {
    /**
     * {@return a sentence of the catalogue, written out as plain text, never markup}
     *
     * @param locale the reader's; a locale without a catalogue falls back to English
     */
    String render(Message message, Locale locale);
}
