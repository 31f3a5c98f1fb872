package io.socialsouls.community.core.group;

import io.socialsouls.community.core.command.Commands;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.VaultRow;
import java.time.Instant;
import java.util.Objects;

/** Founding a group and reading its charter. */
public final class GroupCommands {
    private GroupCommands() {}

    /**
     * Founds a group with its owner in it.
     *
     * @param commands the engine
     * @param person who founds it
     * @param charter what it is for
     * @param founder how the owner shows
     * @return the new group
     */
    public static GroupId found(Commands commands, PersonId person, Charter charter, Profile founder) {
        Objects.requireNonNull(charter, "charter");
        Objects.requireNonNull(founder, "founder");
        GroupId id = GroupId.of(commands.newId());
        Instant now = commands.now();
        return commands.onNewGroup(id, unit -> {
            MemberId owner = MemberId.of(commands.newId());
            unit.group().insert(new GroupRow(charter, now));
            unit.vault().put(new VaultRow(owner, person, founder));
            unit.memberships().put(new MembershipRow(owner, Role.OWNER, Standing.ACTIVE, now));
            return id;
        });
    }

    /**
     * Reads the charter.
     *
     * @param desk who reads, and of which group
     * @return the charter
     */
    public static Charter charter(Commands.Desk desk) {
        return desk.asAnyone(approach -> approach.group().charter());
    }
}
