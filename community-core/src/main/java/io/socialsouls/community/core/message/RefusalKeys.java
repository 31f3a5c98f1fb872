package io.socialsouls.community.core.message;

/** The keys of what people read when something may not be done, with the arguments in order. */
public final class RefusalKeys {
    /** There is no such group, or not for the reader. */
    public static final String UNKNOWN_GROUP = "refusal.unknown_group";

    /** There is no such thing, or not for the reader. */
    public static final String NOT_FOUND = "refusal.not_found";

    /** The reader's role does not include it: the permission that it takes. */
    public static final String PERMISSION = "refusal.permission";

    /** The reader is muted. */
    public static final String MUTED = "refusal.muted";

    /** The same was sent before with other content. */
    public static final String KEY_USED = "refusal.key_used";

    /** The reader asks to be let in and is invited. */
    public static final String INVITED = "refusal.invited";

    /** The reader asks to be let in and is a member. */
    public static final String IS_MEMBER = "refusal.is_member";

    /** The reader asks to be let in and is suspended or banned. */
    public static final String SANCTIONED = "refusal.sanctioned";

    /** The reader accepts an invitation that there is not. */
    public static final String NOT_INVITED = "refusal.not_invited";

    /** The reader invites somebody who is in or was sent out. */
    public static final String NOT_OUTSIDE = "refusal.not_outside";

    /** The reader lets in somebody who did not ask. */
    public static final String NOT_WAITING = "refusal.not_waiting";

    /** The reader appoints somebody who is muted. */
    public static final String NOT_ACTIVE = "refusal.not_active";

    /** The last owner would be gone. */
    public static final String LAST_OWNER = "refusal.last_owner";

    /** The reader may not limit this member. */
    public static final String OUTRANKED = "refusal.outranked";

    /** The member is limited in that way already. */
    public static final String LIMITED_ALREADY = "refusal.limited_already";

    /** The member to be limited is outside. */
    public static final String NOT_INSIDE = "refusal.not_inside";

    /** The member is not limited. */
    public static final String NOT_LIMITED = "refusal.not_limited";

    /** The reader would decide on a post of their own. */
    public static final String OWN_POST = "refusal.own_post";

    /** Somebody decided on the post before. */
    public static final String DECIDED = "refusal.decided";

    /** The reader would decide on what this version cannot show. */
    public static final String NOT_READABLE = "refusal.not_readable";

    /** The reader did not ask the question. */
    public static final String NOT_THE_ASKER = "refusal.not_the_asker";

    /** The reader brought this test before: its name. */
    public static final String BROUGHT_ALREADY = "refusal.brought_already";

    /** The experiment takes no more: how many it takes. */
    public static final String EXPERIMENT_FULL = "refusal.experiment_full";

    /** The contribution is withdrawn already. */
    public static final String WITHDRAWN = "refusal.withdrawn";

    private RefusalKeys() {}
}
