package io.socialsouls.community.core.policy;

import io.socialsouls.community.policy.Condition;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a kind of conditions has at hand while one of it is compiled.
 *
 * @param type its kind
 * @param rule the rule that it is in
 * @param depth how deep it lies, from 1
 */
record ConditionScope(ConditionType<?> type, RuleCompiler rule, int depth) {

    /** Has a word or phrase looked for; the number under which a scan tells of it. */
    int term(String term) {
        return rule.term(term);
    }

    /** A condition on a fact that its kind asks for: undecided where the fact is not known. */
    <T> CompiledCondition fact(Fact<T> fact, Predicate<? super T> holds) {
        if (!type.asksFor(fact)) {
            throw new IllegalStateException(
                    type.name() + " asks for " + fact.name() + ", which its entry does not say");
        }
        return scan -> scan.fact(fact)
                .map(known -> new Match(Truth.of(holds.test(known)), List.of(), fact.aboutAuthor()))
                .orElse(Match.of(Truth.UNKNOWN));
    }

    /** Compiles a condition in this one. */
    CompiledCondition part(Condition condition) {
        return rule.compile(condition, depth + 1);
    }

    /** Compiles conditions in this one. */
    List<CompiledCondition> parts(List<Condition> conditions) {
        return conditions.stream().map(this::part).toList();
    }
}
