package io.socialsouls.community.policy;

import java.util.List;
import java.util.Objects;

/**
 * Why one rule applied.
 *
 * @param rule which rule
 * @param norm for the sake of which norm
 * @param action what the rule asks for
 * @param words what it found in the draft, as the author wrote it, in order of appearance; at most {@value #MOST_WORDS}
 * @param aboutAuthor whether a fact about the author played a part; shown to the author alone if the post is anonymous
 */
public record Reason(RuleId rule, Norm norm, PolicyAction action, List<String> words, boolean aboutAuthor) {
    /** The most words that are kept. */
    public static final int MOST_WORDS = 20;

    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(action, "action");
        words = List.copyOf(words);
    }
}
