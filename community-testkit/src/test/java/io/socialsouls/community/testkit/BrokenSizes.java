package io.socialsouls.community.testkit;

import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.Storage;

/** Storages for which there are too many rows, or too few. */
final class BrokenSizes {
    private static final int LISTED = 1_000;
    private static final int WRITTEN = 25;
    private static final int FOUND = 100;

    private BrokenSizes() {}

    static Storage listsAThousandAtMost(Storage right) {
        return Tampering.lists(
                right,
                ContributionRow.KIND,
                (unit, slice) -> unit.list(slice).stream().limit(LISTED).toList());
    }

    static Storage writesTwentyFiveAtMost(Storage right) {
        return Tampering.puts(
                right,
                NoticeRow.KIND,
                (unit, rows) -> unit.put(NoticeRow.KIND, rows.subList(0, Math.min(WRITTEN, rows.size()))));
    }

    static Storage findsAHundredAtMost(Storage right) {
        return Tampering.finds(
                right,
                ContentRow.KIND,
                (unit, keys) ->
                        unit.find(ContentRow.KIND, keys.stream().limit(FOUND).toList()));
    }

    static Storage countsInAByte(Storage right) {
        return Tampering.counts(
                right, NoticeRow.KIND, (unit, of, most) -> Math.min(Byte.MAX_VALUE, unit.count(of, most)));
    }

    static Storage failsToFindNothing(Storage right) {
        return Tampering.finds(right, ContentRow.KIND, (unit, keys) -> {
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("syntax error near IN ()");
            }
            return unit.find(ContentRow.KIND, keys);
        });
    }
}
