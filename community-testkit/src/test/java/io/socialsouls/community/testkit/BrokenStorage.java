package io.socialsouls.community.testkit;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.testkit.storage.AcrossRules;
import io.socialsouls.community.testkit.storage.AfterCommitRules;
import io.socialsouls.community.testkit.storage.CapabilityRules;
import io.socialsouls.community.testkit.storage.ColumnRules;
import io.socialsouls.community.testkit.storage.ConflictRules;
import io.socialsouls.community.testkit.storage.DirectoryRules;
import io.socialsouls.community.testkit.storage.ExactnessRules;
import io.socialsouls.community.testkit.storage.FindRules;
import io.socialsouls.community.testkit.storage.HistoryRules;
import io.socialsouls.community.testkit.storage.JournalRules;
import io.socialsouls.community.testkit.storage.LikenessRules;
import io.socialsouls.community.testkit.storage.ListRules;
import io.socialsouls.community.testkit.storage.MomentRules;
import io.socialsouls.community.testkit.storage.PagingRules;
import io.socialsouls.community.testkit.storage.RaceRules;
import io.socialsouls.community.testkit.storage.SizeRules;
import io.socialsouls.community.testkit.storage.SliceRules;
import io.socialsouls.community.testkit.storage.StorageRules;
import io.socialsouls.community.testkit.storage.UniquenessRules;
import io.socialsouls.community.testkit.storage.UnitRules;
import io.socialsouls.community.testkit.storage.VersionRules;
import io.socialsouls.community.testkit.storage.WriteRules;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Storages with one fault each, the area that must notice it, and the rule that it must name. */
@SuppressWarnings("ImmutableEnumChecker") // What breaks a storage is a function without state.
enum BrokenStorage {
    LEAKS_ACROSS_GROUPS(UnitRules.class, SpiRule.GROUP_IN_KEY, BrokenUnits::leaksAcrossGroups),
    HALF_COMMITS(UnitRules.class, SpiRule.ATOMIC, BrokenUnits::halfCommits),
    SWALLOWS_THE_EXCEPTION(UnitRules.class, SpiRule.ATOMIC, BrokenUnits::swallowsTheException),
    WRAPS_THE_EXCEPTION(UnitRules.class, SpiRule.ATOMIC, BrokenUnits::wrapsTheException),
    JOINS_A_UNIT_INSIDE(UnitRules.class, SpiRule.NOT_NESTED, BrokenUnits::joinsAUnitInside),
    IS_USABLE_AFTERWARDS(UnitRules.class, SpiRule.NOT_AFTERWARDS, BrokenUnits::isUsableAfterwards),
    IS_USABLE_ON_ANOTHER_THREAD(UnitRules.class, SpiRule.ONE_THREAD, BrokenUnits::isUsableAfterwards),
    NEVER_RETRIES(CapabilityRules.class, SpiRule.WHO_RETRIES, BrokenUnits::neverRetries),
    RUNS_ACTIONS_AFTER_A_ROLLBACK_TOO(
            AfterCommitRules.class, SpiRule.AFTER_COMMIT, BrokenUnits::runsActionsAfterARollbackToo),
    RUNS_ACTIONS_AT_THE_END_OF_THE_UNIT(
            AfterCommitRules.class, SpiRule.AFTER_COMMIT, BrokenUnits::runsActionsAtTheEndOfTheUnit),
    RUNS_ACTIONS_AT_ONCE(AfterCommitRules.class, SpiRule.AFTER_COMMIT, BrokenUnits::runsActionsAtOnce),
    RUNS_ACTIONS_ON_ANOTHER_THREAD(
            AfterCommitRules.class, SpiRule.AFTER_COMMIT, BrokenUnits::runsActionsOnAnotherThread),
    KEEPS_QUIET_ABOUT_WHAT_ACTIONS_THROW(
            AfterCommitRules.class, SpiRule.AFTER_COMMIT_THROWS, BrokenUnits::keepsQuietAboutWhatActionsThrow),
    DROPS_A_JOURNAL_ENTRY(JournalRules.class, SpiRule.JOURNAL_PLACES, BrokenLists::dropsAJournalEntry),
    LEAVES_A_GAP_IN_THE_JOURNAL(JournalRules.class, SpiRule.JOURNAL_PLACES, BrokenLists::leavesAGapInTheJournal),
    READS_THE_JOURNAL_BACKWARDS(JournalRules.class, SpiRule.LISTS, BrokenLists::readsTheJournalBackwards),
    LISTS_ONE_ROW_TOO_MANY(PagingRules.class, SpiRule.LISTS, BrokenLists::listsOneRowTooMany),
    REPEATS_THE_ROW_TO_GO_ON_AFTER(PagingRules.class, SpiRule.LISTS_GO_ON, BrokenLists::repeatsTheRowToGoOnAfter),
    LISTS_AN_INBOX_OLDEST_FIRST(ListRules.class, SpiRule.LISTS, BrokenLists::listsAnInboxOldestFirst),
    ORDERS_AS_JAVA_STRINGS(ListRules.class, SpiRule.LISTS, BrokenLists::ordersAsJavaStrings),
    SKIPS_A_PUBLISHED_POST(ListRules.class, SpiRule.PUBLISHED, BrokenLists::skipsAPublishedPost),
    COUNTS_WITHDRAWN_CONTRIBUTIONS(ListRules.class, SpiRule.NOT_WITHDRAWN, BrokenLists::countsWithdrawnContributions),
    COUNTS_UNREAD_NOTICES_OF_ALL_KINDS(ListRules.class, SpiRule.UNREAD, BrokenLists::countsUnreadNoticesOfAllKinds),
    MOVES_A_MARKER_BACK(ListRules.class, SpiRule.MARKERS, BrokenWrites::movesAMarkerBack),
    ACCEPTS_ANY_VERSION(
            VersionRules.class, SpiRule.VERSIONS, right -> Tampering.ignoresConflicts(right, ReviewRow.KIND)),
    ACCEPTS_VERSION_1_OVER_ANOTHER(VersionRules.class, SpiRule.VERSIONS, BrokenWrites::acceptsVersion1OverAnother),
    WRITES_ONLY_THE_FIRST_NOTICE_OF_A_LIST(
            VersionRules.class, SpiRule.TOGETHER, BrokenWrites::writesOnlyTheFirstNoticeOfAList),
    WRITES_TWICE_WHAT_IS_WRITTEN_ONCE(
            VersionRules.class, SpiRule.WRITTEN_ONCE, right -> Tampering.ignoresConflicts(right, ContentRow.KIND)),
    TAKES_A_PERSON_TWICE(
            UniquenessRules.class, SpiRule.UNIQUE_PERSON, right -> Tampering.ignoresConflicts(right, IdentityRow.KIND)),
    GIVES_AN_ALIAS_TWICE(
            UniquenessRules.class, SpiRule.UNIQUE_ALIAS, right -> Tampering.ignoresConflicts(right, AliasRow.KIND)),
    TAKES_A_TEST_TWICE(
            UniquenessRules.class,
            SpiRule.UNIQUE_TEST,
            right -> Tampering.ignoresConflicts(right, ContributionRow.KIND)),
    LOSES_AN_UPDATE(RaceRules.class, SpiRule.ISOLATED, BrokenWrites::losesAnUpdate),
    MAKES_GROUPS_WAIT_FOR_EACH_OTHER(RaceRules.class, SpiRule.SIDE_BY_SIDE, BrokenUnits::hasOneLockForAll),
    TRUNCATES_LONG_TEXT(LikenessRules.class, SpiRule.EXACT, BrokenColumns::truncatesLongText),
    TRIMS_BLANKS(ExactnessRules.class, SpiRule.EXACT, BrokenColumns::trimsBlanks),
    LOSES_MICROSECONDS(ExactnessRules.class, SpiRule.EXACT, BrokenColumns::losesMicroseconds),
    TAKES_IDS_WHATEVER_THE_CASE(LikenessRules.class, SpiRule.BINARY_ORDER, BrokenColumns::takesIdsWhateverTheCase),
    FINDS_NAMES_WHATEVER_BLANKS_FOLLOW(LikenessRules.class, SpiRule.NAMED, BrokenLists::findsNamesWhateverBlanksFollow),
    SHOWS_GROUPS_THAT_WERE_ROLLED_BACK(
            DirectoryRules.class, SpiRule.ACROSS_GROUPS, BrokenDirectories::showsGroupsThatWereRolledBack),
    SHOWS_UNLISTED_GROUPS(DirectoryRules.class, SpiRule.LISTED, BrokenDirectories::showsUnlistedGroups),
    DROPS_THANKS(
            HistoryRules.class,
            SpiRule.HISTORY,
            right -> Tampering.finds(right, ThanksRow.KIND, (unit, keys) -> Map.of())),
    FORGETS_REVIEWS(
            HistoryRules.class,
            SpiRule.HISTORY,
            right -> Tampering.finds(right, ReviewRow.KIND, (unit, keys) -> Map.of())),
    COUNTS_NO_MEMBERS(
            HistoryRules.class,
            SpiRule.HISTORY,
            right -> Tampering.counts(right, MembershipRow.KIND, (unit, of, most) -> 0)),
    MISSES_A_TEST_THAT_WAS_BROUGHT(HistoryRules.class, SpiRule.HISTORY, BrokenLists::looksUpNoBroughtTest),
    KNOWS_ITS_KINDS_ALONE(FindRules.class, SpiRule.ANY_KIND, BrokenWrites::knowsItsKindsAlone),
    FINDS_NOTHING_BESIDE_WHAT_IS_MISSING(FindRules.class, SpiRule.FOUND, BrokenWrites::findsNothingBesideWhatIsMissing),
    FINDS_A_THOUSAND_AT_MOST(FindRules.class, SpiRule.SIZES, BrokenWrites::findsAThousandAtMost),
    TAKES_ABSENT_FOR_EQUAL(FindRules.class, SpiRule.UNIQUE_SETS, BrokenWrites::takesAbsentForEqual),
    READS_FORWARDS_ALONE(SliceRules.class, SpiRule.BACKWARDS, BrokenLists::readsForwardsAlone),
    HOLDS_THE_END_OF_A_RANGE(SliceRules.class, SpiRule.PUBLISHED, BrokenLists::holdsTheEndOfARange),
    COUNTS_ON(SliceRules.class, SpiRule.UNREAD, BrokenLists::countsOn),
    TAKES_ABSENT_FOR_A_VALUE(SliceRules.class, SpiRule.ABSENT, BrokenLists::takesAbsentForAValue),
    PUTS_WHAT_DOES_NOT_CONFLICT(WriteRules.class, SpiRule.VERSIONS, BrokenWrites::putsOneByOneWhatever),
    COUNTS_MISSING_KEYS_AS_REMOVED(WriteRules.class, SpiRule.REMOVED, BrokenWrites::countsMissingKeysAsRemoved),
    REMOVES_WHATEVER_THE_LIMIT(WriteRules.class, SpiRule.PART_REMOVED, BrokenWrites::removesWhateverTheLimit),
    LISTS_WHAT_WAS_THERE_BEFORE(WriteRules.class, SpiRule.SEEN_AT_ONCE, BrokenLists::listsWhatWasThereBefore),
    WRITES_IN_A_UNIT_THAT_READS(WriteRules.class, SpiRule.READS_ONLY, BrokenUnits::writesInAUnitThatReads),
    TAKES_EMPTY_TEXT_FOR_ABSENT(ColumnRules.class, SpiRule.EXACT, BrokenColumns::takesEmptyTextForAbsent),
    GOES_ON_WITH_THE_NEXT_GROUP(AcrossRules.class, SpiRule.LISTED, BrokenDirectories::goesOnWithTheNextGroup),
    COMPARES_PERSONS_WITHOUT_CASE(
            LikenessRules.class, SpiRule.BINARY_ORDER, BrokenComparisons::comparesPersonsWithoutCase),
    COMPARES_ATTEMPTS_WITHOUT_CASE(
            LikenessRules.class, SpiRule.BINARY_ORDER, BrokenComparisons::comparesAttemptsWithoutCase),
    COMPARES_ALIAS_CODES_WITHOUT_CASE(
            LikenessRules.class, SpiRule.BINARY_ORDER, BrokenComparisons::comparesAliasCodesWithoutCase),
    COMPARES_NAMES_WITHOUT_ACCENTS(LikenessRules.class, SpiRule.NAMED, BrokenComparisons::comparesNamesWithoutAccents),
    COMPARES_WITHOUT_TRAILING_BLANKS(
            LikenessRules.class, SpiRule.BINARY_ORDER, BrokenComparisons::comparesWithoutTrailingBlanks),
    CUTS_LONG_KEYS_IN_ONE_INDEX(LikenessRules.class, SpiRule.BINARY_ORDER, BrokenComparisons::cutsLongKeysInOneIndex),
    LOOKS_ACROSS_GROUPS_WITHOUT_CASE(
            LikenessRules.class, SpiRule.BINARY_ORDER, BrokenComparisons::looksAcrossGroupsWithoutCase),
    CACHES_PER_THREAD(MomentRules.class, SpiRule.ISOLATED, BrokenMeetings::cachesPerThread),
    LETS_TWO_OWNERS_GO(ConflictRules.class, SpiRule.ISOLATED, right -> BrokenCommits.findsConflictsRowByRow()),
    MAKES_A_PERSON_TWO_MEMBERS(
            ConflictRules.class, SpiRule.UNIQUE_PERSON, right -> BrokenCommits.findsConflictsRowByRow()),
    CHECKS_UPDATES_AND_NOT_INSERTS(
            ConflictRules.class, SpiRule.WRITTEN_ONCE, right -> BrokenCommits.checksUpdatesAndNotInserts()),
    READS_WHAT_WAS_COMMITTED_SINCE(
            MomentRules.class, SpiRule.ONE_MOMENT, right -> BrokenCommits.readsWhatWasCommittedSince()),
    COMMITS_IN_TWO_STEPS(RaceRules.class, SpiRule.ATOMIC, right -> BrokenCommits.commitsInTwoSteps()),
    HAS_ONE_WRITER_FOR_ALL(RaceRules.class, SpiRule.SIDE_BY_SIDE, BrokenMeetings::hasOneWriterForAll),
    COUNTS_FOR_ALL_GROUPS_WHERE_THEY_RACE(
            RaceRules.class, SpiRule.JOURNAL_PLACES, BrokenNumbers::countsForAllGroupsWhereTheyRace),
    LISTS_A_THOUSAND_AT_MOST(SizeRules.class, SpiRule.LISTS, BrokenSizes::listsAThousandAtMost),
    WRITES_TWENTY_FIVE_AT_MOST(SizeRules.class, SpiRule.SIZES, BrokenSizes::writesTwentyFiveAtMost),
    FINDS_A_HUNDRED_AT_MOST(SizeRules.class, SpiRule.SIZES, BrokenSizes::findsAHundredAtMost),
    COUNTS_IN_A_BYTE(SizeRules.class, SpiRule.UNREAD, BrokenSizes::countsInAByte),
    FAILS_TO_FIND_NOTHING(SizeRules.class, SpiRule.SIZES, BrokenSizes::failsToFindNothing),
    NUMBERS_ANEW_WHEN_REOPENED(
            CapabilityRules.class,
            SpiRule.JOURNAL_PLACES,
            () -> new SharedFixture(BrokenNumbers::numbersAnewWhenReopened, Capability.DURABLE, Capability.SHARED)),
    COMPARES_MARKERS_AS_TEXT(ListRules.class, SpiRule.MARKERS, BrokenNumbers::comparesMarkersAsText),
    COMPARES_PLACES_AS_TEXT(ListRules.class, SpiRule.PUBLISHED, BrokenNumbers::comparesPlacesAsText),
    COMPARES_JOURNAL_PLACES_AS_TEXT(JournalRules.class, SpiRule.LISTS, BrokenNumbers::comparesJournalPlacesAsText),
    PUTS_LONGER_IDS_FIRST(LikenessRules.class, SpiRule.BINARY_ORDER, BrokenNumbers::putsLongerIdsFirst),
    LOOKS_UP_AFTERWARDS(UnitRules.class, SpiRule.NOT_AFTERWARDS, BrokenUnits::looksUpAfterwards),
    NORMALISES_JSON(ColumnRules.class, SpiRule.EXACT, BrokenColumns::normalisesJson),
    RUNS_ACTIONS_AFTER_A_CONFLICT_TOO(
            ConflictRules.class, SpiRule.AFTER_COMMIT, right -> BrokenCommits.runsActionsAfterAConflictToo()),
    KEEPS_THE_LOCK_AFTER_A_ROLLBACK(UnitRules.class, SpiRule.UNLOCKED, BrokenMeetings::keepsTheLockAfterARollback),
    LETS_OWN_UNITS_PASS(ConflictRules.class, SpiRule.ROW_LOCKED, right -> BrokenCommits.letsOwnUnitsPass()),
    APPENDS_FOR_ONE_PERSON(WriteRules.class, SpiRule.OWN_ROWS, BrokenUnits::appendsForOnePerson);

    private final Class<? extends StorageRules> area;
    private final SpiRule rule;
    private final Supplier<StorageFixture> fixture;

    BrokenStorage(Class<? extends StorageRules> area, SpiRule rule, Supplier<StorageFixture> fixture) {
        this.area = area;
        this.rule = rule;
        this.fixture = fixture;
    }

    BrokenStorage(Class<? extends StorageRules> area, SpiRule rule, UnaryOperator<Storage> breaking) {
        this(area, rule, () -> () -> breaking.apply(new InMemoryStorage()));
    }

    Class<? extends StorageRules> area() {
        return area;
    }

    SpiRule rule() {
        return rule;
    }

    StorageFixture fixture() {
        return fixture.get();
    }
}
