package io.socialsouls.community.examples.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.SummaryData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept in blocks comes back as it was added, whatever its number. */
class TestDataTest {
    private static final int MANY = 5_000;

    @Test
    void tests_come_back_as_they_were_added_in_blocks_and_from_the_first_of_another_kind_on() {
        List<SummaryData> plain = new ArrayList<>();
        TestData data = new TestData();
        for (int i = 0; i < MANY; i++) {
            plain.add(new EventCounts(i, MANY + i, 2L * i, 3L * MANY));
            data.add(new EventCounts(i, MANY + i, 2L * i, 3L * MANY));
        }
        assertThat(data).isEqualTo(plain);
        assertThat(data.suit(EffectMeasure.RISK_RATIO)).isTrue();
        assertThat(data.suit(EffectMeasure.GENERIC)).isFalse();
        for (SummaryData further : List.of(new ReportedEffect(1, 2), new EventCounts(1, 2, 3, 4))) {
            plain.add(further);
            data.add(further);
        }
        assertThat(data).isEqualTo(plain);
        assertThat(data.suit(EffectMeasure.RISK_RATIO)).isFalse();
        assertThatThrownBy(() -> data.get(MANY + 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new TestData().get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void names_come_back_as_they_were_added() throws IOException {
        Records records = new Records(new Dialect(',', "a,\"b \"\"c\"\"\",ü\n"));
        assertThat(records.next()).isTrue();
        List<String> plain = new ArrayList<>();
        Labels labels = new Labels();
        for (int i = 0; i < MANY; i++) {
            plain.add(i % 7 == 0 ? "" : "Test " + i);
            labels.add(i % 7 == 0 ? "" : "Test " + i);
            plain.add(List.of("a", "b \"c\"", "ü").get(i % 3));
            labels.add(records.cells(), i % 3);
        }
        assertThat(labels).isEqualTo(plain);
    }

    @Test
    void row_numbers_come_back_as_they_were_added() {
        List<Integer> plain = new ArrayList<>();
        RowNumbers rows = new RowNumbers();
        for (int i = 0; i < MANY; i++) {
            plain.add(MANY - i);
            rows.add(MANY - i);
        }
        assertThat(rows).isEqualTo(plain);
    }
}
