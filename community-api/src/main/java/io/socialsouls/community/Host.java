package io.socialsouls.community;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.journal.Journal;

/** The host application itself. It is above the groups' rules: keep it away from what people can reach. */
public interface Host {
    /** {@return the whole journal of a group, empty if the group does not exist} */
    Journal journal(GroupId group);
}
