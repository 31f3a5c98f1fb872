package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.Rows;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import net.jqwik.api.Example;

/** What two units of one group that meet may not both do. */
public abstract class ConflictRules extends StorageRules {
    private static final Selection<MembershipRow> ACTIVE_OWNERS =
            MembershipRow.KIND.list("role").where(Role.OWNER, Standing.ACTIVE);
    private static final Key MEMBER = Key.of("m");
    private static final Selection<ReviewRow> WAITING =
            ReviewRow.KIND.list(Kind.BY_KEY).where();

    /** For subclasses. */
    protected ConflictRules() {}

    @Example
    @Proves({SpiRule.WRITTEN_ONCE, SpiRule.ISOLATED})
    final void of_two_who_write_the_same_new_row_once_one_does() {
        oneDoes(put(ThanksRow.KIND, Rows.thanks("p", "m")), put(ThanksRow.KIND, Rows.thanks("p", "m")));
        oneIsThere(ThanksRow.KIND);
    }

    @Example
    @Proves({SpiRule.VERSIONS, SpiRule.ISOLATED})
    final void of_two_who_write_the_same_new_row_in_version_1_one_does() {
        oneDoes(
                put(ThreadRow.KIND, Rows.thread("t", Rows.NOON, 1)),
                put(ThreadRow.KIND, Rows.thread("t", Rows.NOON.plusSeconds(1), 1)));
        oneIsThere(ThreadRow.KIND);
    }

    @Example
    @Proves({SpiRule.UNIQUE_PERSON, SpiRule.UNIQUE_SETS, SpiRule.ISOLATED})
    final void of_two_new_members_who_are_the_same_person_one_comes_in() {
        oneDoes(
                put(IdentityRow.KIND, Rows.identity("m", "ana", 1)),
                put(IdentityRow.KIND, Rows.identity("n", "ana", 1)));
        oneIsThere(IdentityRow.KIND);
    }

    @Example
    @Proves({SpiRule.UNIQUE_ALIAS, SpiRule.UNIQUE_SETS, SpiRule.ISOLATED})
    final void of_two_members_who_take_the_same_alias_one_has_it() {
        oneDoes(put(AliasRow.KIND, Rows.alias("t", "m", "fox")), put(AliasRow.KIND, Rows.alias("t", "n", "fox")));
        oneIsThere(AliasRow.KIND);
    }

    @Example
    @Proves({SpiRule.UNIQUE_TEST, SpiRule.UNIQUE_SETS, SpiRule.ISOLATED})
    final void of_two_contributions_of_the_same_test_one_is_brought() {
        oneDoes(
                put(ContributionRow.KIND, Rows.contribution("c", "e", "test", Rows.NOON, false, 1)),
                put(ContributionRow.KIND, Rows.contribution("d", "e", "test", Rows.NOON, false, 1)));
        oneIsThere(ContributionRow.KIND);
    }

    @Example
    @Proves(SpiRule.ISOLATED)
    final void of_two_owners_who_leave_at_once_one_stays() {
        write(unit -> List.of("m", "n").forEach(id -> unit.memberships().put(owner(id, Standing.ACTIVE, 1))));
        Pair.of(storage(), Rows.GROUP, leaves("m"), leaves("n"));
        assertThat(owners()).hasSize(1);
    }

    @Example
    @Proves(SpiRule.ISOLATED)
    final void of_two_who_add_a_row_if_there_is_none_one_does() {
        Pair.of(storage(), Rows.GROUP, asksForAReview("p"), asksForAReview("q"));
        oneIsThere(ReviewRow.KIND);
    }

    @Example
    @Proves({SpiRule.ROW_LOCKED, SpiRule.ISOLATED})
    final void who_marks_what_was_read_while_the_membership_ends_leaves_no_marker() {
        write(unit -> unit.memberships().put(Rows.membership("m", Standing.ACTIVE, Rows.NOON, 1)));
        Pair.of(
                storage(),
                Rows.GROUP,
                UnitMode.OWN,
                ConflictRules::marksIfActive,
                UnitMode.WRITES,
                unit -> endsMembership(unit, () -> {}));
        endAgainUnlessEnded();
        markerIsGone();
    }

    @Example
    @Proves({SpiRule.ROW_LOCKED, SpiRule.ISOLATED})
    final void a_membership_that_ends_leaves_no_marker_of_who_marks_what_was_read_meanwhile() {
        write(unit -> unit.memberships().put(Rows.membership("m", Standing.ACTIVE, Rows.NOON, 1)));
        Pair.of(
                storage(),
                Rows.GROUP,
                UnitMode.WRITES,
                ConflictRules::endsMembership,
                UnitMode.OWN,
                unit -> marksIfActive(unit, () -> {}));
        endAgainUnlessEnded();
        markerIsGone();
    }

