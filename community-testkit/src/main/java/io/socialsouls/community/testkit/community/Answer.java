package io.socialsouls.community.testkit.community;

import io.socialsouls.community.error.CommunityException;
import java.util.function.Supplier;

/** What a caller gets, as text: the value, or the code and message of a typed error. Anything else is a failure. */
public final class Answer {
    private static final String REFUSED = "refused: ";

    private Answer() {}

    /**
     * Calls.
     *
     * @param call what to call
     * @return what came of it
     */
    public static String of(Supplier<?> call) {
        try {
            return String.valueOf(call.get());
        } catch (CommunityException typed) {
            return REFUSED + typed.code() + ": " + typed.getMessage();
        }
    }

    /**
     * Whether a call was refused.
     *
     * @param answer what came of it
     * @return false for a value
     */
    public static boolean isRefusal(String answer) {
        return answer.startsWith(REFUSED);
    }
}
