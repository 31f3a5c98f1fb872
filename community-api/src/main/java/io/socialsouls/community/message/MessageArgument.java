package io.socialsouls.community.message;

import java.io.Serializable;
import java.util.Objects;

/** A value to fill into a sentence. The renderer decides how it is written in a language. */
public sealed interface MessageArgument extends Serializable {
    /**
     * Words that stay as they are.
     *
     * @param value plain text, never markup
     */
    record Text(String value) implements MessageArgument {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A whole number of any size. */
    record Count(long value) implements MessageArgument {}

    /**
     * A change in percent.
     *
     * @param value 12.5 for 12.5 %
     */
    record Percent(double value) implements MessageArgument {}

    /**
     * A share, or the size of a change whose direction the words tell, in percent.
     *
     * @param value 12.5 for 12.5 %, not below 0
     */
    record Percentage(double value) implements MessageArgument {}

    /**
     * A number on a scale of its own.
     *
     * @param value finite
     */
    record Amount(double value) implements MessageArgument {}
}
