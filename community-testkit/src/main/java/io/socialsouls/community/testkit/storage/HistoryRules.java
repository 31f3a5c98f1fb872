package io.socialsouls.community.testkit.storage;

import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.history.History;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is called in whatever order, a storage answers as a naive one does. */
public abstract class HistoryRules extends StorageRules {
    /** For subclasses. */
    protected HistoryRules() {}

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Proves(SpiRule.HISTORY)
    public final void a_storage_answers_as_a_naive_one(@ForAll("histories") History history) {
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
        try (StorageFixture fresh = createFixture()) {
            history.check(fresh.open());
        }
    }

    /**
     * The histories to try.
     *
     * @return the shortest one that breaks the storage is found whatever they are
     */
    @Provide
    public Arbitrary<History> histories() {
        return History.arbitrary();
    }
}
