package io.socialsouls.community.wording;

import java.util.Objects;

/** What is filled into a sentence. The wording decides how it is written in a language. */
public sealed interface Argument {
    /**
     * Words that stay as they are.
     *
     * @param value plain text, never markup
     */
    record Text(String value) implements Argument {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A whole number.
     *
     * @param value of any size
     */
    record Count(long value) implements Argument {}

    /**
     * A change in percent.
     *
     * @param value 12.5 for 12.5 %
     */
    record Percent(double value) implements Argument {}

    /**
     * A number on a scale of its own.
     *
     * @param value finite
     */
    record Amount(double value) implements Argument {}
}
