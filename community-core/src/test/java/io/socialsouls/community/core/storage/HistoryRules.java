package io.socialsouls.community.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.spi.Storage;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is called in whatever order, a storage answers as a naive one does. */
abstract class HistoryRules extends StorageRules {
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_storage_answers_as_a_naive_one(@ForAll("histories") List<Turn> history) {
        Storage tried = newStorage();
        Storage naive = new NaiveStorage();
        for (Turn turn : history) {
            assertThat(turn.in(tried)).isEqualTo(turn.in(naive));
        }
    }

    @Provide
    Arbitrary<List<Turn>> histories() {
        Arbitrary<Integer> pick = Arbitraries.integers().between(0, 3);
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.of(Step.Act.values()),
                        pick,
                        pick,
                        Arbitraries.integers().between(0, 4),
                        pick,
                        Arbitraries.of(0, 0, 0, 0, 0, 0, 1, -1))
                .as(Step::new);
        Arbitrary<Turn> turns = Combinators.combine(
                        Arbitraries.of(Sample.GROUP, Sample.OTHER),
                        steps.list().ofMaxSize(25),
                        Arbitraries.of(false, false, true))
                .as(Turn::new);
        return turns.list().ofMinSize(1).ofMaxSize(10);
    }
}
