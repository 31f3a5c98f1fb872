package io.socialsouls.community.core.policy;

import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.Rule;
import io.socialsouls.community.policy.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A policy, compiled. Immutable and thread-safe.
 *
 * <p>An examination takes time linear in the length of the draft: its words are looked up in one index of all that the
 * policy looks for. It is a pure function of draft, facts and policy.
 */
public final class PolicyEngine {
    private final PhraseIndex phrases = new PhraseIndex();
    private final List<CompiledRule> rules;

    private PolicyEngine(Policy policy) {
        List<CompiledRule> compiled = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            Norm norm = policy.norm(rule.norm()).orElseThrow();
            compiled.add(RuleCompiler.compile(rule, norm, phrases));
        }
        this.rules = List.copyOf(compiled);
    }

    /**
     * Compiles a policy.
     *
     * @param policy its norms and rules
     * @return the policy, ready to be tried on drafts
     * @throws io.socialsouls.community.error.InvalidValueException if conditions are nested too deep, or hosts that it
     *     excepts are none
     */
    public static PolicyEngine of(Policy policy) {
        return new PolicyEngine(policy);
    }

    /**
     * Tries all rules on a draft.
     *
     * @param title the draft's title, if it has one
     * @param text its text
     * @param facts what else the rules may ask for
     * @return the strictest action of the rules that apply, and a reason for each of them
     */
    public Verdict examine(Optional<String> title, String text, Facts facts) {
        DraftScan scan = new DraftScan(title, text, facts, phrases);
        List<Reason> reasons =
                rules.stream().flatMap(rule -> rule.reason(scan).stream()).toList();
        PolicyAction strictest = reasons.stream()
                .map(Reason::action)
                .max(Comparator.naturalOrder())
                .orElse(PolicyAction.PUBLISH);
        return new Verdict(strictest, reasons, facts);
    }
}
