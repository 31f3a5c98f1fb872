package io.socialsouls.community.testkit;

import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.testkit.kind.MadeRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Storages that list or count what they should not, or otherwise. */
final class BrokenLists {
    private BrokenLists() {}

    static Storage dropsAJournalEntry(Storage right) {
        return Tampering.appends(
                right, (unit, drafts) -> unit.append(drafts.subList(0, Math.max(1, drafts.size() - 1))));
    }

    static Storage leavesAGapInTheJournal(Storage right) {
        return Tampering.appends(
                right,
                (unit, drafts) -> unit.append(drafts).stream()
                        .map(row -> row.sequence() < 3 ? row : new JournalRow(row.sequence() + 2, row.draft()))
                        .toList());
    }

    static Storage readsTheJournalBackwards(Storage right) {
        return Tampering.lists(right, JournalRow.KIND, (unit, slice) -> reversed(unit.list(slice)));
    }

    static Storage listsOneRowTooMany(Storage right) {
        return Tampering.lists(
                right,
                MembershipRow.KIND,
                (unit, slice) ->
                        unit.list(new Slice<>(slice.of(), slice.after(), slice.backwards(), slice.limit() + 1)));
    }

    static Storage repeatsTheRowToGoOnAfter(Storage right) {
        return Tampering.lists(
                right,
                ThreadRow.KIND,
                (unit, slice) -> unit.list(slice.of().first(999)).stream()
                        .filter(row -> slice.after().isEmpty()
                                || slice.places()
                                                .compare(
                                                        slice.of().list().position(row),
                                                        slice.after().get())
                                        >= 0)
                        .limit(slice.limit())
                        .toList());
    }

    static Storage listsAnInboxOldestFirst(Storage right) {
        return Tampering.lists(right, NoticeRow.KIND, (unit, slice) -> reversed(unit.list(slice)));
    }

    static Storage ordersAsJavaStrings(Storage right) {
        return Tampering.lists(
                right,
                MembershipRow.KIND,
                (unit, slice) -> unit.list(slice).stream()
                        .sorted(Comparator.comparing(MembershipRow::since)
                                .thenComparing(row -> row.id().value()))
                        .toList());
    }

    static Storage skipsAPublishedPost(Storage right) {
        return Tampering.lists(right, PostRow.KIND, (unit, slice) -> {
            int place = (Integer) slice.of().from().orElse(0);
            return unit.list(slice.of().from(((place - 1) | 1) + 1).after(slice.after(), slice.limit()));
        });
    }

    static Storage countsWithdrawnContributions(Storage right) {
        return Tampering.putsChanged(
                right,
                ContributionRow.KIND,
                row -> new ContributionRow(
                        row.id(),
                        row.experiment(),
                        row.contributor(),
                        row.testKey(),
                        row.brought(),
                        row.contributionJson(),
                        false,
                        row.version()));
    }

    static Storage countsUnreadNoticesOfAllKinds(Storage right) {
        return Tampering.counts(
                right,
                NoticeRow.KIND,
                (unit, of, most) -> unit.count(
                        of.list()
                                .whereIn(
                                        EnumSet.allOf(NoticeKind.class),
                                        of.equal().toArray()),
                        most));
    }

    static Storage findsNamesWhateverBlanksFollow(Storage right) {
        return Tampering.lists(right, IdentityRow.KIND, (unit, slice) -> {
            List<String> names = slice.of().among().stream()
                    .flatMap(name -> Stream.of((String) name, name + " "))
                    .toList();
            return unit.list(slice.of().list().whereIn(names).after(slice.after(), slice.limit()));
        });
    }

    static Storage readsForwardsAlone(Storage right) {
        return Tampering.lists(
                right, MadeRow.KIND, (unit, slice) -> unit.list(slice.of().after(slice.after(), slice.limit())));
    }

    static Storage holdsTheEndOfARange(Storage right) {
        return Tampering.lists(
                right,
                MadeRow.KIND,
                (unit, slice) -> unit.list(new Slice<>(
                        slice.of()
                                .until()
                                .filter(Integer.class::isInstance)
                                .map(end -> slice.of().until((Integer) end + 1))
                                .orElse(slice.of()),
                        slice.after(),
                        slice.backwards(),
                        slice.limit())));
    }

    static Storage countsOn(Storage right) {
        return Tampering.counts(right, MadeRow.KIND, (unit, of, most) -> unit.count(of, most + 1));
    }

    static Storage takesAbsentForAValue(Storage right) {
        return Tampering.lists(
                right,
                MadeRow.KIND,
                (unit, slice) -> slice.of().list().name().equals("lent")
                        ? unit.list(slice.of().list().kind().list("key").where().first(slice.limit()))
                        : unit.list(slice));
    }

    static Storage listsWhatWasThereBefore(Storage right) {
        return new TamperedStorage(right, unit -> {
            List<MadeRow> before = unit.list(MadeRow.KIND.list("key").where().first(999));
            return new TamperedUnit<>(unit, MadeRow.KIND) {
                @Override
                List<MadeRow> listed(Slice<MadeRow> slice) {
                    return before.stream()
                            .filter(slice::holds)
                            .sorted(Comparator.comparing(slice.of().list()::position, slice.places()))
                            .limit(slice.limit())
                            .toList();
                }

                @Override
                int counted(Selection<MadeRow> of, int most) {
                    return listed(of.first(most)).size();
                }
            };
        });
    }

    static Storage looksUpNoBroughtTest(Storage right) {
        return Tampering.looksUp(right, ContributionRow.KIND, (set, values) -> Optional.empty());
    }

    private static <R> List<R> reversed(List<R> rows) {
        List<R> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }
}
