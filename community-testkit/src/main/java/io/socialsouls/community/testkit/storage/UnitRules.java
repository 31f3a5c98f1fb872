package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.model.Stores;
import io.socialsouls.community.testkit.value.Rows;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import net.jqwik.api.Example;

/** What is atomic and isolated, and how long a unit is valid. */
public abstract class UnitRules extends StorageRules {
    /** For subclasses. */
    protected UnitRules() {}

    @Example
    @Proves(SpiRule.ATOMIC)
    final void what_the_work_returns_is_returned() {
        String result = Stores.in(storage(), Rows.GROUP, unit -> "done");
        assertThat(result).isEqualTo("done");
    }

    @Example
    @Proves(SpiRule.ATOMIC)
    final void a_unit_that_throws_leaves_nothing_behind_and_its_exception_is_unchanged() {
        write(unit -> unit.memberships().put(Rows.membership("m", Standing.ACTIVE, Rows.NOON, 1)));
        IllegalArgumentException thrown = new IllegalArgumentException("on purpose");

        assertThatThrownBy(() -> write(unit -> {
                    unit.memberships().put(Rows.membership("m", Standing.LEFT, Rows.NOON, 2));
                    unit.memberships().put(Rows.membership("m", Standing.BANNED, Rows.NOON, 3));
                    unit.memberships().put(Rows.membership("n", Standing.ACTIVE, Rows.NOON, 1));
                    unit.readMarkers().advance(MemberId.of("m"), PostId.of("t"), 7);
                    unit.journal().append(List.of(Rows.event("lost"), Rows.event("lost")));
                    throw thrown;
                }))
                .isSameAs(thrown);

        write(unit -> {
            assertThat(unit.memberships().list(EnumSet.allOf(Standing.class), Optional.empty(), 9))
                    .containsExactly(Rows.membership("m", Standing.ACTIVE, Rows.NOON, 1));
            assertThat(unit.memberships().count(Role.MEMBER, Standing.ACTIVE, 99))
                    .isEqualTo(1);
            assertThat(unit.memberships().count(Role.MEMBER, Standing.BANNED, 99))
                    .isZero();
            assertThat(unit.readMarkers().places(MemberId.of("m"), List.of(PostId.of("t"))))
                    .isEmpty();
            assertThat(unit.journal().list(0, 9)).isEmpty();
        });
    }

    @Example
    @Proves(SpiRule.ATOMIC)
    final void an_error_undoes_a_unit_too() {
        assertThatThrownBy(() -> write(unit -> {
                    unit.contents().insert(Rows.content("p"));
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        write(unit -> assertThat(unit.contents().find(List.of("p"))).isEmpty());
    }

    @Example
    @Proves({SpiRule.OWN_WRITES, SpiRule.GROUP_IN_KEY})
    final void a_unit_sees_its_own_writes_and_none_of_another_group() {
        write(unit -> {
            unit.group().put(Rows.group(Rows.listed(), 1));
            assertThat(unit.group().find()).contains(Rows.group(Rows.listed(), 1));
        });
        write(Rows.OTHER, unit -> assertThat(unit.group().find()).isEmpty());
    }

    @Example
    @Proves(SpiRule.NOT_NESTED)
    final void a_unit_inside_another_is_refused_of_whichever_group() {
        for (GroupId inner : List.of(Rows.GROUP, Rows.OTHER)) {
            assertThatThrownBy(() -> write(unit -> {
                        unit.group().put(Rows.group(Rows.listed(), 1));
                        Stores.in(storage(), inner, another -> 1);
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        write(unit -> assertThat(unit.group().find()).isEmpty());
    }

    @Example
    @Proves(SpiRule.NOT_NESTED)
    final void a_unit_may_follow_one_that_was_refused() {
        assertThatThrownBy(() -> write(unit -> Stores.in(storage(), Rows.GROUP, inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        write(unit -> assertThat(unit.journal().list(0, 1)).isEmpty());
    }

    @Example
    @Proves(SpiRule.NOT_AFTERWARDS)
    final void a_unit_and_its_stores_are_not_valid_after_the_work_returned() {
        List<StorageUnit> late = new ArrayList<>();
        storage().inUnit(Rows.GROUP, UnitMode.WRITES, late::add);
        for (UnitCall call : UnitCall.values()) {
            assertThatThrownBy(() -> call.on(late.get(0))).as(call.name()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> write(another -> call.on(late.get(0))))
                    .as(call.name())
                    .isInstanceOf(IllegalStateException.class);
        }
        write(unit -> assertThat(unit.memberships().find(MemberId.of("m"))).isEmpty());
    }

    @Example
    @Proves(SpiRule.ONE_THREAD)
    final void a_unit_and_its_stores_are_for_one_thread() {
        storage().inUnit(Rows.GROUP, UnitMode.WRITES, unit -> {
            for (UnitCall call : UnitCall.values()) {
                assertThatThrownBy(() -> Side.besides(Executors.callable(() -> call.on(unit))))
                        .as(call.name())
                        .hasRootCauseInstanceOf(IllegalStateException.class);
            }
            return true;
        });
        write(unit -> assertThat(unit.memberships().find(MemberId.of("m"))).isEmpty());
    }

    @Example
    @Proves(SpiRule.UNLOCKED)
    final void a_unit_that_failed_keeps_nobody_from_writing() {
        write(unit -> unit.group().put(Rows.group(Rows.listed(), 1)));
        List<Consumer<StorageUnit>> failures = List.of(
                unit -> {
                    throw new IllegalArgumentException("on purpose");
                },
                unit -> {
                    throw new StackOverflowError();
                },
                unit -> unit.put(GroupRow.KIND, List.of(Rows.group(Rows.listed(), 1))));
        for (Consumer<StorageUnit> failure : failures) {
            assertThatThrownBy(() -> storage().inUnit(Rows.GROUP, UnitMode.WRITES, unit -> {
                        unit.lock();
                        unit.append(List.of(Rows.event("lost")));
                        failure.accept(unit);
                        return true;
                    }))
                    .isInstanceOfAny(IllegalArgumentException.class, StackOverflowError.class, ConflictException.class);
            Side.besides(Executors.callable(() -> write(unit -> unit.journal().append(List.of(Rows.event("x"))))));
        }
        write(unit -> assertThat(unit.journal().list(0, 9)).hasSize(failures.size()));
    }
}
