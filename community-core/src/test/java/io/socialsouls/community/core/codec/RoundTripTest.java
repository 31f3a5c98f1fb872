package io.socialsouls.community.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostOutcome;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
    private final Codec codec = new Codec();

    @Property(tries = 300)
    void a_policy_reads_back_as_it_was_however_it_is_read(@ForAll("policies") Policy policy) {
        String stored = codec.policy(policy);
        assertThat(codec.policy(stored)).isEqualTo(policy);
        assertThat(codec.read(PolicyText.of(stored))).isEqualTo(policy);
        assertThat(codec.policy(codec.policy(stored))).isEqualTo(stored);
    }

    @Property(tries = 300)
    void a_verdict_reads_back_as_it_was(@ForAll("verdicts") Verdict verdict) {
        assertThat(codec.verdict(codec.verdict(verdict))).isEqualTo(verdict);
    }

    @Property(tries = 300)
    void an_outcome_reads_back_as_it_was(@ForAll("verdicts") Verdict verdict, @ForAll("texts") String id) {
        PostOutcome held = new PostOutcome.Held(PostId.of(id), verdict);
        assertThat(codec.postOutcome(codec.postOutcome(held))).isEqualTo(held);
    }

    @Property
    void a_sentence_reads_back_as_it_was(@ForAll("sentences") Message message) {
        assertThat(codec.message(codec.message(message))).isEqualTo(message);
    }

    @Property
    void a_protocol_reads_back_as_it_was(@ForAll("protocols") Protocol protocol) {
        assertThat(codec.protocol(codec.protocol(protocol))).isEqualTo(protocol);
    }

    @Property
    void a_contribution_reads_back_as_it_was(@ForAll("contributions") Contribution contribution) {
        assertThat(codec.contribution(codec.contribution(contribution))).contains(contribution);
    }

    @Provide
    Arbitrary<String> texts() {
        return ArbitraryValues.text(190);
    }

    @Provide
    Arbitrary<Policy> policies() {
        return ArbitraryValues.policies();
    }

    @Provide
    Arbitrary<Verdict> verdicts() {
        return ArbitraryValues.verdicts();
    }

    @Provide
    Arbitrary<Message> sentences() {
        return ArbitraryValues.sentences();
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return ArbitraryValues.protocols();
    }

    @Provide
    Arbitrary<Contribution> contributions() {
        return ArbitraryValues.contributions();
    }
}