    private static void marksIfActive(StorageUnit unit, Runnable meet) {
        unit.lock(MembershipRow.KIND, MEMBER);
        boolean active = unit.find(MembershipRow.KIND, MEMBER)
                .filter(row -> row.standing() == Standing.ACTIVE)
                .isPresent();
        meet.run();
        if (active) {
            unit.raise(ReadMarkerRow.KIND, new ReadMarkerRow(MemberId.of("m"), PostId.of("t"), 7));
        }
    }

    private static void endsMembership(StorageUnit unit, Runnable meet) {
        unit.lock(MembershipRow.KIND, MEMBER);
        MembershipRow row = unit.find(MembershipRow.KIND, MEMBER).orElseThrow();
        unit.put(MembershipRow.KIND, List.of(row.next(Standing.LEFT, Rows.NOON)));
        unit.remove(ReadMarkerRow.KIND.list(Kind.BY_KEY).where(), 9);
        meet.run();
    }

    /** One that ended in a conflict is run again, as core does. */
    private void endAgainUnlessEnded() {
        storage().inUnit(Rows.GROUP, UnitMode.WRITES, unit -> {
            unit.lock();
            if (unit.find(MembershipRow.KIND, MEMBER).orElseThrow().standing() == Standing.ACTIVE) {
                endsMembership(unit, () -> {});
            }
            return true;
        });
    }

    private void markerIsGone() {
        assertThat(count(ReadMarkerRow.KIND)).as("markers of who left").isZero();
    }

    @Example
    @Proves({SpiRule.AFTER_COMMIT, SpiRule.ISOLATED})
    final void no_action_runs_for_a_unit_that_ends_in_a_conflict() {
        write(unit -> unit.threads().put(Rows.thread("t", Rows.NOON, 1)));
        List<String> ran = new CopyOnWriteArrayList<>();
        List<Boolean> committed = Pair.of(storage(), Rows.GROUP, moves(1, ran, "first"), moves(2, ran, "second"));
        assertThat(committed).containsExactlyInAnyOrder(true, false);
        assertThat(ran).containsExactly(committed.get(0) ? "first" : "second");
    }

    private Consumer<StorageUnit> leaves(String id) {
        return unit -> {
            List<MembershipRow> owners = unit.list(ACTIVE_OWNERS.first(9));
            if (owners.size() > 1) {
                unit.put(MembershipRow.KIND, List.of(owner(id, Standing.LEFT, 2)));
            }
        };
    }

    private static Consumer<StorageUnit> asksForAReview(String post) {
        return unit -> {
            if (unit.count(WAITING, 1) == 0) {
                unit.put(ReviewRow.KIND, List.of(Rows.waiting(post, Rows.NOON, 1)));
            }
        };
    }

    private static Consumer<StorageUnit> moves(int minutes, List<String> ran, String name) {
        return unit -> {
            unit.afterCommit(() -> ran.add(name));
            unit.put(ThreadRow.KIND, List.of(Rows.thread("t", Rows.NOON.plusSeconds(60L * minutes), 2)));
        };
    }

    private static <R> Consumer<StorageUnit> put(Kind<R> kind, R row) {
        return unit -> unit.put(kind, List.of(row));
    }

    private void oneDoes(Consumer<StorageUnit> first, Consumer<StorageUnit> second) {
        assertThat(Pair.of(storage(), Rows.GROUP, first, second)).containsExactlyInAnyOrder(true, false);
    }

    private void oneIsThere(Kind<?> kind) {
        assertThat(count(kind)).as("rows of %s", kind).isEqualTo(1);
    }

    private <R> int count(Kind<R> kind) {
        return storage()
                .<Integer>inUnit(
                        Rows.GROUP,
                        UnitMode.READS,
                        unit -> unit.count(kind.list(Kind.BY_KEY).where(), 9));
    }

    private List<MembershipRow> owners() {
        return storage()
                .<List<MembershipRow>>inUnit(Rows.GROUP, UnitMode.READS, unit -> unit.list(ACTIVE_OWNERS.first(9)));
    }

    private static MembershipRow owner(String id, Standing standing, long version) {
        return new MembershipRow(MemberId.of(id), Role.OWNER, standing, Rows.NOON, Optional.empty(), version);
    }
}
