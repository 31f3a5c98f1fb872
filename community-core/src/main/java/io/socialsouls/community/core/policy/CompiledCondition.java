package io.socialsouls.community.core.policy;

import io.socialsouls.community.core.matching.Hosts;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.policy.Condition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A condition whose terms are in the index, ready to be tried. */
@FunctionalInterface
interface CompiledCondition {
    /** Pure: the same scan, the same match. */
    Match in(DraftScan scan);

    /**
     * Compiles a condition.
     *
     * @param depth how deep it lies, from 1
     */
    static CompiledCondition of(Condition condition, PhraseIndex index, int depth) {
        if (depth > Limits.MAX_CONDITION_DEPTH) {
            throw new InvalidValueException(
                    "when", depth, "conditions nested at most " + Limits.MAX_CONDITION_DEPTH + " deep");
        }
        if (condition instanceof Condition.Says says) {
            int[] terms = says.terms().stream().mapToInt(index::add).distinct().toArray();
            return scan -> scan.says(terms);
        }
        if (condition instanceof Condition.Links links) {
            Set<String> except = links.except().stream().map(Hosts::check).collect(Collectors.toUnmodifiableSet());
            return scan -> scan.linksBeyond(except);
        }
        if (condition instanceof Condition.AllOf all) {
            List<CompiledCondition> of = each(all.of(), index, depth + 1);
            return scan -> Match.all(of.stream().map(one -> one.in(scan)).toList());
        }
        if (condition instanceof Condition.AnyOf any) {
            List<CompiledCondition> of = each(any.of(), index, depth + 1);
            return scan -> Match.any(of.stream().map(one -> one.in(scan)).toList());
        }
        if (condition instanceof Condition.Not not) {
            CompiledCondition of = of(not.of(), index, depth + 1);
            return scan -> of.in(scan).denied();
        }
        if (condition instanceof Condition.AuthorTenure tenure) {
            return scan -> scan.tenureWithin(tenure.atMost());
        }
        throw new IllegalStateException(
                "no way to try a " + condition.getClass().getSimpleName());
    }

    private static List<CompiledCondition> each(List<Condition> conditions, PhraseIndex index, int depth) {
        return conditions.stream().map(condition -> of(condition, index, depth)).toList();
    }
}
