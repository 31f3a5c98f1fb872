package io.socialsouls.community;

/**
 * One thing that can be asked of a community: a command, or a read.
 *
 * @param name capability and method, for example {@code posts.submit}: the name of a {@link CommandListener.Call}
 * @param permission what the actor needs: a permission of members, for example {@code say}; {@code know} for those who
 *     may know of the group, {@code inbox} for those who may see anything in its inbox, {@code anyone} for every
 *     person, {@code host} for the host alone
 * @param writes whether it changes anything
 */
public record CommandInfo(String name, String permission, boolean writes) {}
