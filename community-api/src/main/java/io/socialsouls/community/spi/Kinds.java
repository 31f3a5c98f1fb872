package io.socialsouls.community.spi;

import io.socialsouls.community.spi.row.Kind;
import java.util.List;

/**
 * All kinds of rows of this release. A storage keeps any kind; a later release may add kinds, columns and lists, never
 * operations.
 */
public final class Kinds {
    /** In the order of their tables. */
    public static final List<Kind<?>> ALL = List.of(
            GroupRow.KIND,
            PolicyRow.KIND,
            MembershipRow.KIND,
            IdentityRow.KIND,
            AliasRow.KIND,
            ThreadRow.KIND,
            PostRow.KIND,
            ContentRow.KIND,
            ThanksRow.KIND,
            ReviewRow.KIND,
            ExperimentRow.KIND,
            ContributionRow.KIND,
            NoticeRow.KIND,
            ReadMarkerRow.KIND,
            JournalRow.KIND,
            IdempotencyRow.KIND,
            FoundingRow.KIND);

    private Kinds() {}
}
