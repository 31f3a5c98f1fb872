package io.socialsouls.community.testkit;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
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
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    DROPS_A_JOURNAL_ENTRY(JournalRules.class, SpiRule.JOURNAL_PLACES, calls("unit.append", call -> {
        List<?> drafts = call.arg(0, List.class);
        return call.with(0, drafts.subList(0, Math.max(1, drafts.size() - 1)));
    })),
    LEAVES_A_GAP_IN_THE_JOURNAL(
            JournalRules.class,
            SpiRule.JOURNAL_PLACES,
            calls(
                    "unit.append",
                    call -> rows(call, JournalRow.class)
                            .map(row -> row.sequence() < 3 ? row : new JournalRow(row.sequence() + 2, row.draft()))
                            .toList())),
    READS_THE_JOURNAL_BACKWARDS(JournalRules.class, SpiRule.LISTS, calls("journal.list", BrokenStorage::reversed)),
    LISTS_ONE_ROW_TOO_MANY(PagingRules.class, SpiRule.LISTS, calls("membership.list", call -> {
        Slice<?> slice = call.arg(0, Slice.class);
        return call.with(0, longer(slice));
    })),
    REPEATS_THE_ROW_TO_GO_ON_AFTER(
            PagingRules.class, SpiRule.LISTS_GO_ON, calls("thread.list", BrokenStorage::repeating)),
    LISTS_AN_INBOX_OLDEST_FIRST(ListRules.class, SpiRule.LISTS, calls("notice.list", BrokenStorage::reversed)),
    ORDERS_AS_JAVA_STRINGS(
            ListRules.class,
            SpiRule.LISTS,
            calls(
                    "membership.list",
                    call -> rows(call, MembershipRow.class)
                            .sorted(Comparator.comparing(MembershipRow::since)
                                    .thenComparing(row -> row.id().value()))
                            .toList())),
    SKIPS_A_PUBLISHED_POST(ListRules.class, SpiRule.PUBLISHED, calls("post.list", call -> {
        Slice<?> slice = call.arg(0, Slice.class);
        int place = (Integer) slice.of().from().orElse(0);
        return call.with(0, slice.of().from(((place - 1) | 1) + 1).after(slice.after(), slice.limit()));
    })),
    COUNTS_WITHDRAWN_CONTRIBUTIONS(
            ListRules.class,
            SpiRule.NOT_WITHDRAWN,
            calls(
                    "contribution.put",
                    call -> call.withRows(
                            ContributionRow.class,
                            row -> new ContributionRow(
                                    row.id(),
                                    row.experiment(),
                                    row.contributor(),
                                    row.testKey(),
                                    row.brought(),
                                    row.contributionJson(),
                                    false,
                                    row.version())))),
    COUNTS_UNREAD_NOTICES_OF_ALL_KINDS(ListRules.class, SpiRule.UNREAD, calls("notice.count", call -> {
        Selection<?> of = call.arg(0, Selection.class);
        return call.with(
                0, of.list().whereIn(EnumSet.allOf(NoticeKind.class), of.equal().toArray()));
    })),
    MOVES_A_MARKER_BACK(ListRules.class, SpiRule.MARKERS, right -> {
        Map<Key, ReadMarkerRow> last = new HashMap<>();
        return new TamperedStorage(right, call -> switch (call.name()) {
            case "read_marker.raise" -> {
                ReadMarkerRow row = call.arg(1, ReadMarkerRow.class);
                last.put(ReadMarkerRow.KIND.keyOf(row), row);
                yield call.proceed();
            }
            case "read_marker.find" -> last;
            default -> call.proceed();
        });
    }),
    ACCEPTS_ANY_VERSION(VersionRules.class, SpiRule.VERSIONS, calls("review.put", BrokenStorage::ignoringConflicts)),
    ACCEPTS_VERSION_1_OVER_ANOTHER(
            VersionRules.class,
            SpiRule.VERSIONS,
            calls(
                    "membership.put",
                    call -> call.withRows(
                            MembershipRow.class,
                            row -> call.stores()
                                    .memberships()
                                    .find(row.id())
                                    .filter(there -> row.version() == 1)
                                    .map(there -> there.next(row.standing(), row.since()))
                                    .orElse(row)))),
    WRITES_ONLY_THE_FIRST_NOTICE_OF_A_LIST(VersionRules.class, SpiRule.TOGETHER, calls("notice.put", call -> {
        List<?> rows = call.arg(1, List.class);
        return call.with(1, rows.subList(0, Math.min(1, rows.size())));
    })),
    WRITES_TWICE_WHAT_IS_WRITTEN_ONCE(
            VersionRules.class, SpiRule.WRITTEN_ONCE, calls("content.put", BrokenStorage::ignoringConflicts)),
    TAKES_A_PERSON_TWICE(
            UniquenessRules.class, SpiRule.UNIQUE_PERSON, calls("identity.put", BrokenStorage::ignoringConflicts)),
    GIVES_AN_ALIAS_TWICE(
            UniquenessRules.class, SpiRule.UNIQUE_ALIAS, calls("alias.put", BrokenStorage::ignoringConflicts)),
    TAKES_A_TEST_TWICE(
            UniquenessRules.class, SpiRule.UNIQUE_TEST, calls("contribution.put", BrokenStorage::ignoringConflicts)),
    LOSES_AN_UPDATE(
            RaceRules.class,
            SpiRule.ISOLATED,
            calls(
                    "thread.put",
                    call -> call.withRows(
                            ThreadRow.class,
                            row -> new ThreadRow(
                                    row.id(),
                                    row.replies(),
                                    row.accepted(),
                                    row.lastActivity(),
                                    call.stores()
                                                    .threads()
                                                    .find(row.id())
                                                    .map(ThreadRow::version)
                                                    .orElse(0L)
                                            + 1)))),
    MAKES_GROUPS_WAIT_FOR_EACH_OTHER(RaceRules.class, SpiRule.SIDE_BY_SIDE, BrokenUnits::hasOneLockForAll),
    TRUNCATES_LONG_TEXT(
            LikenessRules.class, SpiRule.EXACT, words(text -> text.substring(0, Math.min(text.length(), 65_535)))),
    TRIMS_BLANKS(ExactnessRules.class, SpiRule.EXACT, words(String::strip)),
    LOSES_MICROSECONDS(
            ExactnessRules.class,
            SpiRule.EXACT,
            calls(
                    "experiment.put",
                    call -> call.withRows(
                            ExperimentRow.class,
                            row -> new ExperimentRow(
                                    row.id(),
                                    row.openedBy(),
                                    row.opened().truncatedTo(ChronoUnit.MILLIS),
                                    row.protocolJson())))),
    TAKES_IDS_WHATEVER_THE_CASE(
            LikenessRules.class,
            SpiRule.BINARY_ORDER,
            right -> new TamperedStorage(right, call -> switch (call.name()) {
                case "read_marker.raise" -> {
                    ReadMarkerRow row = call.arg(1, ReadMarkerRow.class);
                    yield call.with(
                            1, new ReadMarkerRow(MemberId.of(lower(row.member().value())), row.thread(), row.place()));
                }
                case "read_marker.find" ->
                    call.with(
                            1,
                            ((Collection<?>) call.args().get(1))
                                    .stream()
                                            .map(Key.class::cast)
                                            .map(key -> Key.of(
                                                    lower((String) key.values().get(0)),
                                                    key.values().get(1)))
                                            .toList());
                default -> call.proceed();
            })),
    FINDS_NAMES_WHATEVER_BLANKS_FOLLOW(LikenessRules.class, SpiRule.NAMED, calls("identity.list", call -> {
        Slice<?> slice = call.arg(0, Slice.class);
        List<String> names = slice.of().among().stream()
                .flatMap(name -> Stream.of((String) name, name + " "))
                .toList();
        return call.with(0, slice.of().list().whereIn(names).after(slice.after(), slice.limit()));
    })),
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
    SHOWS_UNLISTED_GROUPS(
            DirectoryRules.class,
            SpiRule.LISTED,
            calls(
                    "group.put",
                    call -> call.withRows(
                            GroupRow.class,
                            row -> new GroupRow(Rows.listed(), row.founded(), row.policyVersion(), row.version())))),
    DROPS_THANKS(HistoryRules.class, SpiRule.HISTORY, calls("thanks.find", call -> Map.of())),
    FORGETS_REVIEWS(HistoryRules.class, SpiRule.HISTORY, calls("review.find", call -> Map.of())),
    COUNTS_NO_MEMBERS(HistoryRules.class, SpiRule.HISTORY, calls("membership.count", call -> 0)),
    MISSES_A_TEST_THAT_WAS_BROUGHT(
            HistoryRules.class, SpiRule.HISTORY, calls("contribution.unique", call -> Optional.empty()));

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

    private static UnaryOperator<Storage> words(UnaryOperator<String> change) {
        return calls(
                "content.put",
                call -> call.withRows(
                        ContentRow.class,
                        row -> new ContentRow(row.subject(), row.owner(), row.title(), change.apply(row.text()))));
    }

    /** The threads with the one to go on after once more. */
    static Object repeating(Call call) {
        Slice<ThreadRow> slice = threads(call.arg(0, Slice.class));
        return call.target().list(slice.of().first(999)).stream()
                .filter(row -> slice.after().isEmpty()
                        || slice.places()
                                        .compare(
                                                slice.of().list().position(row),
                                                slice.after().get())
                                >= 0)
                .limit(slice.limit())
                .toList();
    }

    private static <R> Slice<R> longer(Slice<R> slice) {
        return new Slice<>(slice.of(), slice.after(), slice.backwards(), slice.limit() + 1);
    }

    @SuppressWarnings("unchecked") // The call is about threads.
    private static Slice<ThreadRow> threads(Slice<?> slice) {
        return (Slice<ThreadRow>) slice;
    }

    private static String lower(String id) {
        return id.toLowerCase(Locale.ROOT);
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
