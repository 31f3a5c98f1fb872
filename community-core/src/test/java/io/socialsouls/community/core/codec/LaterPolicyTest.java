package io.socialsouls.community.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.policy.Rule;
import io.socialsouls.community.policy.RuleAction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a later release wrote is kept where it is stored, and refused where somebody writes it now. */
class LaterPolicyTest {
    private final Codec codec = new Codec();

    @Test
    void a_condition_that_is_not_known_is_kept_to_the_letter_and_refused_if_it_is_new() {
        condition("{ \"written-by\" : [\"a machine\", 1.50] }");
        condition("{\"all\":[{\"says\":[\"a\"]},{\"moon\":\"full\"}]}");
        condition("{\"not\":{\"links\":{\"except\":[],\"schemes\":[\"ftp\"]}}}");
        condition("{\"tenure\":\"veteran\"}");
    }

    private void condition(String when) {
        String stored = policy(when, "\"nudge\"");
        Rule rule = only(codec.policy(stored));
        assertThat(rule.when()).isEqualTo(new Condition.Unknown(when));
        assertThat(rule.then()).isEqualTo(PolicyAction.NUDGE);
        assertThat(codec.policy(codec.policy(stored))).isEqualTo(stored);
        refused(stored, "rules[0].when.");
    }

    @Test
    void an_action_that_is_not_known_is_kept_to_the_letter_and_refused_if_it_is_new() {
        action("\"slow-down\"");
        action("{ \"delay\" : \"PT1H\" }");
    }

    private void action(String then) {
        String stored = policy("{\"says\":[\"a\"]}", then);
        Rule rule = only(codec.policy(stored));
        assertThat(rule.when()).isEqualTo(new Condition.Says(List.of("a")));
        assertThat(rule.then()).isEqualTo(new RuleAction.Unknown(then));
        assertThat(codec.policy(codec.policy(stored))).isEqualTo(stored);
        refused(stored, "rules[0].then is ");
    }

    @Test
    void a_rule_with_a_member_that_is_not_known_has_a_condition_that_is_not_known() {
        String stored = policy("{\"says\":[\"a\"]}", "\"reject\",\"until\":\"noon\"");
        Rule rule = only(codec.policy(stored));
        assertThat(rule.when())
                .isEqualTo(
                        new Condition.Unknown(
                                "{\"id\":\"r\",\"norm\":\"n\",\"when\":{\"says\":[\"a\"]},\"then\":\"reject\",\"until\":\"noon\"}"));
        refused(stored, "rules[0].until is unknown");
    }

    @Test
    void a_rule_that_no_release_wrote_is_an_error() {
        for (String when : List.of("{}", "{\"says\":[]}", "{\"says\":7}", "[]", "{\"tenure\":null}")) {
            assertThatThrownBy(() -> codec.policy(policy(when, "\"hold\"")))
                    .as(when)
                    .isInstanceOf(UnreadableFormException.class);
        }
    }

    private void refused(String json, String message) {
        assertThatThrownBy(() -> codec.read(PolicyText.of(json)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
    }

    private static Rule only(Policy policy) {
        return policy.rules().get(0);
    }

    private static String policy(String when, String then) {
        return "{\"norms\":[{\"id\":\"n\",\"text\":\"No selling\"}],\"rules\":[{\"id\":\"r\",\"norm\":\"n\",\"when\":"
                + when + ",\"then\":" + then + "}]}";
    }
}
