package io.socialsouls.community.testkit;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.IdentityStore;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.MembershipStore;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.ThreadStore;
import io.socialsouls.community.testkit.TamperedStorage.Call;
import io.socialsouls.community.testkit.storage.AfterCommitRules;
import io.socialsouls.community.testkit.storage.CapabilityRules;
import io.socialsouls.community.testkit.storage.DirectoryRules;
import io.socialsouls.community.testkit.storage.ExactnessRules;
import io.socialsouls.community.testkit.storage.HistoryRules;
import io.socialsouls.community.testkit.storage.JournalRules;
import io.socialsouls.community.testkit.storage.LikenessRules;
import io.socialsouls.community.testkit.storage.ListRules;
import io.socialsouls.community.testkit.storage.PagingRules;
import io.socialsouls.community.testkit.storage.RaceRules;
import io.socialsouls.community.testkit.storage.StorageRules;
import io.socialsouls.community.testkit.storage.UniquenessRules;
import io.socialsouls.community.testkit.storage.UnitRules;
import io.socialsouls.community.testkit.storage.VersionRules;
import io.socialsouls.community.testkit.value.Rows;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
    DROPS_A_JOURNAL_ENTRY(JournalRules.class, SpiRule.JOURNAL_PLACES, calls("journal.append", call -> {
        List<?> drafts = call.arg(0, List.class);
        return call.with(0, drafts.subList(0, Math.max(1, drafts.size() - 1)));
    })),
    LEAVES_A_GAP_IN_THE_JOURNAL(
            JournalRules.class,
            SpiRule.JOURNAL_PLACES,
            calls(
                    "journal.append",
                    call -> rows(call, JournalRow.class)
                            .map(row -> row.sequence() < 3 ? row : new JournalRow(row.sequence() + 2, row.draft()))
                            .toList())),
    READS_THE_JOURNAL_BACKWARDS(JournalRules.class, SpiRule.LISTS, calls("journal.list", BrokenStorage::reversed)),
    LISTS_ONE_ROW_TOO_MANY(
            PagingRules.class,
            SpiRule.LISTS,
            calls("memberships.list", call -> call.with(2, call.arg(2, Integer.class) + 1))),
    REPEATS_THE_ROW_TO_GO_ON_AFTER(
            PagingRules.class,
            SpiRule.LISTS_GO_ON,
            calls(
                    "threads.latest",
                    call -> Stream.concat(
                                    ((Optional<?>) call.args().get(0)).map(ThreadRow.class::cast).stream(),
                                    rows(call, ThreadRow.class))
                            .limit(call.arg(1, Integer.class))
                            .toList())),
    LISTS_AN_INBOX_OLDEST_FIRST(ListRules.class, SpiRule.LISTS, calls("notices.list", BrokenStorage::reversed)),
    ORDERS_AS_JAVA_STRINGS(
            ListRules.class,
            SpiRule.LISTS,
            calls(
                    "memberships.list",
                    call -> rows(call, MembershipRow.class)
                            .sorted(Comparator.comparing(MembershipRow::since)
                                    .thenComparing(row -> row.id().value()))
                            .toList())),
    SKIPS_A_PUBLISHED_POST(
            ListRules.class,
            SpiRule.PUBLISHED,
            calls("posts.published", call -> call.with(1, call.arg(1, Integer.class) | 1))),
    COUNTS_WITHDRAWN_CONTRIBUTIONS(ListRules.class, SpiRule.NOT_WITHDRAWN, calls("contributions.put", call -> {
        ContributionRow row = call.arg(0, ContributionRow.class);
        return call.with(
                0,
                new ContributionRow(
                        row.id(),
                        row.experiment(),
                        row.contributor(),
                        row.testKey(),
                        row.brought(),
                        row.contributionJson(),
                        false,
                        row.version()));
    })),
    COUNTS_UNREAD_NOTICES_OF_ALL_KINDS(
            ListRules.class,
            SpiRule.UNREAD,
            calls("notices.unread", call -> call.with(1, EnumSet.allOf(NoticeKind.class)))),
    MOVES_A_MARKER_BACK(ListRules.class, SpiRule.MARKERS, right -> {
        Map<PostId, Integer> last = new HashMap<>();
        return new TamperedStorage(right, call -> switch (call.name()) {
            case "readMarkers.advance" -> last.put(call.arg(1, PostId.class), call.arg(2, Integer.class)) == null;
            case "readMarkers.places" -> last;
            default -> call.proceed();
        });
    }),
    ACCEPTS_ANY_VERSION(VersionRules.class, SpiRule.VERSIONS, calls("reviews.put", BrokenStorage::ignoringConflicts)),
    ACCEPTS_VERSION_1_OVER_ANOTHER(VersionRules.class, SpiRule.VERSIONS, calls("memberships.put", call -> {
        MembershipRow row = call.arg(0, MembershipRow.class);
        Optional<MembershipRow> there = ((MembershipStore) call.target()).find(row.id());
        boolean over = there.isPresent() && row.version() == 1;
        return call.with(0, over ? there.get().next(row.standing(), row.since()) : row);
    })),
    WRITES_ONLY_THE_FIRST_NOTICE_OF_A_LIST(VersionRules.class, SpiRule.TOGETHER, calls("notices.put", call -> {
        List<?> rows = call.arg(0, List.class);
        return call.with(0, rows.subList(0, Math.min(1, rows.size())));
    })),
    WRITES_TWICE_WHAT_IS_WRITTEN_ONCE(
            VersionRules.class, SpiRule.WRITTEN_ONCE, calls("contents.insert", BrokenStorage::ignoringConflicts)),
    TAKES_A_PERSON_TWICE(
            UniquenessRules.class, SpiRule.UNIQUE_PERSON, calls("identities.put", BrokenStorage::ignoringConflicts)),
    GIVES_AN_ALIAS_TWICE(
            UniquenessRules.class, SpiRule.UNIQUE_ALIAS, calls("aliases.insert", BrokenStorage::ignoringConflicts)),
    TAKES_A_TEST_TWICE(
            UniquenessRules.class, SpiRule.UNIQUE_TEST, calls("contributions.put", BrokenStorage::ignoringConflicts)),
    LOSES_AN_UPDATE(RaceRules.class, SpiRule.ISOLATED, calls("threads.put", call -> {
        ThreadRow row = call.arg(0, ThreadRow.class);
        long version = ((ThreadStore) call.target())
                        .find(row.id())
                        .map(ThreadRow::version)
                        .orElse(0L)
                + 1;
        return call.with(0, new ThreadRow(row.id(), row.replies(), row.accepted(), row.lastActivity(), version));
    })),
    MAKES_GROUPS_WAIT_FOR_EACH_OTHER(RaceRules.class, SpiRule.SIDE_BY_SIDE, BrokenUnits::hasOneLockForAll),
    TRUNCATES_LONG_TEXT(LikenessRules.class, SpiRule.EXACT, calls("contents.insert", call -> {
        ContentRow row = call.arg(0, ContentRow.class);
        String text = row.text();
        return call.with(
                0, new ContentRow(row.subject(), row.title(), text.substring(0, Math.min(text.length(), 65_535))));
    })),
    TRIMS_BLANKS(ExactnessRules.class, SpiRule.EXACT, calls("contents.insert", call -> {
        ContentRow row = call.arg(0, ContentRow.class);
        return call.with(
                0, new ContentRow(row.subject(), row.title(), row.text().strip()));
    })),
    LOSES_MICROSECONDS(ExactnessRules.class, SpiRule.EXACT, calls("experiments.insert", call -> {
        ExperimentRow row = call.arg(0, ExperimentRow.class);
        return call.with(
                0,
                new ExperimentRow(
                        row.id(), row.openedBy(), row.opened().truncatedTo(ChronoUnit.MILLIS), row.protocolJson()));
    })),
    TAKES_IDS_WHATEVER_THE_CASE(
            LikenessRules.class,
            SpiRule.BINARY_ORDER,
            right -> new TamperedStorage(
                    right,
                    call -> call.name().startsWith("readMarkers.")
                            ? call.with(
                                    0,
                                    MemberId.of(
                                            call.arg(0, MemberId.class).value().toLowerCase(Locale.ROOT)))
                            : call.proceed())),
    FINDS_NAMES_WHATEVER_BLANKS_FOLLOW(
            LikenessRules.class,
            SpiRule.NAMED,
            calls(
                    "identities.named",
                    call -> Stream.concat(
                                    rows(call, IdentityRow.class),
                                    ((IdentityStore) call.target()).named(call.arg(0, String.class) + " ", 9).stream())
                            .limit(call.arg(1, Integer.class))
                            .toList())),
    SHOWS_GROUPS_THAT_WERE_ROLLED_BACK(DirectoryRules.class, SpiRule.ACROSS_GROUPS, right -> {
        List<GroupId> put = new ArrayList<>();
        return new TamperedStorage(right, call -> {
            if (call.is("group.put")) {
                put.add(call.group());
            }
            return call.proceed();
        }) {
            @Override
            public Directory directory() {
                return new ShownDirectory(super.directory(), put);
            }
        };
    }),
    SHOWS_UNLISTED_GROUPS(DirectoryRules.class, SpiRule.LISTED, calls("group.put", call -> {
        GroupRow row = call.arg(0, GroupRow.class);
        return call.with(0, new GroupRow(Rows.listed(), row.founded(), row.policyVersion(), row.version()));
    })),
    DROPS_THANKS(HistoryRules.class, SpiRule.HISTORY, calls("thanks.thanked", call -> Set.of())),
    FORGETS_REVIEWS(HistoryRules.class, SpiRule.HISTORY, calls("reviews.find", call -> Optional.empty())),
    COUNTS_NO_MEMBERS(HistoryRules.class, SpiRule.HISTORY, calls("memberships.count", call -> 0)),
    MISSES_A_TEST_THAT_WAS_BROUGHT(
            HistoryRules.class,
            SpiRule.HISTORY,
            calls("contributions.exists", call -> call.with(0, ExperimentId.of("another"))));

    private final Class<? extends StorageRules> area;
    private final SpiRule rule;
    private final UnaryOperator<Storage> breaking;

    BrokenStorage(Class<? extends StorageRules> area, SpiRule rule, UnaryOperator<Storage> breaking) {
        this.area = area;
        this.rule = rule;
        this.breaking = breaking;
    }

    Class<? extends StorageRules> area() {
        return area;
    }

    SpiRule rule() {
        return rule;
    }

    Storage over(Storage right) {
        return breaking.apply(right);
    }

    private static UnaryOperator<Storage> calls(String name, TamperedStorage.Tampering tampering) {
        return right -> new TamperedStorage(right, call -> call.is(name) ? tampering.on(call) : call.proceed());
    }

    private static Object ignoringConflicts(Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (ConflictException ignored) {
            return true;
        }
    }

    private static Object reversed(Call call) throws Throwable {
        List<Object> reversed = new ArrayList<>(rows(call, Object.class).toList());
        Collections.reverse(reversed);
        return reversed;
    }

    private static <R> Stream<R> rows(Call call, Class<R> type) throws Throwable {
        return ((List<?>) call.proceed()).stream().map(type::cast);
    }
}
