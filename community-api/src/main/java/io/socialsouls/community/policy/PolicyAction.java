package io.socialsouls.community.policy;

/** The actions that a rule can ask for, mildest first: if there are several, the last in this order is carried out. */
public enum PolicyAction implements RuleAction {
    /** Show it to the group. */
    PUBLISH,
    /** Show it to the group, and give the author a hint. */
    NUDGE,
    /** Don't keep it; tell the author what to change before trying again. */
    ASK_TO_REVISE,
    /** Keep it for a moderator to decide. */
    HOLD,
    /** Don't keep it. */
    REJECT;

    /** {@return whether the group sees the post: true for publish and nudge} */
    public boolean publishes() {
        return this == PUBLISH || this == NUDGE;
    }

    @Override
    public PolicyAction done() {
        return this;
    }
}
