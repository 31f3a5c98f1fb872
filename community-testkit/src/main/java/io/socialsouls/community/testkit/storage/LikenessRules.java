package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.Rows;
import io.socialsouls.community.testkit.value.Values;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;

/** What only a careless comparison takes for the same is not: ids, names, and what is very long. */
public abstract class LikenessRules extends StorageRules {
    private static final PostId POST = PostId.of("t");

    /** Ids that only a careless comparison takes for each other. */
    private static final List<String> ALIKE = List.of(
            "a", "A", "a ", " a", "\u00E1", "a\u0301", "\uFF41", "a\u00AD", "a\uFE0F", "a\t", "a%", "a_", "\u00DF",
            "ss");

    /** For subclasses. */
    protected LikenessRules() {}

    @Example
    @Proves(SpiRule.BINARY_ORDER)
    final void ids_that_look_alike_are_not_the_same() {
        write(unit -> ALIKE.forEach(id -> unit.memberships().put(Rows.membership(id, Standing.ACTIVE, Rows.NOON, 1))));
        write(unit -> ALIKE.forEach(id -> unit.readMarkers().advance(MemberId.of(id), POST, ALIKE.indexOf(id))));
        write(unit -> ALIKE.forEach(id -> {
            assertThat(unit.memberships().find(MemberId.of(id)))
                    .contains(Rows.membership(id, Standing.ACTIVE, Rows.NOON, 1));
            assertThat(unit.readMarkers().places(MemberId.of(id), List.of(POST)))
                    .isEqualTo(Map.of(POST, ALIKE.indexOf(id)));
        }));
    }

    @Example
    @Proves(SpiRule.NAMED)
    final void a_name_is_found_as_it_is_written_and_not_otherwise() {
        write(unit -> {
            unit.identities().put(identity("m", "Ana"));
            unit.identities().put(identity("n", "Ana Belle"));
            unit.identities().put(identity("o", "ana"));
            unit.identities().put(identity("p", "Ana "));
            unit.identities().put(identity("l", "Ana"));
        });
        write(unit -> {
            assertThat(unit.identities().named("Ana", 9))
                    .extracting(row -> row.member().value())
                    .containsExactly("l", "m");
            assertThat(unit.identities().named("Ana", 1)).hasSize(1);
            assertThat(unit.identities().named("Ana%", 9)).isEmpty();
        });
    }

    @Example
    @Proves(SpiRule.EXACT)
    final void the_longest_ids_and_long_text_are_kept_whole() {
        String longest = "\uD83D\uDE00".repeat(Values.MAX_ID - 1);
        ContentRow words = new ContentRow(longest + "y", longest, "word \u00E9\uD83D\uDE00 ".repeat(20_000));
        write(unit -> {
            unit.contents().insert(words);
            unit.contents().insert(Rows.content(longest + "x"));
        });
        write(unit -> unit.readMarkers().advance(MemberId.of(longest + "x"), POST, 1));
        write(unit -> assertThat(unit.contents().find(List.of(words.subject()))).containsEntry(words.subject(), words));
    }

    private static IdentityRow identity(String member, String name) {
        return new IdentityRow(MemberId.of(member), PersonId.of(member), Profile.named(name), 1);
    }
}
