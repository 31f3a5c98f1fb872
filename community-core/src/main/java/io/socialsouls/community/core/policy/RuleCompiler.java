package io.socialsouls.community.core.policy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Rule;

/** Compiles one rule. */
final class RuleCompiler {
    private final PhraseIndex index;
    private boolean understood = true;

    RuleCompiler(PhraseIndex index) {
        this.index = index;
    }

    /** A rule of which a part is not known holds every draft: nobody can tell when it applies. */
    static CompiledRule compile(Rule rule, Norm norm, PhraseIndex index) {
        RuleCompiler compiler = new RuleCompiler(index);
        CompiledCondition when = compiler.compile(rule.when(), 1);
        return compiler.understood
                ? new CompiledRule(rule.id(), norm, when, rule.then().done())
                : new CompiledRule(rule.id(), norm, scan -> Match.of(Truth.TRUE), PolicyAction.HOLD);
    }

    CompiledCondition compile(Condition condition, int depth) {
        if (depth > Limits.MAX_CONDITION_DEPTH) {
            throw new InvalidValueException(
                    "when", depth, "conditions nested at most " + Limits.MAX_CONDITION_DEPTH + " deep");
        }
        if (condition instanceof Condition.Unknown) {
            understood = false;
            return scan -> Match.of(Truth.UNKNOWN);
        }
        ConditionType<?> type = ConditionTypes.of(condition);
        return type.compile(condition, new ConditionScope(type, this, depth));
    }

    int term(String term) {
        return index.add(term);
    }
}
