package io.socialsouls.community.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class ArbitraryValuesTest {
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_is_brought_suits_the_measure(@ForAll("brought") Tuple2<EffectMeasure, Contribution> brought) {
        assertThat(brought.get1().suits(brought.get2().data())).isTrue();
    }

    @Provide
    Arbitrary<Tuple2<EffectMeasure, Contribution>> brought() {
        return Arbitraries.of(EffectMeasure.values())
                .flatMap(measure -> ArbitraryTests.contributions(measure).map(one -> Tuple.of(measure, one)));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void every_rule_is_tied_to_a_norm(@ForAll("policies") Policy policy) {
        assertThat(policy.rules())
                .allSatisfy(rule -> assertThat(policy.norm(rule.norm())).isPresent());
    }

    @Provide
    Arbitrary<Policy> policies() {
        return ArbitraryPolicies.policies();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void replies_decisions_and_sanctions_can_be_made(
            @ForAll("replies") Draft reply,
            @ForAll("decisions") Decision decision,
            @ForAll("sanctions") Sanction sanction) {
        assertThat(reply.to()).contains(PostId.of("p"));
        assertThat(decision.note().isPresent()).isEqualTo(decision.outcome() == Decision.Outcome.REJECT);
        assertThat(sanction.reason()).isNotBlank();
    }

    @Provide
    Arbitrary<Draft> replies() {
        return ArbitraryPosts.replies(PostId.of("p"));
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return ArbitraryPosts.decisions();
    }

    @Provide
    Arbitrary<Sanction> sanctions() {
        return ArbitraryPosts.sanctions();
    }
}
