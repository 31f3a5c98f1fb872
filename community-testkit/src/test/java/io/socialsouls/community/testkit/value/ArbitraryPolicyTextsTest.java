package io.socialsouls.community.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.moderation.Moderation;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyText;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class ArbitraryPolicyTextsTest {
    private static final PersonId MICHELLE = PersonId.of("michelle");

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void the_text_of_a_policy_is_adopted_and_read_as_that_policy(
            @ForAll("written") Tuple2<Policy, PolicyText> written) {
        Community community = Communities.builder().build();
        GroupId group = community.as(MICHELLE).found(Charter.listed("Souls", "Ask"), Profile.named("Michelle"));
        Moderation moderation = community.as(MICHELLE).in(group).moderation();
        moderation.adopt(written.get2());
        assertThat(moderation.policy().policy()).isEqualTo(written.get1());
    }

    @Provide
    Arbitrary<Tuple2<Policy, PolicyText>> written() {
        return ArbitraryPolicies.policies()
                .flatMap(policy -> ArbitraryPolicies.texts(policy).map(text -> Tuple.of(policy, text)));
    }
}
