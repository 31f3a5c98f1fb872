package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.testkit.Capability;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.model.Across;
import io.socialsouls.community.testkit.value.Rows;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;

/** The look across groups. */
public abstract class DirectoryRules extends StorageRules {
    /** For subclasses. */
    protected DirectoryRules() {}

    private static final PersonId ANA = PersonId.of("ana");

    @Example
    @Proves({SpiRule.GROUPS_OF, SpiRule.BINARY_ORDER})
    final void groups_of_a_person_are_listed_by_id() {
        for (String group : List.of("\uD83D\uDE00", "\uFF5E", "a", "B")) {
            write(GroupId.of(group), unit -> unit.identities().put(Rows.identity("m", "ana", 1)));
        }
        write(unit -> unit.identities().put(Rows.identity("m", "anab", 1)));
        assertThat(Across.groupsOf(storage().directory(), ANA, Optional.empty(), 9))
                .extracting(GroupId::value)
                .containsExactlyElementsOf(Rows.IDS);
        assertThat(Across.groupsOf(storage().directory(), ANA, Optional.of(GroupId.of("a")), 1))
                .extracting(GroupId::value)
                .containsExactly("\uFF5E");
        assertThat(Across.groupsOf(storage().directory(), ANA, Optional.of(GroupId.of("\uD83D\uDE00")), 1))
                .isEmpty();
    }

    @Example
    @Proves(SpiRule.GROUPS_OF)
    final void a_person_whose_row_another_took_over_is_no_longer_found() {
        write(unit -> unit.identities().put(Rows.identity("m", "ana", 1)));
        write(unit -> {
            unit.identities().put(Rows.identity("m", "ben", 2));
            unit.identities().put(Rows.identity("n", "eve", 1));
            unit.identities().put(Rows.identity("n", "cas", 2));
        });
        assertThat(Across.groupsOf(storage().directory(), ANA, Optional.empty(), 9))
                .isEmpty();
        assertThat(Across.groupsOf(storage().directory(), PersonId.of("eve"), Optional.empty(), 9))
                .isEmpty();
        assertThat(Across.groupsOf(storage().directory(), PersonId.of("ben"), Optional.empty(), 9))
                .containsExactly(Rows.GROUP);
    }

    @Example
    @Proves({SpiRule.LISTED, SpiRule.BINARY_ORDER})
    final void groups_are_listed_while_their_charter_is() {
        for (String group : List.of("\uD83D\uDE00", "\uFF5E", "a", "B")) {
            write(GroupId.of(group), unit -> unit.group().put(Rows.group(Rows.listed(), 1)));
        }
        write(unit -> unit.group().put(Rows.group(Rows.unlisted(), 1)));
        write(GroupId.of("a"), unit -> unit.group().put(Rows.group(Rows.unlisted(), 2)));
        assertThat(Across.listed(storage().directory(), Optional.empty(), 9))
                .extracting(GroupId::value)
                .containsExactly("B", "\uFF5E", "\uD83D\uDE00");
        assertThat(Across.listed(storage().directory(), Optional.of(GroupId.of("a")), 1))
                .extracting(GroupId::value)
                .containsExactly("\uFF5E");
    }

    @Example
    @Proves({SpiRule.ACROSS_GROUPS, SpiRule.ATOMIC})
    final void it_waits_for_no_unit_and_shows_nothing_uncommitted() {
        assertThatThrownBy(() -> write(unit -> {
                    unit.group().put(Rows.group(Rows.listed(), 1));
                    unit.identities().put(Rows.identity("m", "ana", 1));
                    looksBeside();
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        write(unit -> unit.group().put(Rows.group(Rows.unlisted(), 1)));
        assertThat(Across.listed(storage().directory(), Optional.empty(), 9)).isEmpty();
        assertThat(Across.groupsOf(storage().directory(), ANA, Optional.empty(), 9))
                .isEmpty();
    }

    /** Where one writes at a time, a host's transaction waits for another before it reads anything. */
    private void looksBeside() {
        if (fixture().capabilities().containsAll(Set.of(Capability.ONE_WRITER, Capability.JOINS_HOST_TRANSACTION))) {
            return;
        }
        assertThat(Side.<List<GroupId>>besides(() -> Across.listed(storage().directory(), Optional.empty(), 9)))
                .isEmpty();
        assertThat(Side.<List<GroupId>>besides(() -> Across.groupsOf(storage().directory(), ANA, Optional.empty(), 9)))
                .isEmpty();
    }
}
