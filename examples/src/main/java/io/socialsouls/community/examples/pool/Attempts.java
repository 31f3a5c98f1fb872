package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Computes part after part of what is asked for, and keeps why one could not be had. Mutable, for one thread. */
final class Attempts {
    private static final String DIAGNOSTICS = "--diagnostics";

    private final List<NotComputed> notComputed = new ArrayList<>();

    /** A part that an option asks for by name. */
    <T> Optional<T> asked(String option, String part, Supplier<T> computation) {
        return attempt(option, part, computation, true);
    }

    /** One of many parts that are computed where they can be. */
    <T> Optional<T> diagnostic(String part, Supplier<T> computation) {
        return attempt(DIAGNOSTICS, part, computation, false);
    }

    /** One of many parts, with the reason why some tests have none. */
    <T> Optional<T> diagnostic(String part, String undefined, Supplier<Optional<T>> computation) {
        return part(DIAGNOSTICS, part, undefined, computation);
    }

    /** One of several parts of what an option asks for, with the reason why some tests have none. */
    <T> Optional<T> part(String option, String part, String undefined, Supplier<Optional<T>> computation) {
        Optional<Optional<T>> found = attempt(option, part, computation, false);
        if (found.filter(Optional::isEmpty).isPresent()) {
            notComputed.add(new NotComputed(option, part, undefined, false));
        }
        return found.flatMap(value -> value);
    }

    /** What could not be had so far, in the order in which it was tried. */
    List<NotComputed> notComputed() {
        return List.copyOf(notComputed);
    }

    private <T> Optional<T> attempt(String option, String part, Supplier<T> computation, boolean byName) {
        try {
            return Optional.of(computation.get());
        } catch (CommunityException e) {
            boolean wrongly = byName && e.code() == ErrorCode.INVALID_VALUE;
            notComputed.add(new NotComputed(option, part, String.valueOf(e.getMessage()), wrongly));
            return Optional.empty();
        }
    }
}
