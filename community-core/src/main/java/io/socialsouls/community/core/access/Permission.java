package io.socialsouls.community.core.access;

import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.spi.MembershipRow;
import java.util.Locale;

/** What a call needs, and which members have it: the one place where that is decided. */
public enum Permission {
    /** Read what members read. */
    READ,
    /** Say something, thank, accept. */
    SAY,
    /** Open experiments and bring results to them. */
    EXPERIMENT,
    /** Announce, and schedule live sessions. */
    ANNOUNCE,
    /** Invite, see who waits to be let in, and let them in. */
    ADMIT,
    /** See what is held, decide on it, limit members. */
    MODERATE,
    /** Adopt a policy. */
    ADOPT_POLICY,
    /** Give members another role. */
    APPOINT;

    /**
     * What it takes to post something.
     *
     * @param kind of that kind
     * @return to say something, or to announce
     */
    public static Permission toPost(PostKind kind) {
        return switch (kind.postedBy()) {
            case MEMBERS -> SAY;
            case ANNOUNCERS -> ANNOUNCE;
        };
    }

    /** {@return its name as a host reads it, for example {@code adopt_policy}} */
    public String text() {
        return text(this);
    }

    static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a membership has it.
     *
     * @param membership the actor's
     * @return false for everybody who is not inside
     */
    public boolean isGivenTo(MembershipRow membership) {
        return membership.standing().isInside()
                && (this == READ || membership.standing() == Standing.ACTIVE)
                && isGivenTo(membership.role());
    }

    /**
     * Whether a role includes it, for members who are active.
     *
     * @param role what a member is trusted with
     * @return false if no member of that role has it
     */
    boolean isGivenTo(Role role) {
        return switch (this) {
            case READ -> true;
            case SAY, EXPERIMENT -> role != Role.GUEST;
            case ANNOUNCE, ADMIT, MODERATE -> role == Role.OWNER || role == Role.CURATOR || role == Role.MODERATOR;
            case ADOPT_POLICY -> role == Role.OWNER || role == Role.CURATOR;
            case APPOINT -> role == Role.OWNER;
        };
    }
}
