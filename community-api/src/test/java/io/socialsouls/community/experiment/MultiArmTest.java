package io.socialsouls.community.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A test with several treated arms and one control. */
class MultiArmTest {
    private static final EventCounts.Control CONTROL = EventCounts.control(20, 1_000);

    @Test
    void all_treated_arms_together_are_one_beside_the_control_that_counts_once() {
        MultiArm counts = MultiArm.of(CONTROL.treated("red", 30, 1_000), CONTROL.treated("blue", 25, 990));
        EventRates.Control hours = EventRates.control(4, 12);
        MultiArm rates = MultiArm.of(hours.treated("a", 3, 10.5), hours.treated("b", 2, 1.5));
        ArmMeans.Control baskets = ArmMeans.control(40, 9, 300);
        MultiArm means = MultiArm.of(baskets.treated("a", 41, 10, 200), baskets.treated("b", 43, 11, 100));

        assertThat(counts.together()).isEqualTo(new EventCounts(55, 1_990, 20, 1_000));
        assertThat(rates.together()).isEqualTo(new EventRates(5, 12, 4, 12));
        assertThat(means.together()).isEqualTo(new ArmMeans(43, 11, 100, 40, 9, 300).andTreated(41, 10, 200));
    }

    @Test
    void the_order_of_arms_changes_no_digit_of_what_they_are_together() {
        Random random = new Random(7);
        ArmMeans.Control baskets = ArmMeans.control(40, 9, 300);
        List<TreatedArm> arms = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> baskets.treated("arm " + i, random.nextGaussian(), random.nextDouble(), 2 + i % 3))
                .toList());
        Comparison expected = new MultiArm(arms).together();

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(arms, random);
            assertThat(new MultiArm(arms).together()).isEqualTo(expected);
        }
    }

    @Test
    void arms_that_were_compared_with_different_controls_are_no_one_test() {
        assertRefused(
                "control",
                CONTROL.treated("red", 30, 1_000),
                EventCounts.control(21, 1_000).treated("blue", 25, 990));
        assertRefused(
                "control",
                CONTROL.treated("red", 30, 1_000),
                EventRates.control(20, 1_000).treated("blue", 25, 990));
        assertRefused(
                "control",
                ArmMeans.control(1, 2, 30).treated("red", 1, 2, 30),
                ArmMeans.control(1, 2.5, 30).treated("blue", 1, 2, 30));
    }

    @Test
    void labels_are_words_and_each_is_there_once() {
        assertRefused("label", CONTROL.treated("red", 30, 1_000), CONTROL.treated("red", 31, 1_000));
        assertThatThrownBy(() -> CONTROL.treated(" ", 30, 1_000)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void no_arm_and_more_than_a_test_may_have_are_refused() {
        List<TreatedArm> many = IntStream.rangeClosed(0, Limits.MAX_ARMS)
                .mapToObj(i -> CONTROL.treated("arm " + i, 3, 10))
                .toList();

        assertRefused("arms");
        assertRefused("arms", many.toArray(TreatedArm[]::new));
        assertThat(new MultiArm(many.subList(1, many.size())).arms()).hasSize(Limits.MAX_ARMS);
    }

    @Test
    void arms_that_together_are_beyond_what_an_arm_may_hold_are_refused() {
        assertRefused("treated_n", CONTROL.treated("red", 1, Limits.MAX_COUNT), CONTROL.treated("blue", 1, 1));
    }

    @Test
    void a_measure_suits_several_arms_as_it_suits_one() {
        MultiArm counts = MultiArm.of(CONTROL.treated("red", 30, 1_000));

        assertThat(EffectMeasure.RISK_RATIO.suits(counts)).isTrue();
        assertThat(EffectMeasure.MEAN_DIFFERENCE.suits(counts)).isFalse();
    }

    private static void assertRefused(String field, TreatedArm... arms) {
        assertThatThrownBy(() -> MultiArm.of(arms))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
