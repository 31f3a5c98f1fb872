package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** What a conflict is. */
public abstract class VersionRules extends StorageRules {
    /** For subclasses. */
    protected VersionRules() {}

    private static final Map<String, BiConsumer<GroupUnit, Long>> PUTS = Map.of(
            "group", (unit, version) -> unit.group().put(Rows.group(Rows.listed(), version)),
            "memberships",
                    (unit, version) ->
                            unit.memberships().put(Rows.membership("k", Standing.ACTIVE, Rows.NOON, version)),
            "identities", (unit, version) -> unit.identities().put(Rows.identity("k", "p", version)),
            "threads", (unit, version) -> unit.threads().put(Rows.thread("k", Rows.NOON, version)),
            "posts", (unit, version) -> unit.posts().put(Rows.post("k", "t", PostState.PUBLISHED, 1, version)),
            "reviews", (unit, version) -> unit.reviews().put(Rows.waiting("k", Rows.NOON, version)),
            "experiments", (unit, version) -> unit.experiments().put(Rows.experiment("k", Rows.NOON, version)),
            "contributions",
                    (unit, version) ->
                            unit.contributions().put(Rows.contribution("k", "e", "t", Rows.NOON, false, version)),
            "notices", (unit, version) -> unit.notices().put(List.of(notice("k", version))));

    private static final Map<String, Consumer<GroupUnit>> INSERTS = Map.of(
            "policies", unit -> unit.policies().insert(Rows.policy(1)),
            "aliases", unit -> unit.aliases().insert(Rows.alias("t", "m", "c")),
            "contents", unit -> unit.contents().insert(Rows.content("k")),
            "thanks", unit -> unit.thanks().insert(Rows.thanks("p", "m")),
            "outcomes", unit -> unit.idempotency().insert(Rows.outcome("p", "k")));

    @Example
    @Proves(SpiRule.VERSIONS)
    final void a_version_is_written_when_it_follows_on_what_is_there_and_not_otherwise() {
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
    @Proves(SpiRule.TOGETHER)
    final void several_notices_are_written_as_if_one_after_the_other() {
        tell(notice("a", 1), notice("b", 1), notice("c", 1));
        tell(notice("a", 2), notice("d", 1), notice("b", 2), notice("d", 2), notice("a", 3));
        tell();
        refused(notice("e", 1), notice("c", 1));
        refused(notice("e", 1), notice("c", 3));
        refused(notice("c", 2), notice("e", 2));
        refused(notice("e", 1), notice("e", 1));
        refused(notice("e", 2), notice("e", 1));
        write(unit -> assertThat(
                        Stream.of("a", "b", "c", "d", "e").flatMap(id -> unit.notices().find(NoticeId.of(id)).stream()))
                .containsExactly(notice("a", 3), notice("b", 2), notice("c", 1), notice("d", 2)));
    }

    @Example
    @Proves(SpiRule.WRITTEN_ONCE)
    final void a_row_without_a_version_is_written_once() {
        INSERTS.forEach((name, insert) -> {
            write(insert);
            assertThatThrownBy(() -> write(insert)).as(name).isInstanceOf(ConflictException.class);
        });
    }

    @Example
    @Proves(SpiRule.ATOMIC)
    final void a_version_that_was_rolled_back_is_free_again() {
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
    @Proves(SpiRule.EXACT)
    final void what_was_written_is_given_back_exactly() {
        MembershipRow row = new MembershipRow(
                MemberId.of("m"), Role.OWNER, Standing.MUTED, Rows.NOON, Optional.of(Instant.EPOCH), 1);
        JournalDraft event = Rows.event("x");
        write(unit -> {
            unit.memberships().put(row);
            unit.journal().append(List.of(event));
        });
        write(unit -> assertThat(unit.memberships().find(row.id())).contains(row));
        write(unit -> assertThat(unit.journal().list(0, 1)).containsExactly(new JournalRow(1, event)));
    }

    private void tell(NoticeRow... rows) {
        write(unit -> unit.notices().put(List.of(rows)));
    }

    private void refused(NoticeRow... rows) {
        assertThatThrownBy(() -> tell(rows)).isInstanceOf(ConflictException.class);
    }

    private static NoticeRow notice(String id, long version) {
        return Rows.notice(id, "m", NoticeKind.REPLY, Rows.NOON, version > 1, version);
    }

    private void refused(BiConsumer<GroupUnit, Long> put, long version) {
        assertThatThrownBy(() -> write(unit -> put.accept(unit, version))).isInstanceOf(ConflictException.class);
    }
}
