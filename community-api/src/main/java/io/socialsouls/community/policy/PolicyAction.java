package io.socialsouls.community.policy;

/** What a rule asks for, mildest first: of several, the last one in this order is done. */
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

    /**
     * Whether the group sees the post.
     *
     * @return true for publish and nudge
     */
    public boolean publishes() {
        return this == PUBLISH || this == NUDGE;
    }

    @Override
    public PolicyAction done() {
        return this;
    }
}
