package io.socialsouls.community.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final EffectText TEXT = EffectText.plain(EffectMeasure.RISK_RATIO);
    private static final Interval ABOVE = new Interval(0.05, 0.15);
    private static final Interval ACROSS = new Interval(-0.2, 0.4);
    private static final Interval BELOW = new Interval(-0.4, -0.1);

    @Test
    void an_expectation_across_zero_says_that_it_may_go_the_other_way() {
        assertThat(sentence(12, 0.1, ABOVE, ACROSS))
                .isEqualTo("On average it raises the rate by 10.5 % (+5.1 % to +16.2 %); in a new test the true effect"
                        + " is expected between -18.1 % and +49.2 %, so it may go the other way for you.");
    }

    @Test
    void an_average_across_zero_is_left_open() {
        assertThat(sentence(12, 0.1, ACROSS, ACROSS))
                .startsWith("These tests leave open whether on average it raises or lowers the rate (-18.1 % to")
                .endsWith("so it may go the other way for you.");
    }

    @Test
    void an_expectation_on_one_side_says_that_a_new_test_goes_the_same_way() {
        assertThat(sentence(12, -0.2, BELOW, BELOW))
                .isEqualTo("On average it lowers the rate by 18.1 % (-33.0 % to -9.5 %), and a new test is expected to"
                        + " go the same way, with a true effect between -33.0 % and -9.5 %.");
    }

    @Test
    void few_tests_on_one_side_are_told_with_caution() {
        assertThat(sentence(5, -0.2, BELOW, BELOW)).contains("; as far as 5 tests can tell, a new test is expected");
    }

    @Test
    void an_expectation_that_touches_zero_is_not_on_one_side() {
        assertThat(sentence(12, 0.1, ABOVE, new Interval(0, 0.2))).contains("may go the other way for you");
    }

    @Test
    void one_test_alone_cannot_tell_how_others_differ() {
        assertThat(sentence(1, 0.1, ABOVE, ABOVE))
                .startsWith("There is one test only, in which it raises the rate by 10.5 %")
                .contains("cannot be told from one")
                .doesNotContain("other way");
        assertThat(sentence(1, 0.1, ACROSS, ACROSS))
                .contains("leaves open whether it raises or lowers the rate")
                .contains("it may go the other way for you")
                .contains("cannot be told from one");
    }

    @Test
    void without_prediction_nothing_is_said_of_a_new_test() {
        assertThat(sentence(3, 0.1, ABOVE, Optional.empty()))
                .startsWith("If the true effect is the same everywhere, it raises the rate by 10.5 %")
                .endsWith("this method says nothing of how a new test may differ.");
        assertThat(sentence(3, 0.1, ACROSS, Optional.empty()))
                .startsWith("Even if the true effect is the same everywhere, these tests leave open");
    }

    private static String sentence(int k, double estimate, Interval interval, Interval prediction) {
        return sentence(k, estimate, interval, Optional.of(prediction));
    }

    private static String sentence(int k, double estimate, Interval interval, Optional<Interval> prediction) {
        return Sentence.of(Samples.effect(k, estimate, interval, prediction), TEXT)
                .replace('\u00a0', ' ');
    }
}
