package io.socialsouls.community.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Beside;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.UniqueSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberingUnitTest {
    private static final UniqueSet<IdentityRow> PERSON = IdentityRow.KIND.uniqueSet("person");
    private static final Selection<IdentityRow> ALL =
            IdentityRow.KIND.list("key").where();
    private static final Key ANA = Key.of("ana");
    private static final Key BEN = Key.of("ben");

    @Test
    void a_row_that_was_found_is_not_asked_for_again_nor_is_one_that_was_missing() {
        inUnit((asked, unit) -> {
            assertThat(unit.find(IdentityRow.KIND, ANA)).contains(identity("ana", 1));
            assertThat(unit.find(IdentityRow.KIND, BEN)).isEmpty();
            asked.news();
            assertThat(unit.find(IdentityRow.KIND, ANA)).contains(identity("ana", 1));
            assertThat(unit.find(IdentityRow.KIND, BEN)).isEmpty();
            assertThat(unit.find(IdentityRow.KIND, List.of(ANA, BEN))).isEqualTo(Map.of(ANA, identity("ana", 1)));
            assertThat(asked.news()).isEmpty();
        });
    }

    @Test
    void of_several_rows_those_are_asked_for_that_are_not_known_and_in_one_step() {
        inUnit((asked, unit) -> {
            unit.find(IdentityRow.KIND, BEN);
            asked.news();
            unit.find(IdentityRow.KIND, List.of(ANA, BEN, Key.of("cleo")));
            assertThat(asked.news()).containsExactly("find identity [ana, cleo]");
        });
    }

    @Test
    void rows_of_several_kinds_are_asked_for_if_they_are_not_known_and_are_known_from_then_on() {
        inUnit((asked, unit) -> {
            unit.find(IdentityRow.KIND, ANA);
            asked.news();
            assertThat(unit.find(Map.of(IdentityRow.KIND, List.of(ANA, BEN), MembershipRow.KIND, List.of(ANA))))
                    .isEqualTo(Map.of(IdentityRow.KIND, Map.of(ANA, identity("ana", 1)), MembershipRow.KIND, Map.of()));
            assertThat(asked.news()).containsExactlyInAnyOrder("find identity [ben]", "find membership [ana]");
            assertThat(unit.find(IdentityRow.KIND, BEN)).isEmpty();
            assertThat(unit.find(MembershipRow.KIND, ANA)).isEmpty();
            assertThat(asked.news()).isEmpty();
        });
    }

    @Test
    void a_row_and_that_of_another_kind_with_its_key_are_known_from_then_on() {
        inUnit((asked, unit) -> {
            assertThat(unit.unique(IdentityRow.KIND, PERSON, Key.of("person ana"), MembershipRow.KIND))
                    .contains(new Beside<>(identity("ana", 1), Optional.empty()));
            asked.news();
            assertThat(unit.find(IdentityRow.KIND, ANA)).contains(identity("ana", 1));
            assertThat(unit.find(MembershipRow.KIND, ANA)).isEmpty();
            assertThat(asked.news()).isEmpty();
        });
    }

    @Test
    void a_write_goes_through_at_once_and_is_known_from_then_on() {
        inUnit((asked, unit) -> {
            assertThat(unit.find(IdentityRow.KIND, BEN)).isEmpty();
            unit.put(IdentityRow.KIND, List.of(identity("ana", 2), identity("ben", 1)));
            assertThat(asked.news()).containsExactly("find identity [ben]", "put identity");
            assertThat(asked.unit().find(IdentityRow.KIND, ANA)).contains(identity("ana", 2));
            assertThat(unit.find(IdentityRow.KIND, ANA)).contains(identity("ana", 2));
            assertThat(unit.find(IdentityRow.KIND, BEN)).contains(identity("ben", 1));
            assertThat(asked.news()).isEmpty();
        });
    }

    @Test
    void a_row_that_is_refused_is_not_taken_for_written() {
        inUnit((asked, unit) -> {
            assertThatThrownBy(() -> unit.put(IdentityRow.KIND, List.of(identity("ana", 3))))
                    .isInstanceOf(ConflictException.class);
            assertThat(unit.find(IdentityRow.KIND, ANA)).contains(identity("ana", 1));
        });
    }

    @Test
    void lists_counts_and_unique_look_ups_always_ask() {
        inUnit((asked, unit) -> {
            for (int time = 0; time < 2; time++) {
                assertThat(unit.list(ALL.first(9))).containsExactly(identity("ana", 1));
                assertThat(unit.count(ALL, 9)).isEqualTo(1);
                assertThat(unit.unique(IdentityRow.KIND, PERSON, Key.of("person ana")))
                        .contains(identity("ana", 1));
                assertThat(asked.news()).containsExactly("list identity", "count identity", "unique identity");
            }
        });
    }

    @Test
    void what_a_list_or_a_unique_look_up_gave_is_known_by_key() {
        inUnit((asked, unit) -> {
            unit.list(ALL.first(9));
            asked.news();
            assertThat(unit.find(IdentityRow.KIND, ANA)).contains(identity("ana", 1));
            assertThat(asked.news()).isEmpty();
        });
        inUnit((asked, unit) -> {
            unit.unique(IdentityRow.KIND, PERSON, Key.of("person ana"));
            asked.news();
            assertThat(unit.find(IdentityRow.KIND, ANA)).contains(identity("ana", 1));
            assertThat(asked.news()).isEmpty();
        });
    }

    @Test
    void a_list_beyond_a_page_is_not_kept() {
        for (int rows : List.of(201, 202)) {
            inUnit((asked, unit) -> {
                unit.put(
                        ContentRow.KIND,
                        IntStream.range(0, rows)
                                .mapToObj(RememberingUnitTest::content)
                                .toList());
                unit.lock();
                unit.list(ContentRow.KIND.list("key").where().first(999));
                asked.news();
                unit.find(ContentRow.KIND, Key.of("7"));
                assertThat(asked.news()).hasSize(rows == 201 ? 0 : 1);
            });
        }
    }

    @Test
    void the_lock_empties_it() {
        inUnit((asked, unit) -> {
            unit.find(IdentityRow.KIND, List.of(ANA, BEN));
            unit.lock();
            unit.find(IdentityRow.KIND, List.of(ANA, BEN));
            assertThat(asked.news()).containsExactly("find identity [ana, ben]", "lock", "find identity [ana, ben]");
        });
    }

    @Test
    void what_is_removed_is_asked_for_again_whichever_way_it_is_removed() {
        inUnit((asked, unit) -> {
            unit.find(IdentityRow.KIND, ANA);
            assertThat(unit.remove(IdentityRow.KIND, List.of(ANA))).isEqualTo(1);
            assertThat(unit.find(IdentityRow.KIND, ANA)).isEmpty();
            unit.put(IdentityRow.KIND, List.of(identity("ana", 1)));
            assertThat(unit.remove(ALL, 1)).isEqualTo(1);
            assertThat(unit.find(IdentityRow.KIND, ANA)).isEmpty();
            assertThat(asked.news())
                    .containsExactly(
                            "find identity [ana]",
                            "remove identity [ana]",
                            "find identity [ana]",
                            "put identity",
                            "remove part of identity",
                            "find identity [ana]");
        });
    }

    @Test
    void which_row_is_there_after_a_raise_is_asked_anew() {
        Key marker = Key.of("ana", "t");
        inUnit((asked, unit) -> {
            unit.raise(ReadMarkerRow.KIND, marker(5));
            assertThat(unit.find(ReadMarkerRow.KIND, marker)).contains(marker(5));
            unit.raise(ReadMarkerRow.KIND, marker(3));
            assertThat(unit.find(ReadMarkerRow.KIND, marker)).contains(marker(5));
            assertThat(asked.news())
                    .containsExactly(
                            "raise read_marker",
                            "find read_marker [ana t]",
                            "raise read_marker",
                            "find read_marker [ana t]");
        });
    }

    @Test
    void what_is_appended_to_the_journal_is_seen_though_it_was_missing_before() {
        JournalDraft draft = new JournalDraft(Instant.EPOCH, "type", Audience.MEMBERS, "{}");
        inUnit((asked, unit) -> {
            assertThat(unit.find(JournalRow.KIND, Key.of(1L))).isEmpty();
            assertThat(unit.append(List.of(draft))).containsExactly(new JournalRow(1, draft));
            assertThat(unit.find(JournalRow.KIND, Key.of(1L))).contains(new JournalRow(1, draft));
        });
    }

    @Test
    void another_unit_knows_nothing_yet() {
        inUnit((asked, unit) -> {
            unit.find(IdentityRow.KIND, ANA);
            new RememberingUnit(asked).find(IdentityRow.KIND, ANA);
            assertThat(asked.news()).containsExactly("find identity [ana]", "find identity [ana]");
        });
    }

    /** On a group where Ana has an identity. */
    private static void inUnit(BiConsumer<AskedUnit, RememberingUnit> work) {
        GroupId group = GroupId.of("g");
        InMemoryStorage storage = new InMemoryStorage();
        storage.inUnit(group, UnitMode.WRITES, unit -> {
            unit.put(IdentityRow.KIND, List.of(identity("ana", 1)));
            return true;
        });
        storage.inUnit(group, UnitMode.WRITES, unit -> {
            AskedUnit asked = new AskedUnit(unit);
            work.accept(asked, new RememberingUnit(asked));
            return true;
        });
    }

    private static IdentityRow identity(String member, long version) {
        return new IdentityRow(
                MemberId.of(member), PersonId.of("person " + member), Profile.named("Name of " + member), version);
    }

    private static ReadMarkerRow marker(int place) {
        return new ReadMarkerRow(MemberId.of("ana"), PostId.of("t"), place);
    }

    private static ContentRow content(int number) {
        return new ContentRow(Integer.toString(number), "ana", "{}");
    }
}
