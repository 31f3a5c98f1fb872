package io.socialsouls.community.error;

import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import java.util.Objects;

/** A value that its field does not accept. The caller can show {@link #field()} and {@link #expected()} to a person. */
public final class InvalidValueException extends CommunityException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_QUOTE = 80;

    /** The field at fault. */
    private final String field;
    /** The value, shortened. */
    private final String value;
    /** What would be right. */
    private final String expected;

    /**
     * Names the field at fault, its value and what would be right.
     *
     * @param field the field's name as the caller knows it
     * @param value the refused value; a long one is shortened in the message
     * @param expected what would be right, as the end of the sentence "expected …"
     */
    public InvalidValueException(String field, Object value, String expected) {
        super(
                ErrorCode.INVALID_VALUE,
                field + " is " + quote(value) + "; expected " + expected,
                Message.of(
                        "error.invalid_value",
                        new MessageArgument.Text(field),
                        new MessageArgument.Text(quote(value)),
                        new MessageArgument.Text(expected)));
        this.field = Objects.requireNonNull(field, "field");
        this.value = quote(value);
        this.expected = Objects.requireNonNull(expected, "expected");
    }

    /** {@return the name of the field at fault, for example {@code treated_events}} */
    public String field() {
        return field;
    }

    /** {@return the refused value: its text in quotation marks if it was text, at most 80 characters of it} */
    public String value() {
        return value;
    }

    /** {@return what would be right, as the end of the sentence "expected …"} */
    public String expected() {
        return expected;
    }

    private static String quote(Object value) {
        String text = String.valueOf(value);
        String shortened = text.length() <= MAX_QUOTE ? text : text.substring(0, wholeCharacters(text)) + "…";
        return value instanceof CharSequence ? "\"" + shortened + "\"" : shortened;
    }

    private static int wholeCharacters(String text) {
        return Character.isHighSurrogate(text.charAt(MAX_QUOTE - 1)) ? MAX_QUOTE - 1 : MAX_QUOTE;
    }
}
