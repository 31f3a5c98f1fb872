package io.socialsouls.community.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.post.PostId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import net.jqwik.api.Example;

/** What is atomic and isolated, and how long a unit is valid. */
abstract class UnitRules extends StorageRules {
    @Example
    void what_the_work_returns_is_returned() {
        String result = storage.inUnit(Sample.GROUP, unit -> "done");
        assertThat(result).isEqualTo("done");
    }

    @Example
    void a_unit_that_throws_leaves_nothing_behind_and_its_exception_is_unchanged() {
        write(unit -> unit.memberships().put(Sample.membership("m", Standing.ACTIVE, Sample.NOON, 1)));
        IllegalArgumentException thrown = new IllegalArgumentException("on purpose");

        assertThatThrownBy(() -> write(unit -> {
                    unit.memberships().put(Sample.membership("m", Standing.LEFT, Sample.NOON, 2));
                    unit.memberships().put(Sample.membership("m", Standing.BANNED, Sample.NOON, 3));
                    unit.memberships().put(Sample.membership("n", Standing.ACTIVE, Sample.NOON, 1));
                    unit.readMarkers().advance(MemberId.of("m"), PostId.of("t"), 7);
                    unit.journal().append(List.of(Sample.event("lost"), Sample.event("lost")));
                    throw thrown;
                }))
                .isSameAs(thrown);

        write(unit -> {
            assertThat(unit.memberships().list(EnumSet.allOf(Standing.class), Optional.empty(), 9))
                    .containsExactly(Sample.membership("m", Standing.ACTIVE, Sample.NOON, 1));
            assertThat(unit.memberships().count(Role.MEMBER, Standing.ACTIVE)).isEqualTo(1);
            assertThat(unit.memberships().count(Role.MEMBER, Standing.BANNED)).isZero();
            assertThat(unit.readMarkers().places(MemberId.of("m"), List.of(PostId.of("t"))))
                    .isEmpty();
            assertThat(unit.journal().list(0, 9)).isEmpty();
        });
    }

    @Example
    void an_error_undoes_a_unit_too() {
        assertThatThrownBy(() -> write(unit -> {
                    unit.contents().insert(Sample.content("p"));
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        write(unit -> assertThat(unit.contents().find(List.of("p"))).isEmpty());
    }

    @Example
    void a_unit_sees_its_own_writes_and_none_of_another_group() {
        write(unit -> {
            unit.group().put(Sample.group(Sample.listed(), 1));
            assertThat(unit.group().find()).contains(Sample.group(Sample.listed(), 1));
        });
        write(Sample.OTHER, unit -> assertThat(unit.group().find()).isEmpty());
    }

    @Example
    void a_unit_inside_another_is_refused_of_whichever_group() {
        for (GroupId inner : List.of(Sample.GROUP, Sample.OTHER)) {
            assertThatThrownBy(() -> write(unit -> {
                        unit.group().put(Sample.group(Sample.listed(), 1));
                        storage.inUnit(inner, another -> 1);
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        write(unit -> assertThat(unit.group().find()).isEmpty());
    }

    @Example
    void a_unit_may_follow_one_that_was_refused() {
        assertThatThrownBy(() -> write(unit -> storage.inUnit(Sample.GROUP, inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        write(unit -> assertThat(unit.journal().list(0, 1)).isEmpty());
    }

    @Example
    void a_unit_and_its_stores_are_not_valid_after_the_work_returned() {
        List<Runnable> late = new ArrayList<>();
        write(unit -> {
            var memberships = unit.memberships();
            late.add(unit::memberships);
            late.add(() -> memberships.put(Sample.membership("m", Standing.ACTIVE, Sample.NOON, 1)));
            late.add(() -> unit.afterCommit(() -> {}));
        });
        for (Runnable use : late) {
            assertThatThrownBy(use::run).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> write(another -> use.run())).isInstanceOf(IllegalStateException.class);
        }
        write(unit -> assertThat(unit.memberships().find(MemberId.of("m"))).isEmpty());
    }

    @Example
    void a_unit_and_its_stores_are_for_one_thread() {
        write(unit -> {
            var journal = unit.journal();
            List<Runnable> uses = List.of(
                    unit::posts, () -> journal.append(List.of(Sample.event("x"))), () -> unit.afterCommit(() -> {}));
            for (Runnable use : uses) {
                assertThatThrownBy(() -> Side.besides(Executors.callable(use)))
                        .hasRootCauseInstanceOf(IllegalStateException.class);
            }
            assertThat(journal.list(0, 1)).isEmpty();
        });
    }
}
