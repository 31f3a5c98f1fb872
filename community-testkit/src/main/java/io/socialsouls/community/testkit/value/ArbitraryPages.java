package io.socialsouls.community.testkit.value;

import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.page.Cursor;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary pages of lists. */
public final class ArbitraryPages {
    private static final int LONG = 200;

    private ArbitraryPages() {}

    /** {@return any text; one that a community did not give is no place in any of its lists} */
    public static Arbitrary<Cursor> cursors() {
        return Values.text(LONG).map(Cursor::new);
    }

    /** {@return requests for pages of every size} */
    public static Arbitrary<PageRequest> requests() {
        return Combinators.combine(cursors().optional(), Arbitraries.integers().between(1, Limits.MAX_PAGE))
                .as(PageRequest::new);
    }

    /**
     * Pages.
     *
     * @param <T> what is listed
     * @param items what may be on them
     * @return of up to five items, last ones and others
     */
    public static <T> Arbitrary<Page<T>> pages(Arbitrary<T> items) {
        return Combinators.combine(items.list().ofMaxSize(5), cursors().optional())
                .as(Page::new);
    }
}
