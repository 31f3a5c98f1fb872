package io.socialsouls.community.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Example;

/** What a conflict is. */
abstract class VersionRules extends StorageRules {
    private static final Map<String, BiConsumer<GroupUnit, Long>> PUTS = Map.of(
            "group", (unit, version) -> unit.group().put(Sample.group(Sample.listed(), version)),
            "memberships",
                    (unit, version) ->
                            unit.memberships().put(Sample.membership("k", Standing.ACTIVE, Sample.NOON, version)),
            "identities", (unit, version) -> unit.identities().put(Sample.identity("k", "p", version)),
            "threads", (unit, version) -> unit.threads().put(Sample.thread("k", Sample.NOON, version)),
            "posts", (unit, version) -> unit.posts().put(Sample.post("k", "t", PostState.PUBLISHED, 1, version)),
            "reviews", (unit, version) -> unit.reviews().put(Sample.waiting("k", Sample.NOON, version)),
            "contributions",
                    (unit, version) ->
                            unit.contributions().put(Sample.contribution("k", "e", "t", Sample.NOON, false, version)),
            "notices",
                    (unit, version) ->
                            unit.notices().put(Sample.notice("k", "m", NoticeKind.REPLY, Sample.NOON, false, version)));

    private static final Map<String, Consumer<GroupUnit>> INSERTS = Map.of(
            "policies", unit -> unit.policies().insert(Sample.policy(1)),
            "aliases", unit -> unit.aliases().insert(Sample.alias("t", "m", "c")),
            "contents", unit -> unit.contents().insert(Sample.content("k")),
            "thanks", unit -> unit.thanks().insert(Sample.thanks("p", "m")),
            "experiments", unit -> unit.experiments().insert(Sample.experiment("k", Sample.NOON)),
            "outcomes", unit -> unit.outcomes().insert(Sample.outcome("p", "k")));

    @Example
    void a_version_is_written_when_it_follows_on_what_is_there_and_not_otherwise() {
        PUTS.forEach((name, put) -> {
            refused(put, 2);
            refused(put, 0);
            write(unit -> put.accept(unit, 1L));
            refused(put, 1);
            refused(put, 3);
            write(unit -> {
                put.accept(unit, 2L);
                put.accept(unit, 3L);
            });
            refused(put, 2);
            refused(put, 3);
            write(unit -> put.accept(unit, 4L));
        });
    }

    @Example
    void a_row_without_a_version_is_written_once() {
        INSERTS.forEach((name, insert) -> {
            write(insert);
            assertThatThrownBy(() -> write(insert)).as(name).isInstanceOf(ConflictException.class);
        });
    }

    @Example
    void a_version_that_was_rolled_back_is_free_again() {
        PUTS.forEach((name, put) -> {
            assertThatThrownBy(() -> write(unit -> {
                        put.accept(unit, 1L);
                        throw new IllegalArgumentException("on purpose");
                    }))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class);
            write(unit -> put.accept(unit, 1L));
        });
    }

    @Example
    void what_was_written_is_given_back_exactly() {
        MembershipRow row = new MembershipRow(
                MemberId.of("m"), Role.OWNER, Standing.MUTED, Sample.NOON, Optional.of(Instant.EPOCH), 1);
        JournalDraft event = Sample.event("x");
        write(unit -> {
            unit.memberships().put(row);
            unit.journal().append(List.of(event));
        });
        write(unit -> assertThat(unit.memberships().find(row.id())).contains(row));
        write(unit -> assertThat(unit.journal().list(0, 1)).containsExactly(new JournalRow(1, event)));
    }

    private void refused(BiConsumer<GroupUnit, Long> put, long version) {
        assertThatThrownBy(() -> write(unit -> put.accept(unit, version))).isInstanceOf(ConflictException.class);
    }
}
