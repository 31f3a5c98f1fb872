package io.socialsouls.community.testkit;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.testkit.value.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Storages that show across groups what they should not, or otherwise. */
final class BrokenDirectories {
    private BrokenDirectories() {}

    static Storage showsGroupsThatWereRolledBack(Storage right) {
        List<GroupId> put = new ArrayList<>();
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                return Tampering.puts(right, GroupRow.KIND, (unit, rows) -> {
                            put.add(group);
                            unit.put(GroupRow.KIND, rows);
                        })
                        .inUnit(group, mode, work);
            }

            @Override
            public Directory directory() {
                return new ShownDirectory(super.directory(), put);
            }
        };
    }

    static Storage showsUnlistedGroups(Storage right) {
        return Tampering.putsChanged(
                right,
                GroupRow.KIND,
                row -> new GroupRow(Rows.listed(), row.founded(), row.policyVersion(), row.version()));
    }

    /** Goes on with the next group, whatever is left of the last. */
    static Storage goesOnWithTheNextGroup(Storage right) {
        return new TamperedStorage(right) {
            @Override
            public Directory directory() {
                return new Directory() {
                    @Override
                    public <R> List<Found<R>> list(Selection<R> of, Optional<AcrossPlace> after, int limit) {
                        return right.directory()
                                .list(
                                        of,
                                        after.map(place ->
                                                new AcrossPlace(place.before(), place.group(), Optional.empty())),
                                        limit);
                    }
                };
            }
        };
    }
}
