package io.socialsouls.community.group;

/** The roles of members: what each is trusted with. */
public enum Role {
    /** Owns the group: everything, including who else owns it. */
    OWNER,
    /** Curates: admits members, opens experiments, tends the knowledge. */
    CURATOR,
    /** Moderates: admits members and decides on what is held. */
    MODERATOR,
    /** Takes part: asks, answers, contributes. */
    MEMBER,
    /** Reads along. */
    GUEST
}
