package io.socialsouls.community.post;

/** Which active members may post something of a kind. */
public enum PostedBy {
    /** All but guests. */
    MEMBERS,
    /** Those who may announce: owners, curators and moderators. */
    ANNOUNCERS
}
