package io.socialsouls.community.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.sentence.NaturalFrequency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NaturalFrequencyTest {
    @Test
    void a_ratio_is_told_as_whole_people_of_a_thousand() {
        assertThat(said(EffectMeasure.RISK_RATIO, Math.log(1.12), Math.log(1.05), Math.log(1.2), 0.1))
                .hasValue(
                        "Of 1,000 people as in these tests, about 100 have the outcome without “Numbers” and about 112"
                                + " with it: about 12 more (95 % interval: 105 to 120 with it).");
        assertThat(said(EffectMeasure.RISK_RATIO, Math.log(0.5), Math.log(0.4), Math.log(0.9), 0.1))
                .hasValueSatisfying(text -> assertThat(text).contains("about 50 fewer"));
    }

    @Test
    void odds_and_differences_are_taken_to_rates_first() {
        // Odds of 1 : 4 doubled are 1 : 2.
        assertThat(said(EffectMeasure.ODDS_RATIO, Math.log(2), Math.log(1.5), Math.log(3), 0.2))
                .hasValueSatisfying(text -> assertThat(text).contains("about 333 with it: about 133 more"));
        assertThat(said(EffectMeasure.RISK_DIFFERENCE, -0.02, -0.03, -0.01, 0.2))
                .hasValueSatisfying(text -> assertThat(text).contains("about 180 with it: about 20 fewer"));
    }

    @Test
    void a_rare_outcome_is_told_of_more_people() {
        assertThat(said(EffectMeasure.RISK_RATIO, Math.log(1.5), Math.log(1.2), Math.log(2), 0.0004))
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("Of 100,000 people as in these tests, about 40"));
        assertThat(said(EffectMeasure.RISK_RATIO, Math.log(1.5), Math.log(1.2), Math.log(2), 1e-9))
                .isEmpty();
    }

    @Test
    void a_narrow_interval_is_told_of_more_people() {
        assertThat(said(EffectMeasure.RISK_RATIO, Math.log(0.9), Math.log(0.87), Math.log(0.92), 0.0104))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("Of 10,000 people as in these tests, about 104")
                        .contains("about 94 with it: about 10 fewer (95 % interval: 90 to 96 with it)"));
    }

    @Test
    void an_interval_that_holds_no_effect_leaves_the_direction_open() {
        assertThat(said(EffectMeasure.RISK_RATIO, 0.1, -0.1, 0.3, 0.1))
                .hasValue("Of 1,000 people as in these tests, about 100 have the outcome without “Numbers”; with it, it"
                        + " may be more or fewer (95 % interval: 90 to 135 with it).");
    }

    @Test
    void an_end_that_is_a_change_is_told_of_so_many_people_that_it_shows() {
        // Of 1,000 people the interval would begin at the 442 who have the outcome anyway.
        assertThat(said(EffectMeasure.RISK_RATIO, 0.0100011, -0.0007014, 0.0207036, 0.442))
                .hasValue(
                        "Of 10,000 people as in these tests, about 4,420 have the outcome without “Numbers”; with it, it"
                                + " may be more or fewer (95 % interval: 4,417 to 4,512 with it).");
        assertThat(said(EffectMeasure.RISK_RATIO, 1e-9, 1e-12, 2e-9, 0.1))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("Of 1,000,000 people")
                        .contains("about 100,000 have", "about 1 more (95 % interval: 100,001 to 100,001 with it)"));
    }

    @Test
    void an_interval_that_ends_at_no_effect_is_not_told() {
        assertThat(said(EffectMeasure.RISK_DIFFERENCE, 0.01, 0, 0.02, 0.1)).isEmpty();
    }

    @Test
    void nobody_is_counted_below_none_or_above_all() {
        assertThat(said(EffectMeasure.RISK_RATIO, 3, 2, 1000, 0.5))
                .hasValueSatisfying(text -> assertThat(text).contains("1,000 to 1,000 with it"));
        assertThat(said(EffectMeasure.RISK_DIFFERENCE, -0.7, -0.9, -0.4, 0.5))
                .hasValueSatisfying(text -> assertThat(text).contains("0 to 100 with it"));
        assertThat(said(EffectMeasure.ODDS_RATIO, 1, 0.5, 1e6, 0.5))
                .hasValueSatisfying(text -> assertThat(text).contains("to 1,000 with it"));
    }

    @Test
    void without_a_baseline_nothing_is_said() {
        assertThat(said(EffectMeasure.RISK_RATIO, 0.1, 0.05, 0.3, 0)).isEmpty();
        assertThat(said(EffectMeasure.RISK_RATIO, 0.1, 0.05, 0.3, 1)).isEmpty();
        assertThat(said(EffectMeasure.GENERIC, 0.1, 0.05, 0.3, 0.2)).isEmpty();
        PoolingPlan generic = PoolingPlan.of(EffectMeasure.GENERIC);
        List<ReportedEffect> data = List.of(new ReportedEffect(0.1, 0.2));
        EffectSizes sizes = EffectSizes.of(data, generic);
        assertThat(NaturalFrequency.of(Pooling.pool(sizes, generic), "Numbers", sizes, data))
                .isEmpty();
    }

    @Test
    void the_baseline_is_that_of_the_control_arms_that_were_pooled() {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO).withDropDoubleZeros(true);
        List<EventCounts> data = List.of(
                new EventCounts(5, 100, 10, 100), new EventCounts(0, 10, 0, 700), new EventCounts(9, 100, 20, 200));
        EffectSizes sizes = EffectSizes.of(data, plan);
        assertThat(NaturalFrequency.of(Pooling.pool(sizes, plan), "Numbers", sizes, data))
                .hasValueSatisfying(sentence -> {
                    assertThat(sentence.key()).isEqualTo("frequency.open");
                    // One in ten in either control arm that was pooled; none of 700 in the one that was not.
                    assertThat(sentence.arguments().subList(1, 3))
                            .containsExactly(new MessageArgument.Count(1_000), new MessageArgument.Count(100));
                });
    }

    private static Optional<String> said(EffectMeasure measure, double estimate, double low, double high, double rate) {
        PooledEffect effect = new PooledEffect(
                PoolingPlan.of(measure),
                5,
                estimate,
                0.1,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                new Interval(low, high),
                new Heterogeneity(0, 0, 1, 0, 0, 1),
                Optional.empty());
        Optional<Message> message = NaturalFrequency.of(effect, "Numbers", rate);
        return message.map(one -> new EnglishMessageRenderer().render(one, Locale.ENGLISH));
    }
}
