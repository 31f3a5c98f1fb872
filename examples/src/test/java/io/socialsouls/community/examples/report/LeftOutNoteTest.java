package io.socialsouls.community.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.plot.result.NamedResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader is told of tests that a result does without. */
class LeftOutNoteTest {
    private static final EventCounts WHOLE = new EventCounts(3, 10, 2, 10);
    private static final EventCounts EMPTY = new EventCounts(0, 10, 2, 10);

    @Test
    void each_result_that_does_without_tests_has_a_note_behind_the_others() {
        assertThat(LeftOutNote.after(
                        List.of("first"),
                        List.of(of("one", WHOLE, EMPTY), of("none", WHOLE, WHOLE), of("two", EMPTY, WHOLE, EMPTY))))
                .containsExactly(
                        "first",
                        "one: 1 more test was left out, without an effect that could be pooled.",
                        "two: 2 more tests were left out, without an effect that could be pooled.");
    }

    @Test
    void where_every_test_was_pooled_there_is_no_note() {
        assertThat(LeftOutNote.after(List.of(), List.of(of("all", WHOLE)))).isEmpty();
    }

    private static NamedResult of(String name, EventCounts... tests) {
        List<EventCounts> data = List.of(tests);
        return NamedResult.pool(
                name,
                data,
                data.stream().map(EventCounts::toString).toList(),
                PoolingPlan.of(EffectMeasure.ODDS_RATIO).withZeroCells(ZeroCells.NONE));
    }
}
