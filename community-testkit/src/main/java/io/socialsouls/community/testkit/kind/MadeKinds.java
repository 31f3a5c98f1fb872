package io.socialsouls.community.testkit.kind;

import io.socialsouls.community.spi.row.Kind;
import java.util.List;

/** Kinds of rows that no storage has seen: what a later release may add is proven with them. */
public final class MadeKinds {
    /** In the order of their tables. */
    public static final List<Kind<?>> ALL = List.of(MadeRow.KIND, MadeRaisedRow.KIND, MadeOnceRow.KIND);

    private MadeKinds() {}
}
