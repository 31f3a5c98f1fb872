package io.socialsouls.community.core.access;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.MembershipRow;
import java.util.Locale;
import java.util.Optional;

/**
 * Who gets through to a call. Callers who may not know of the group learn nothing of why they do not.
 *
 * @param name what a host reads in the list of commands
 * @param check refuses or does nothing
 */
public record AccessRule(String name, Check check) {
    /** Refuses a person or does nothing. */
    @FunctionalInterface
    public interface Check {
        /**
         * Checks.
         *
         * @param id the group's
         * @param group the group, absent if there is none
         * @param membership the actor's, of whatever standing, absent if there is none
         */
        void person(GroupId id, Optional<GroupRow> group, Optional<MembershipRow> membership);
    }

    /**
     * Members who have a permission.
     *
     * @param permission which
     * @return refuses strangers with NOT_FOUND, members with NOT_ALLOWED
     */
    public static AccessRule members(Permission permission) {
        return new AccessRule(text(permission), (id, group, membership) -> {
            MembershipRow row = membership
                    .filter(each -> group.isPresent() && each.standing().isInside())
                    .orElseThrow(() -> unknown(id));
            if (!permission.isGivenTo(row)) {
                throw new CommunityException(
                        ErrorCode.NOT_ALLOWED,
                        "a member with role " + text(row.role()) + " and standing " + text(row.standing())
                                + " may not do this; it needs permission " + text(permission));
            }
        });
    }

    /**
     * Everybody who may know of the group: who is inside or invited; of a listed group, all.
     *
     * @return refuses all others with NOT_FOUND
     */
    public static AccessRule whoMayKnow() {
        return new AccessRule("know", (id, group, membership) -> {
            boolean knows = membership
                    .map(MembershipRow::standing)
                    .filter(standing -> standing.isInside() || standing == Standing.INVITED)
                    .isPresent();
            boolean listed = group.filter(row -> row.charter().visibility() == Visibility.LISTED)
                    .isPresent();
            if (group.isEmpty() || !(knows || listed)) {
                throw unknown(id);
            }
        });
    }

    /**
     * Everybody who has anything in an inbox to see: who is inside, invited, suspended or banned.
     *
     * @return refuses all others with NOT_FOUND
     */
    public static AccessRule whoHasAnInbox() {
        return new AccessRule("inbox", (id, group, membership) -> {
            boolean has = membership
                    .map(MembershipRow::standing)
                    .filter(standing -> standing != Standing.REQUESTED && standing != Standing.LEFT)
                    .isPresent();
            if (group.isEmpty() || !has) {
                throw unknown(id);
            }
        });
    }

    /**
     * Every person of the host.
     *
     * @return refuses nobody
     */
    public static AccessRule anyone() {
        return new AccessRule("anyone", (id, group, membership) -> {});
    }

    /**
     * The host itself, which no rule is asked about.
     *
     * @return refuses every person with NOT_FOUND
     */
    public static AccessRule host() {
        return new AccessRule("host", (id, group, membership) -> {
            throw unknown(id);
        });
    }

    private static CommunityException unknown(GroupId id) {
        return new CommunityException(ErrorCode.NOT_FOUND, "there is no group " + id + " that this person may know of");
    }

    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
