package io.socialsouls.community.core.access;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.MembershipRow;
import java.util.Optional;

/**
 * What a call is let through by.
 *
 * @param id the group's
 * @param group whether there is a group, and who may know of it
 * @param membership the actor's, of whatever standing, absent if there is none
 */
public record ActorFacts(GroupId id, GroupFact group, Optional<MembershipRow> membership) {
    /**
     * Whether the actor has a permission.
     *
     * @param permission which
     * @return false for strangers
     */
    public boolean has(Permission permission) {
        return membership.filter(permission::isGivenTo).isPresent();
    }
}
