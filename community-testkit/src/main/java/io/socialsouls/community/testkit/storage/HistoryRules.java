package io.socialsouls.community.testkit.storage;

import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.history.History;
import io.socialsouls.community.testkit.kind.MadeKinds;
import java.lang.reflect.Method;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is called in whatever order, a storage answers as a naive one does. */
public abstract class HistoryRules extends StorageRules {
    /** How many histories a quick run tries by default. */
    public static final int DEFAULT_TRIES = 100;

    private static final int MAX_TRIES = DEFAULT_TRIES * Effort.MORE;

    /** For subclasses. */
    protected HistoryRules() {}

    /**
     * How many histories are tried.
     *
     * @return {@value #DEFAULT_TRIES} in a quick run, {@value Effort#MORE} times as many in a thorough one, unless it is
     *     overridden; no more than those
     */
    protected int tries() {
        return Effort.chosen().draws(DEFAULT_TRIES);
    }

    @Override
    final List<Kind<?>> madeKinds() {
        return MadeKinds.ALL;
    }

    @Override
    final int triesOf(Method rule) {
        return tries();
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Proves(SpiRule.HISTORY)
    final void a_storage_answers_as_a_naive_one(@ForAll("histories") History history) {
        try {
            history.check(storage());
        } catch (RuntimeException | AssertionError broken) {
            closeFixture();
            // Shortened here rather than by jqwik: it leaves out calls one by one, and so ends sooner.
            tryOut(history.shortest(this::breaks));
            throw broken;
        }
    }

    private boolean breaks(History history) {
        try {
            tryOut(history);
            return false;
        } catch (RuntimeException | AssertionError broken) {
            return true;
        }
    }

    private void tryOut(History history) {
        try (StorageFixture fresh = preparedFixture()) {
            history.check(fresh.open());
        }
    }

    /**
     * The histories to try.
     *
     * @return the shortest one that breaks the storage is found whatever they are
     */
    @Provide
    Arbitrary<History> histories() {
        return History.arbitrary(allKinds());
    }
}
