package io.socialsouls.community.group;

/**
 * A membership as the others in the group see it.
 *
 * @param id who, within this group
 * @param profile how the member shows
 * @param role what the member is trusted with
 * @param standing whether the membership is in force
 */
public record Member(MemberId id, Profile profile, Role role, Standing standing) {}
