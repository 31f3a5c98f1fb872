package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the tactics that were asked for. */
final class TacticChoice {
    private static final int MAX_NAMED = 20;

    private TacticChoice() {}

    /**
     * All tactics of a file, or the one picked.
     *
     * @throws CommunityException if there is none of that name; it says which there are
     */
    static Map<String, PoolInput.Tests> of(PoolInput input, Optional<String> wanted, Path file) {
        if (wanted.isEmpty()) {
            return input.tests();
        }
        String name = wanted.get();
        if (!input.hasTactics()) {
            throw refuse("--tactic is \"" + name + "\", but " + file + " has no column tactic; expected no --tactic");
        }
        PoolInput.Tests tests = input.tests().get(name);
        if (tests == null) {
            throw refuse("--tactic is \"" + name + "\"; expected one of " + names(input));
        }
        return Map.of(name, tests);
    }

    private static String names(PoolInput input) {
        String first = input.tests().keySet().stream().limit(MAX_NAMED).collect(Collectors.joining(", "));
        int more = input.tests().size() - MAX_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }
}
