package io.socialsouls.community.core.storage;

import io.socialsouls.community.core.storage.GroupMemory.Brought;
import io.socialsouls.community.core.storage.GroupMemory.Slot;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ContributionStore;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.ExperimentStore;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupStore;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.MembershipStore;
import io.socialsouls.community.spi.VaultRow;
import io.socialsouls.community.spi.VaultStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stores of one unit, over the memory of its group. */
record InMemoryUnit(GroupMemory memory, UndoLog undo) implements GroupUnit {
    private static final Comparator<MembershipRow> BY_STANDING_SINCE = Comparator.comparing(MembershipRow::since)
            .thenComparing(row -> row.id().value());

    @Override
    public GroupStore group() {
        return new GroupStore() {
            @Override
            public Optional<GroupRow> find() {
                return Optional.ofNullable(memory.group.get(Slot.UNIT));
            }

            @Override
            public void insert(GroupRow row) {
                undo.put(memory.group, Slot.UNIT, row);
            }
        };
    }

    @Override
    public MembershipStore memberships() {
        return new MembershipStore() {
            @Override
            public Optional<MembershipRow> find(MemberId id) {
                return Optional.ofNullable(memory.memberships.get(id));
            }

            @Override
            public List<MembershipRow> list(Standing standing) {
                return memory.memberships.values().stream()
                        .filter(row -> row.standing() == standing)
                        .sorted(BY_STANDING_SINCE)
                        .toList();
            }

            @Override
            public void put(MembershipRow row) {
                undo.put(memory.memberships, row.id(), row);
            }
        };
    }

    @Override
    public VaultStore vault() {
        return new VaultStore() {
            @Override
            public Optional<VaultRow> find(PersonId person) {
                return Optional.ofNullable(memory.memberOf.get(person));
            }

            @Override
            public Optional<VaultRow> find(MemberId member) {
                return Optional.ofNullable(memory.whoIs.get(member));
            }

            @Override
            public void put(VaultRow row) {
                undo.put(memory.whoIs, row.member(), row);
                undo.put(memory.memberOf, row.person(), row);
            }
        };
    }

    @Override
    public ExperimentStore experiments() {
        return new ExperimentStore() {
            @Override
            public Optional<ExperimentRow> find(ExperimentId id) {
                return Optional.ofNullable(memory.experiments.get(id));
            }

            @Override
            public List<ExperimentRow> list() {
                return List.copyOf(memory.experiments.values());
            }

            @Override
            public void insert(ExperimentRow row) {
                undo.put(memory.experiments, row.id(), row);
            }
        };
    }

    @Override
    public ContributionStore contributions() {
        return new ContributionStore() {
            @Override
            public boolean exists(ExperimentId experiment, MemberId contributor, String test) {
                return memory.brought.containsKey(new Brought(experiment, contributor, test));
            }

            @Override
            public List<ContributionRow> list(ExperimentId experiment) {
                return List.copyOf(memory.contributions.getOrDefault(experiment, List.of()));
            }

            @Override
            public void insert(ContributionRow row) {
                undo.add(memory.contributions.computeIfAbsent(row.experiment(), id -> new ArrayList<>()), row);
                undo.put(
                        memory.brought,
                        new Brought(
                                row.experiment(),
                                row.contributor(),
                                row.contribution().test()),
                        row);
            }
        };
    }
}
