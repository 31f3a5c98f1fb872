package io.socialsouls.community.policy;

import java.util.Objects;

/** The action that a rule asks for: one that this release knows, or one of a later release. */
public sealed interface RuleAction permits PolicyAction, RuleAction.Unknown {
    /** {@return the action to carry out when the rule applies; for an action that is not known, a person decides} */
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
