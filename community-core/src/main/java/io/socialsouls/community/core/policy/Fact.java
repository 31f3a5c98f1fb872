package io.socialsouls.community.core.policy;

import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Tenure;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a condition may ask for besides the words of the draft.
 *
 * @param name as the reference page has it
 * @param value what is known of it
 * @param aboutAuthor whether it tells of the author, so that it must not show next to an alias
 * @param <T> what it is
 */
record Fact<T>(String name, Function<Facts, Optional<T>> value, boolean aboutAuthor) {
    static final Fact<Tenure> AUTHOR_TENURE = new Fact<>("the author's tenure", Facts::authorTenure, true);
}
