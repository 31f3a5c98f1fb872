package io.socialsouls.community.core.access;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import java.util.Optional;

/**
 * Why somebody may not do something: found by pure functions of facts, which the command, the buttons of a view and
 * {@code may} ask alike.
 */
public sealed interface Refusal permits AccessRefusal, MemberRefusal, PostRefusal, ExperimentRefusal {
    /** {@return why, for programs, developers and people} */
    Explanation explained();

    /**
     * Why, for programs, developers and people.
     *
     * @param code for programs
     * @param text for developers, in English: what is the case, and what would be right
     * @param message for people
     */
    record Explanation(ErrorCode code, String text, Message message) {
        static Explanation of(ErrorCode code, String text, String key, MessageArgument... arguments) {
            return new Explanation(code, text, Message.of(key, arguments));
        }
    }

    /** {@return the error to be thrown} */
    default CommunityException exception() {
        Explanation why = explained();
        return new CommunityException(why.code(), why.text(), why.message());
    }

    /**
     * Refuses if there is a reason to.
     *
     * @param found a refusal, absent if nothing speaks against it
     */
    static void raise(Optional<Refusal> found) {
        if (found.isPresent()) {
            throw found.get().exception();
        }
    }
}
