package io.socialsouls.community.core.access;

import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.spi.GroupRow;
import java.util.Optional;

/** What a call need know of a group to let somebody through. */
public enum GroupFact {
    /** There is none. */
    ABSENT,
    /** It is there, and strangers may not know of it, or nobody asked whether they may. */
    PRESENT,
    /** It is there, and strangers may know of it. */
    LISTED;

    /**
     * What a group's row says.
     *
     * @param group absent if there is none
     * @return what is known then
     */
    public static GroupFact of(Optional<GroupRow> group) {
        return group.map(row -> row.charter().visibility() == Visibility.LISTED ? LISTED : PRESENT)
                .orElse(ABSENT);
    }
}
