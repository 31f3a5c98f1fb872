package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up an enum constant by the short name that the literature uses. */
final class Codes {
    private Codes() {}

    static <T> T find(T[] all, Function<T, String> code, String field, String wanted) {
        for (T one : all) {
            if (code.apply(one).equals(wanted)) {
                return one;
            }
        }
        String expected = Arrays.stream(all).map(code).collect(Collectors.joining(", "));
        throw new InvalidValueException(field, wanted, "one of " + expected);
    }
}
