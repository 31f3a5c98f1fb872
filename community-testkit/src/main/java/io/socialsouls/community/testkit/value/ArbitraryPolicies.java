package io.socialsouls.community.testkit.value;

import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.NormId;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.policy.Rule;
import io.socialsouls.community.policy.RuleId;
import io.socialsouls.community.policy.Tenure;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary policies and what they are made of. */
public final class ArbitraryPolicies {
    private static final int DEEP = 3;

    private ArbitraryPolicies() {}

    /** {@return norms with any id} */
    public static Arbitrary<Norm> norms() {
        return Combinators.combine(Values.ids().map(NormId::of), Values.text(Limits.MAX_NORM_LENGTH))
                .as(Norm::new);
    }

    /** {@return conditions of every kind, nested a few times} */
    public static Arbitrary<Condition> conditions() {
        return conditions(DEEP);
    }

    private static Arbitrary<Condition> conditions(int deep) {
        Arbitrary<Condition> says = terms().list().ofMinSize(1).ofMaxSize(4).map(Condition.Says::new);
        Arbitrary<Condition> links = hosts().set().ofMaxSize(3).map(Condition.Links::new);
        Arbitrary<Condition> tenure = Arbitraries.of(Tenure.values()).map(Condition.AuthorTenure::new);
        if (deep == 0) {
            return Arbitraries.oneOf(says, links, tenure);
        }
        Arbitrary<Condition> inner = Arbitraries.lazy(() -> conditions(deep - 1));
        Arbitrary<List<Condition>> some = inner.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Condition> all = some.map(Condition.AllOf::new);
        Arbitrary<Condition> any = some.map(Condition.AnyOf::new);
        Arbitrary<Condition> not = inner.map(Condition.Not::new);
        return Arbitraries.oneOf(says, links, tenure, all, any, not);
    }

    /** {@return words and phrases to look for} */
    public static Arbitrary<String> terms() {
        return Arbitraries.of(
                "buy now", "spam", "please", "Stra\u00DFe", "\u0130stanbul", "caf\u00E9", "a b c", "\u4F60\u597D");
    }

    /** {@return hosts that links may lead to, in the form that a policy has them in once it is read} */
    public static Arbitrary<String> hosts() {
        return Arbitraries.of(
                "example.org", "docs.example.com", "xn--bcher-kva.example", "stra\u00DFe.example", "a.example");
    }

    /**
     * Policies whose rules are each tied to one of their norms.
     *
     * @return of up to four norms and eight rules
     */
    public static Arbitrary<Policy> policies() {
        Arbitrary<List<Norm>> norms = norms().list().ofMinSize(1).ofMaxSize(4).uniqueElements(Norm::id);
        return norms.flatMap(agreed -> {
            Arbitrary<Rule> rules = Combinators.combine(
                            Values.ids().map(RuleId::of),
                            Arbitraries.of(agreed).map(Norm::id),
                            conditions(),
                            Arbitraries.of(PolicyAction.values()))
                    .as(Rule::new);
            return rules.list()
                    .ofMaxSize(8)
                    .uniqueElements(Rule::id)
                    .map(held -> new Policy(new ArrayList<>(agreed), held));
        });
    }

    /** {@return texts of policies, each of which a group can adopt} */
    public static Arbitrary<PolicyText> texts() {
        return policies().flatMap(ArbitraryPolicies::texts);
    }

    /**
     * Texts of one policy, as somebody might write it.
     *
     * @param policy what they say
     * @return in the form of {@code docs/policy.md}, on one line and on many; each is read as that policy
     */
    public static Arbitrary<PolicyText> texts(Policy policy) {
        return Arbitraries.of("", " ", "\n  ", "\r\n\t").map(blank -> PolicyText.of(new PolicyJson(blank).of(policy)));
    }
}
