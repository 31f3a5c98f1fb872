package io.socialsouls.community.core.storage;

import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.VaultRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Everything of one group; touched only by who holds the lock. */
final class GroupMemory {
    final ReentrantLock lock = new ReentrantLock();
    /** Whether this memory was given up as empty; who waited for its lock starts over. */
    boolean retired;

    /** The group itself, under the one key {@code UNIT}. */
    final Map<Slot, GroupRow> group = new HashMap<>();

    final Map<MemberId, MembershipRow> memberships = new HashMap<>();
    final Map<MemberId, VaultRow> whoIs = new HashMap<>();
    final Map<PersonId, VaultRow> memberOf = new HashMap<>();
    final Map<ExperimentId, ExperimentRow> experiments = new LinkedHashMap<>();
    final Map<ExperimentId, List<ContributionRow>> contributions = new HashMap<>();
    final Map<Brought, ContributionRow> brought = new HashMap<>();

    boolean isEmpty() {
        return group.isEmpty()
                && memberships.isEmpty()
                && whoIs.isEmpty()
                && experiments.isEmpty()
                && contributions.isEmpty();
    }

    enum Slot {
        UNIT
    }

    record Brought(ExperimentId experiment, MemberId contributor, String test) {}
}
