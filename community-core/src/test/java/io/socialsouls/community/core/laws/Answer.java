package io.socialsouls.community.core.laws;

import io.socialsouls.community.error.CommunityException;
import java.util.function.Supplier;

/** What a caller gets, as text: the value, or the code and message of a typed error. Anything else is a failure. */
final class Answer {
    private static final String REFUSED = "refused: ";

    private Answer() {}

    static String of(Supplier<?> call) {
        try {
            return String.valueOf(call.get());
        } catch (CommunityException typed) {
            return REFUSED + typed.code() + ": " + typed.getMessage();
        }
    }

    static boolean isRefusal(String answer) {
        return answer.startsWith(REFUSED);
    }
}
