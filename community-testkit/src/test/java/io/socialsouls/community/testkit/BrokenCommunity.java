package io.socialsouls.community.testkit;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.testkit.law.DesignLaw;
import io.socialsouls.community.testkit.model.NaiveStorage;
import java.util.function.Supplier;

/** Storages with one fault each on which a community breaks a law, and what the message must say. */
@SuppressWarnings("ImmutableEnumChecker") // What makes a broken storage is a function without state.
enum BrokenCommunity {
    FORGETS_THE_OUTCOME(
            DesignLaw.ONE_EFFECT,
            "the_same_command_with_the_same_key_is_done_once",
            "the key was used again",
            () -> () -> Tampering.puts(new InMemoryStorage(), IdempotencyRow.KIND, (unit, rows) -> {})),
    LOSES_AN_ALIAS(
            DesignLaw.EVERYWHERE,
            "the_same_story_gives_what_it_gives_on_a_naive_storage",
            "anonymously",
            () -> () -> Tampering.puts(new InMemoryStorage(), AliasRow.KIND, (unit, rows) -> {})),
    JOURNALS_WITHOUT_STATE(
            DesignLaw.JOURNAL,
            "replaying_the_journal_gives_the_state",
            "members, as the journal tells",
            () -> () -> Tampering.putsChanged(
                    new InMemoryStorage(),
                    MembershipRow.KIND,
                    row -> new MembershipRow(
                            row.id(),
                            row.role(),
                            row.standing() == Standing.LEFT ? Standing.ACTIVE : row.standing(),
                            row.since(),
                            row.joined(),
                            row.version()))),
    SERVES_A_STALE_MEMBERSHIP(
            DesignLaw.SANCTIONS,
            "two_processes_taking_turns_answer_as_one_would",
            "two processes",
            () -> new SharedFixture(BrokenUnits::servesStaleMemberships, Capability.SHARED)),
    LETS_UNITS_OF_ONE_GROUP_INTERLEAVE(
            DesignLaw.ONE_AFTER_ANOTHER,
            "of_two_who_thank_at_the_same_time_none_is_lost",
            "thanks for a post",
            () -> NaiveStorage::new),
    LETS_TWO_OWNERS_GO(
            DesignLaw.ONE_AFTER_ANOTHER,
            "of_two_owners_who_leave_at_the_same_time_one_stays",
            "what two owners who leave are answered",
            () -> NaiveStorage::new),
    MAKES_GROUPS_WAIT_FOR_EACH_OTHER(
            DesignLaw.GROUPS_APART,
            "a_group_does_not_wait_for_what_is_going_on_in_another",
            "whether a group waited for a command in another",
            () -> () -> BrokenUnits.hasOneLockForAll(new InMemoryStorage())),
    COMMITS_HALF_OF_WHAT_FAILED(
            DesignLaw.ALL_OR_NOTHING,
            "a_command_that_breaks_at_any_call_of_any_store_changes_nothing",
            "when it broke",
            () -> () -> BrokenUnits.halfCommits(new InMemoryStorage())),
    LOSES_OUTCOMES_WHEN_IT_ENDS(
            DesignLaw.ACKNOWLEDGED,
            "storage_that_is_opened_again_after_a_crash_holds_what_was_acknowledged",
            "what is stored when it is opened again",
            () -> new SharedFixture(BrokenUnits::losesOutcomesWhenItEnds, Capability.DURABLE)),
    REPEATS_A_THREAD_ON_THE_NEXT_PAGE(
            DesignLaw.PAGES,
            "pages_of_any_size_give_the_same_list",
            "ThreadSummary",
            () -> () -> BrokenLists.repeatsTheRowToGoOnAfter(new InMemoryStorage())),
    MOVES_NO_MARKER(
            DesignLaw.GROUP_LIFE,
            "what_is_unread_is_counted_from_how_far_the_reader_read",
            "3",
            () -> () -> Tampering.raises(new InMemoryStorage(), ReadMarkerRow.KIND, (unit, row) -> {}));

    private final DesignLaw law;
    private final String test;
    private final String says;
    private final Supplier<StorageFixture> fixture;

    BrokenCommunity(DesignLaw law, String test, String says, Supplier<StorageFixture> fixture) {
        this.law = law;
        this.test = test;
        this.says = says;
        this.fixture = fixture;
    }

    DesignLaw law() {
        return law;
    }

    /** The one test that must notice. */
    String test() {
        return test;
    }

    /** What its message must say besides the law. */
    String says() {
        return says;
    }

    StorageFixture fixture() {
        return fixture.get();
    }
}
