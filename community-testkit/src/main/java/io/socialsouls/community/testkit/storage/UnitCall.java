package io.socialsouls.community.testkit.storage;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.testkit.value.Rows;
import java.util.List;
import java.util.function.Consumer;

/** Every call that a unit takes, one of each. */
@SuppressWarnings("ImmutableEnumChecker") // A call is a function without state.
enum UnitCall {
    FIND(unit -> unit.find(MembershipRow.KIND, List.of(Key.of("m")))),
    UNIQUE(unit -> unit.unique(IdentityRow.KIND, IdentityRow.KIND.uniqueSet("person"), Key.of("ana"))),
    LIST(unit -> unit.list(members().first(1))),
    COUNT(unit -> unit.count(members(), 1)),
    PUT(unit -> unit.put(MembershipRow.KIND, List.of(Rows.membership("m", Standing.ACTIVE, Rows.NOON, 1)))),
    RAISE(unit -> unit.raise(ReadMarkerRow.KIND, new ReadMarkerRow(MemberId.of("m"), PostId.of("t"), 1))),
    REMOVE(unit -> unit.remove(MembershipRow.KIND, List.of(Key.of("m")))),
    REMOVE_PART(unit -> unit.remove(members(), 1)),
    APPEND(unit -> unit.append(List.of(Rows.event("x")))),
    LOCK(unit -> unit.lock()),
    LOCK_ROW(unit -> unit.lock(MembershipRow.KIND, Key.of("m"))),
    AFTER_COMMIT(unit -> unit.afterCommit(() -> {}));

    private final Consumer<StorageUnit> call;

    UnitCall(Consumer<StorageUnit> call) {
        this.call = call;
    }

    void on(StorageUnit unit) {
        call.accept(unit);
    }

    private static Selection<MembershipRow> members() {
        return MembershipRow.KIND.list(Kind.BY_KEY).where();
    }
}
