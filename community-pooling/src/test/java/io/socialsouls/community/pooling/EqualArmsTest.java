package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingWarning.Kind;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.SummaryData;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What looks like one test that came as several. */
class EqualArmsTest {
    @Test
    void equal_controls_are_found_for_every_kind_of_data_that_has_one() {
        assertThat(EqualArms.find(List.of(
                        new EventCounts(1, 10, 2, 20), new EventCounts(3, 9, 4, 20), new EventCounts(5, 10, 2, 20))))
                .containsExactly(new EqualArms(Kind.EQUAL_CONTROLS, List.of(0, 2)));
        assertThat(EqualArms.find(List.of(new EventRates(1, 1, 2, 2.5), new EventRates(2, 1, 2, 2.5))))
                .containsExactly(new EqualArms(Kind.EQUAL_CONTROLS, List.of(0, 1)));
        assertThat(EqualArms.find(List.of(
                        new ArmMeans(1, 2, 3, 4, 5, 6),
                        new ArmMeans(2, 2, 3, 4, 5, 6),
                        new ArmMeans(2, 2, 3, 4, 5.5, 6))))
                .containsExactly(new EqualArms(Kind.EQUAL_CONTROLS, List.of(0, 1)));
    }

    @Test
    void the_same_numbers_in_all_arms_are_the_same_test_and_not_named_for_their_control_too() {
        assertThat(EqualArms.find(List.of(new EventCounts(24, 800, 20, 800), new EventCounts(24, 800, 20, 800))))
                .containsExactly(new EqualArms(Kind.SAME_TEST, List.of(0, 1)));
    }

    @Test
    void a_test_sent_twice_beside_a_variant_of_it_is_named_for_both() {
        SummaryData one = new EventCounts(24, 800, 20, 800);

        assertThat(EqualArms.find(List.of(one, new EventCounts(25, 800, 20, 800), one)))
                .containsExactly(
                        new EqualArms(Kind.EQUAL_CONTROLS, List.of(0, 1, 2)),
                        new EqualArms(Kind.SAME_TEST, List.of(0, 2)));
    }

    @Test
    void several_arms_are_the_same_in_whatever_order_they_were_told() {
        EventCounts.Control control = EventCounts.control(20, 800);
        MultiArm one = MultiArm.of(control.treated("red", 24, 800), control.treated("blue", 30, 790));
        MultiArm other = MultiArm.of(control.treated("b", 30, 790), control.treated("r", 24, 800));

        assertThat(EqualArms.find(List.of(one, other))).containsExactly(new EqualArms(Kind.SAME_TEST, List.of(0, 1)));
        assertThat(EqualArms.find(List.of(one, new EventCounts(24, 800, 20, 800))))
                .containsExactly(new EqualArms(Kind.EQUAL_CONTROLS, List.of(0, 1)));
    }

    @Test
    void a_test_of_one_arm_is_the_same_whether_it_came_as_several_arms_or_not() {
        MultiArm one = MultiArm.of(EventCounts.control(20, 800).treated("red", 24, 800));

        assertThat(EqualArms.find(List.of(one, new EventCounts(24, 800, 20, 800))))
                .containsExactly(new EqualArms(Kind.SAME_TEST, List.of(0, 1)));
    }

    @Test
    void any_tests_have_the_groups_that_comparing_each_with_each_gives() {
        SplittableRandom random = new SplittableRandom(5);
        for (int size = 0; size < 60; size++) {
            List<EventCounts> data = Stream.generate(
                            () -> new EventCounts(random.nextInt(3), 10, random.nextInt(4), 10 + random.nextInt(3)))
                    .limit(size)
                    .toList();
            assertThat(EqualArms.find(data)).isEqualTo(comparedEachWithEach(data));
        }
    }

    private static List<EqualArms> comparedEachWithEach(List<EventCounts> data) {
        List<EqualArms> found = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            EventCounts first = data.get(i);
            List<Integer> controls = where(data, first::sharesControl);
            if (controls.get(0) == i && controls.size() > 1) {
                if (where(data, first::equals).size() < controls.size()) {
                    found.add(new EqualArms(Kind.EQUAL_CONTROLS, controls));
                }
                controls.stream()
                        .map(one -> where(data, data.get(one)::equals))
                        .distinct()
                        .filter(same -> same.size() > 1)
                        .forEach(same -> found.add(new EqualArms(Kind.SAME_TEST, same)));
            }
        }
        return found;
    }

    private static List<Integer> where(List<EventCounts> data, Predicate<EventCounts> such) {
        return IntStream.range(0, data.size())
                .filter(i -> such.test(data.get(i)))
                .boxed()
                .toList();
    }

    @Test
    void what_has_no_control_is_passed_over() {
        assertThat(EqualArms.find(List.of(
                        new Proportion(1, 10),
                        new Proportion(1, 10),
                        new ReportedEffect(1, 1),
                        new ReportedEffect(1, 1))))
                .isEmpty();
        assertThat(EqualArms.find(List.of())).isEmpty();
    }
}
