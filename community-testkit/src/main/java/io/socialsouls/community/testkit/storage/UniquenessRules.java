package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.Rows;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Example;

/** What no two rows of a group may share. */
public abstract class UniquenessRules extends StorageRules {
    /** For subclasses. */
    protected UniquenessRules() {}

    @Example
    @Proves(SpiRule.UNIQUE_PERSON)
    final void a_person_is_one_member() {
        write(unit -> unit.identities().put(Rows.identity("m", "ana", 1)));
        refused(unit -> unit.identities().put(Rows.identity("n", "ana", 1)));
        write(unit -> unit.identities().put(Rows.identity("m", "ben", 2)));
        refused(unit -> unit.identities().put(Rows.identity("n", "ben", 1)));
        write(unit -> unit.identities().put(Rows.identity("n", "ana", 1)));
        write(unit -> {
            assertThat(unit.identities().find(PersonId.of("ana"))).contains(Rows.identity("n", "ana", 1));
            assertThat(unit.identities().find(PersonId.of("ben"))).contains(Rows.identity("m", "ben", 2));
        });
    }

    @Example
    @Proves(SpiRule.UNIQUE_ALIAS)
    final void a_member_has_one_alias_in_a_thread_and_an_alias_one_member() {
        write(unit -> unit.aliases().insert(Rows.alias("t", "m", "fox")));
        refused(unit -> unit.aliases().insert(Rows.alias("t", "n", "fox")));
        refused(unit -> unit.aliases().insert(Rows.alias("t", "m", "owl")));
        write(unit -> unit.aliases().insert(Rows.alias("u", "n", "fox")));
        write(unit -> {
            assertThat(unit.aliases().find(PostId.of("t"), "fox")).contains(Rows.alias("t", "m", "fox"));
            assertThat(unit.aliases().find(PostId.of("u"), "fox")).contains(Rows.alias("u", "n", "fox"));
            assertThat(unit.aliases().find(PostId.of("t"), "owl")).isEmpty();
            assertThat(unit.aliases().codes(MemberId.of("n"), List.of(PostId.of("t"), PostId.of("u"))))
                    .isEqualTo(Map.of(PostId.of("u"), "fox"));
        });
    }

    @Example
    @Proves(SpiRule.UNIQUE_TEST)
    final void a_test_is_brought_once_until_it_is_withdrawn() {
        write(unit -> unit.contributions().put(contribution("a", "e", false, 1)));
        refused(unit -> unit.contributions().put(contribution("b", "e", false, 1)));
        write(unit -> {
            unit.contributions().put(contribution("c", "other", false, 1));
            unit.contributions().put(contribution("d", "e", true, 1));
            unit.contributions().put(contribution("a", "e", false, 2));
        });

        write(unit -> unit.contributions().put(contribution("a", "e", true, 3)));
        assertThat(brought()).isFalse();
        write(unit -> unit.contributions().put(contribution("b", "e", false, 1)));
        assertThat(brought()).isTrue();
        refused(unit -> unit.contributions().put(contribution("a", "e", false, 4)));
    }

    @Example
    @Proves(SpiRule.ATOMIC)
    final void what_was_rolled_back_stands_against_nothing() {
        write(unit -> unit.identities().put(Rows.identity("m", "ana", 1)));
        assertThatThrownBy(() -> write(unit -> {
                    unit.identities().put(Rows.identity("m", "ben", 2));
                    unit.identities().put(Rows.identity("n", "ana", 1));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        refused(unit -> unit.identities().put(Rows.identity("n", "ana", 1)));
        write(unit -> unit.identities().put(Rows.identity("n", "ben", 1)));
    }

    private boolean brought() {
        return read(unit -> unit.contributions().exists(ExperimentId.of("e"), MemberId.of("m"), "test"));
    }

    private void refused(Consumer<GroupUnit> work) {
        assertThatThrownBy(() -> write(work)).isInstanceOf(ConflictException.class);
    }

    private static ContributionRow contribution(String id, String experiment, boolean withdrawn, long version) {
        return Rows.contribution(id, experiment, "test", Rows.NOON, withdrawn, version);
    }
}
