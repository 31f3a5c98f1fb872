package io.socialsouls.community.policy;

import java.util.Objects;

/** What a rule asks for: an action that this release knows, or one of a later release. */
public sealed interface RuleAction permits PolicyAction, RuleAction.Unknown {
    /** {@return what is done when the rule applies; a person decides where the action is not known} */
    PolicyAction done();

    /**
     * An action that a later release wrote.
     *
     * @param json as it stands in the policy, to the letter
     */
    record Unknown(String json) implements RuleAction {
        public Unknown {
            Objects.requireNonNull(json, "json");
        }

        @Override
        public PolicyAction done() {
            return PolicyAction.HOLD;
        }
    }
}
