package io.socialsouls.community.pooling.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.GENERIC);
    private static final EffectSizes FIVE =
            EffectSizes.of(new double[] {0.1, 0.4, 0.9, 0.2, 0.5}, new double[] {0.1, 0.2, 0.1, 0.3, 0.2});

    @Test
    void a_category_is_told_by_differences_from_the_level_that_comes_first() {
        Moderators moderators = Moderators.builder(5)
                .number("year", new double[] {2001, 2004, 2002, 2009, 2005})
                .category("sector", List.of("retail", "charity", "retail", "bank", "charity"))
                .build();
        assertThat(moderators.coefficients()).containsExactly("intrcpt", "year", "sectorcharity", "sectorbank");
        RegressionFit fit = MetaRegression.fit(FIVE, moderators, PLAN);
        assertThat(fit.coefficients()).extracting(Coefficient::name).isEqualTo(moderators.coefficients());
        assertThat(fit.qmDf()).isEqualTo(3);
        assertThat(fit.residualDf()).hasValue(1);
    }

    @Test
    void tests_differ_as_they_do_in_pooling() {
        Moderators moderators =
                Moderators.builder(5).number("x", new double[] {1, 2, 3, 4, 6}).build();
        PoolingPlan common = PLAN.withMethod(PoolingMethod.COMMON_EFFECT);
        Coefficient z = slope(moderators, common.withTest(InferenceTest.Z));
        Coefficient t = slope(moderators, common.withTest(InferenceTest.T));
        Coefficient knha = slope(moderators, common.withTest(InferenceTest.KNAPP_HARTUNG));
        Coefficient adhoc = slope(moderators, common.withTest(InferenceTest.TRUNCATED_KNAPP_HARTUNG));
        assertThat(t.standardError()).isEqualTo(z.standardError());
        assertThat(t.interval().high()).isGreaterThan(z.interval().high());
        RegressionFit fit = MetaRegression.fit(FIVE, moderators, common);
        assertThat(knha.standardError()).isCloseTo(z.standardError() * Math.sqrt(fit.qe() / 3), within(1e-12));
        assertThat(adhoc.standardError()).isEqualTo(Math.max(z.standardError(), knha.standardError()));
    }

    @Test
    void identical_effects_leave_nothing_to_test_under_knapp_and_hartung() {
        EffectSizes same = EffectSizes.of(new double[] {2, 2, 2, 2}, new double[] {1, 2, 3, 4});
        Moderators moderators =
                Moderators.builder(4).number("x", new double[] {1, 2, 3, 5}).build();
        RegressionFit fit = MetaRegression.fit(same, moderators, PLAN.withTest(InferenceTest.KNAPP_HARTUNG));
        assertThat(fit.qm()).isEmpty();
        assertThat(fit.qmPValue()).isEmpty();
        assertThat(fit.coefficients().get(1).statistic()).isEmpty();
        assertThat(fit.coefficients().get(0).estimate()).isEqualTo(2);
        assertThat(fit.r2()).hasValue(0);
    }

    @Test
    void moderators_that_say_nothing_of_their_own_are_refused_by_name() {
        double[] x = {1, 2, 3, 4, 6};
        refused(Moderators.builder(5).number("flat", new double[] {7.1, 7.1, 7.1, 7.1, 7.1}), "flat");
        refused(Moderators.builder(5).number("x", x).number("twice", new double[] {2e3, 4e3, 6e3, 8e3, 12e3}), "twice");
        refused(
                Moderators.builder(5)
                        .category("a", List.of("p", "q", "p", "q", "q"))
                        .category("b", List.of("s", "r", "s", "r", "r")),
                "br");
    }

    @Test
    void a_moderator_that_follows_from_others_is_left_out_and_says_from_which() {
        double[] x = {1, 2, 3, 4, 6};
        Moderators moderators = Moderators.builder(5)
                .number("x", x)
                .number("flat", new double[] {7.1, 7.1, 7.1, 7.1, 7.1})
                .number("year", new double[] {2001, 2004, 2002, 2009, 2005})
                .number("mixed", new double[] {2003, 2008, 2008, 2017, 2017})
                .number("twice", new double[] {2e3, 4e3, 6e3, 8e3, 12e3})
                .build();
        IndependentModerators found = moderators.independent(FIVE);
        assertThat(found.kept().coefficients()).containsExactly("intrcpt", "x", "year");
        assertThat(found.redundant())
                .containsExactly(
                        new RedundantModerator("flat", List.of()),
                        new RedundantModerator("mixed", List.of("x", "year")),
                        new RedundantModerator("twice", List.of("x")));
        assertThat(MetaRegression.fit(FIVE, found.kept(), PLAN))
                .isEqualTo(MetaRegression.fit(
                        FIVE,
                        Moderators.builder(5)
                                .number("x", x)
                                .number("year", new double[] {2001, 2004, 2002, 2009, 2005})
                                .build(),
                        PLAN));
    }

    @Test
    void moderators_that_all_say_something_are_all_kept() {
        Moderators moderators = Moderators.builder(5)
                .number("x", new double[] {1, 2, 3, 4, 6})
                .category("a", List.of("p", "q", "p", "q", "q"))
                .build();
        assertThat(moderators.independent(FIVE).kept().coefficients()).isEqualTo(moderators.coefficients());
        assertThat(moderators.independent(FIVE).redundant()).isEmpty();
    }

    @Test
    void more_coefficients_than_effects_can_tell_are_refused() {
        EffectSizes two = EffectSizes.of(new double[] {1, 2}, new double[] {1, 1});
        Moderators moderators =
                Moderators.builder(2).number("x", new double[] {1, 2}).build();
        assertThatThrownBy(() -> MetaRegression.fit(two, moderators, PLAN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("more effects than coefficients");
        assertThatThrownBy(() -> MetaRegression.fit(FIVE, moderators, PLAN)).isInstanceOf(InvalidValueException.class);
        Moderators.Builder many = Moderators.builder(1);
        for (int i = 1; i < Moderators.MAX_COEFFICIENTS; i++) {
            many.number("x" + i, new double[] {i});
        }
        assertThatThrownBy(() -> many.number("one more", new double[] {1})).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void values_that_cannot_be_are_refused_where_they_are_given() {
        Moderators.Builder builder = Moderators.builder(2).number("x", new double[] {1, 2});
        assertThatThrownBy(() -> builder.number("x", new double[] {2, 1})).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> builder.number("y", new double[] {1})).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> builder.number("y", new double[] {1, Double.NaN}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("y[1]");
        assertThatThrownBy(() -> builder.category("c", List.of("same", "same")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void subgroups_are_pooled_on_their_own_and_compared_with_one_tau2() {
        List<String> levels = List.of("b", "a", "b", "a", "a");
        Subgroups subgroups = Subgroups.of(FIVE, levels, PLAN);
        assertThat(subgroups.groups()).extracting(Subgroup::name).containsExactly("b", "a");
        assertThat(subgroups.groups().get(1).indices()).containsExactly(1, 3, 4);
        assertThat(subgroups.groups().get(0).effect())
                .isEqualTo(Pooling.pool(EffectSizes.of(new double[] {0.1, 0.9}, new double[] {0.1, 0.1}), PLAN));
        RegressionFit fit = MetaRegression.fit(
                FIVE, Moderators.builder(5).category("level", levels).build(), PLAN);
        assertThat(subgroups.qm()).isEqualTo(fit.qm());
        assertThat(subgroups.qmPValue()).isEqualTo(fit.qmPValue());
        assertThat(subgroups.df()).isEqualTo(1);
    }

    @Test
    void subgroups_of_one_effect_each_have_no_test_and_one_level_is_none() {
        Subgroups single = Subgroups.of(FIVE, List.of("a", "b", "c", "d", "e"), PLAN);
        assertThat(single.groups()).hasSize(5);
        assertThat(single.qm()).isEmpty();
        assertThat(single.qmPValue()).isEmpty();
        assertThatThrownBy(() -> Subgroups.of(FIVE, List.of("a", "a", "a", "a", "a"), PLAN))
                .isInstanceOf(InvalidValueException.class);
    }

    private static Coefficient slope(Moderators moderators, PoolingPlan plan) {
        return MetaRegression.fit(FIVE, moderators, plan).coefficients().get(1);
    }

    private static void refused(Moderators.Builder builder, String name) {
        Moderators moderators = builder.build();
        assertThatThrownBy(() -> MetaRegression.fit(FIVE, moderators, PLAN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("moderators is \"" + name + "\"");
    }
}
