package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads the typed error that a call must end in. */
final class Failures {
    private Failures() {}

    static ErrorCode codeOf(ThrowingCallable call) {
        return failureOf(call).code();
    }

    static String messageOf(ThrowingCallable call) {
        CommunityException failure = failureOf(call);
        return failure.code() + " " + failure.getMessage();
    }

    static CommunityException failureOf(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(CommunityException.class, call), "the call did not fail");
    }
}
