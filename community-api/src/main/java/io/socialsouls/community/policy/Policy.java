package io.socialsouls.community.policy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A group's norms and the rules that watch over them, as data.
 *
 * <p>Norms and rules beyond their limits, ids that occur twice, and rules for a norm that is not there are refused with
 * an {@link InvalidValueException}.
 *
 * @param norms at most {@value Limits#MAX_NORMS}
 * @param rules at most {@value Limits#MAX_RULES}; all are tried, and the strictest action is carried out
 */
public record Policy(List<Norm> norms, List<Rule> rules) {

    /** No norms and no rules: everything is published. */
    public static final Policy NONE = new Policy(List.of(), List.of());

    public Policy {
        norms = List.copyOf(norms);
        rules = List.copyOf(rules);
        if (norms.size() > Limits.MAX_NORMS) {
            throw new InvalidValueException("norms", norms.size(), "at most " + Limits.MAX_NORMS);
        }
        if (rules.size() > Limits.MAX_RULES) {
            throw new InvalidValueException("rules", rules.size(), "at most " + Limits.MAX_RULES);
        }
        Set<NormId> known = new HashSet<>();
        for (Norm norm : norms) {
            if (!known.add(norm.id())) {
                throw new InvalidValueException("norms.id", norm.id().value(), "an id that no other norm has");
            }
        }
        Set<RuleId> taken = new HashSet<>();
        for (Rule rule : rules) {
            if (!taken.add(rule.id())) {
                throw new InvalidValueException("rules.id", rule.id().value(), "an id that no other rule has");
            }
            if (!known.contains(rule.norm())) {
                throw new InvalidValueException("rules.norm", rule.norm().value(), "the id of one of the norms");
            }
        }
    }

    /** {@return the norm with that id; absent if this policy has none} */
    public Optional<Norm> norm(NormId id) {
        return norms.stream().filter(norm -> norm.id().equals(id)).findFirst();
    }
}
