package io.socialsouls.community.testkit.value;

import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.RuleId;
import io.socialsouls.community.policy.Tenure;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary verdicts on drafts, and what became of those. */
public final class ArbitraryVerdicts {
    private static final Arbitrary<Facts> FACTS = Combinators.combine(
                    Arbitraries.integers().greaterOrEqual(0),
                    Arbitraries.of(Tenure.values()).optional())
            .as(Facts::new);

    private ArbitraryVerdicts() {}

    /** {@return verdicts of every action} */
    public static Arbitrary<Verdict> verdicts() {
        return Arbitraries.of(PolicyAction.values()).flatMap(ArbitraryVerdicts::verdicts);
    }

    /**
     * Verdicts of one action.
     *
     * @param action what they ask for
     * @return with reasons of which the strictest asks for it, and none that asks for more
     */
    public static Arbitrary<Verdict> verdicts(PolicyAction action) {
        Arbitrary<PolicyAction> milder = Arbitraries.of(Stream.of(PolicyAction.values())
                .filter(other -> other.compareTo(action) <= 0)
                .toList());
        Arbitrary<List<Reason>> some = reasons(milder)
                .list()
                .ofMinSize(action == PolicyAction.PUBLISH ? 0 : 1)
                .ofMaxSize(3)
                .uniqueElements(Reason::rule);
        return Combinators.combine(some, FACTS).as((reasons, facts) -> verdict(action, reasons, facts));
    }

    private static Arbitrary<Reason> reasons(Arbitrary<PolicyAction> actions) {
        return Combinators.combine(
                        Values.ids().map(RuleId::of),
                        ArbitraryPolicies.norms(),
                        actions,
                        ArbitraryPolicies.terms().list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Reason::new);
    }

    private static Verdict verdict(PolicyAction action, List<Reason> drawn, Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        for (Reason reason : drawn) {
            PolicyAction asked = reasons.isEmpty() ? action : reason.action();
            boolean aboutAuthor = reason.aboutAuthor() && facts.authorTenure().isPresent();
            reasons.add(new Reason(reason.rule(), reason.norm(), asked, reason.words(), aboutAuthor));
        }
        return new Verdict(action, reasons, facts);
    }

    /** {@return every outcome, each with a verdict that leads to it} */
    public static Arbitrary<PostOutcome> outcomes() {
        return Combinators.combine(Values.ids().map(PostId::of), verdicts()).as(ArbitraryVerdicts::outcome);
    }

    private static PostOutcome outcome(PostId id, Verdict verdict) {
        return switch (verdict.action()) {
            case PUBLISH, NUDGE -> new PostOutcome.Published(id, verdict);
            case ASK_TO_REVISE -> new PostOutcome.RevisionAsked(verdict);
            case HOLD -> new PostOutcome.Held(id, verdict);
            case REJECT -> new PostOutcome.Rejected(verdict);
        };
    }
}
