package io.socialsouls.community.group;

/**
 * A group that a person is in, or is invited to, as the person sees it in a list of groups.
 *
 * @param charter what it is for
 * @param role what the person is trusted with there
 * @param standing whether the membership is in force
 */
public record MyGroup(GroupId group, Charter charter, Role role, Standing standing) {}
