package io.socialsouls.community.plot.result;

import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.cluster.SharedControlModel;
import io.socialsouls.community.pooling.sentence.BaseRate;
import io.socialsouls.community.pooling.sentence.Conclusion;
import io.socialsouls.community.pooling.sentence.Differences;
import io.socialsouls.community.pooling.sentence.NaturalFrequency;
import io.socialsouls.community.pooling.sentence.NewTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One tactic's pooled result with the effects that went into it.
 *
 * @param name the tactic
 * @param effect the pooled effect of its tests
 * @param sizes one effect per pooled test
 * @param labels one name per test that was given, so that {@code sizes.source(i)} finds it
 * @param visitors people in both arms of the pooled tests; empty where only effects are known
 * @param controlRate how often the outcome came without the tactic; empty where that is not known
 * @param model the model of arms that were kept apart; empty where each effect is a test
 */
public record NamedResult(
        String name,
        PooledEffect effect,
        EffectSizes sizes,
        List<String> labels,
        OptionalLong visitors,
        OptionalDouble controlRate,
        Optional<SharedControlModel> model) {
    public NamedResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(sizes, "sizes");
        labels = List.copyOf(labels);
        Objects.requireNonNull(visitors, "visitors");
        Objects.requireNonNull(controlRate, "controlRate");
        Objects.requireNonNull(model, "model");
    }

    /**
     * A result of tests, each of which is one effect.
     *
     * @param name the tactic
     * @param sizes one effect per pooled test
     * @param labels one name per test that was given
     * @param visitors people in both arms of the pooled tests
     * @param controlRate how often the outcome came without the tactic
     */
    public NamedResult(
            String name,
            PooledEffect effect,
            EffectSizes sizes,
            List<String> labels,
            OptionalLong visitors,
            OptionalDouble controlRate) {
        this(name, effect, sizes, labels, visitors, controlRate, Optional.empty());
    }

    /**
     * Pools the tests of one tactic.
     *
     * @param name the tactic
     * @param labels a name for each test, in the same order
     * @return the result
     * @throws io.socialsouls.community.error.CommunityException if no test is left to pool
     */
    public static NamedResult pool(
            String name, List<? extends SummaryData> data, List<String> labels, PoolingPlan plan) {
        EffectSizes sizes = EffectSizes.of(data, plan);
        PooledEffect effect = Pooling.pool(sizes, plan);
        return new NamedResult(name, effect, sizes, labels, visitors(data, sizes), BaseRate.of(effect, sizes, data));
    }

    /**
     * Pools arms that share controls, with their covariance.
     *
     * @param name the tactic
     * @param whole the tests, whose people count once; none where only effects are known
     * @param labels a name for each arm, in order
     * @param plan REML and z
     * @return the result
     * @throws io.socialsouls.community.error.CommunityException if no arm is left to pool
     */
    public static NamedResult arms(
            String name, ArmEffects arms, List<? extends SummaryData> whole, List<String> labels, PoolingPlan plan) {
        SharedControlModel model = SharedControlModel.fit(arms, plan.level());
        EffectSizes tests = EffectSizes.of(whole, plan);
        return new NamedResult(
                name,
                model.pooled(plan),
                arms.sizes(),
                labels,
                whole.isEmpty() ? OptionalLong.empty() : visitors(whole, tests),
                BaseRate.ofArms(plan.measure(), model.weights(), arms, whole),
                Optional.of(model));
    }

    /**
     * {@return a copy with another pooled effect, such as one that allows for clusters}
     *
     * @param value made of the same effects
     */
    public NamedResult withEffect(PooledEffect value) {
        return new NamedResult(name, value, sizes, labels, visitors, controlRate, model);
    }

    /** {@return how many tests were pooled, at least 1} */
    public int tests() {
        return model.map(SharedControlModel::tests).orElse(sizes.size());
    }

    /** {@return the weight of each effect in the pooled one: percentages in the order of {@code sizes}} */
    public double[] weights() {
        return model.map(found -> found.weights().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .orElseGet(() -> Pooling.weights(sizes, effect));
    }

    /** {@return how many tests were given but have no effect that could be pooled} */
    public int leftOut() {
        return labels.size() - sizes.size();
    }

    /**
     * {@return the name of one pooled test}
     *
     * @param index which effect, from 0 on
     */
    public String label(int index) {
        return labels.get(sizes.source(index));
    }

    /**
     * Where the true effect of a new test is to be expected.
     *
     * @return on the analysis scale; absent where the tests cannot tell, and for arms that were kept apart
     */
    public Optional<Interval> expected() {
        return model.isPresent() ? Optional.empty() : NewTest.of(effect, sizes);
    }

    /**
     * Whether tests differ by more than chance.
     *
     * @return absent for one test, and for arms that were kept apart
     */
    public Optional<Differences> differences() {
        return model.isPresent() ? Optional.empty() : Differences.of(effect, sizes);
    }

    /**
     * What it comes to, in plain words; as natural frequencies too where the rate without the tactic is known.
     *
     * @param renderer writes the sentences; it is asked for English, the language of all other words in a picture
     */
    public String sentence(MessageRenderer renderer) {
        String tactic = ShownText.clean(name);
        return Stream.of(
                        Optional.of(conclusion(tactic)),
                        differences().map(found -> found.message(effect.plan().level())),
                        frequency(tactic))
                .flatMap(Optional::stream)
                .map(sentence -> renderer.render(sentence, Locale.ENGLISH))
                .collect(Collectors.joining(" "));
    }

    private Optional<Message> frequency(String tactic) {
        return controlRate.isEmpty() || !tellsDirection()
                ? Optional.empty()
                : NaturalFrequency.of(effect, tactic, controlRate.getAsDouble());
    }

    /**
     * {@return whether the interval is good enough to tell which way the effect goes} The interval of arms kept apart
     * is normal: too narrow for that when tests are few.
     */
    private boolean tellsDirection() {
        return model.isEmpty() || tests() >= SharedControlModel.FEWEST_FOR_DIRECTION;
    }

    private Message conclusion(String tactic) {
        return model.isEmpty()
                ? Conclusion.of(effect, sizes, tactic)
                : Conclusion.ofTests(effect, tactic, tests(), tellsDirection());
    }

    private static OptionalLong visitors(List<? extends SummaryData> data, EffectSizes sizes) {
        long sum = 0;
        for (int i = 0; i < sizes.size(); i++) {
            SummaryData one = data.get(sizes.source(i));
            if (!((one instanceof MultiArm several ? several.together() : one) instanceof EventCounts counts)) {
                return OptionalLong.empty();
            }
            long both = counts.treatedTotal() + counts.controlTotal();
            sum = sum > Long.MAX_VALUE - both ? Long.MAX_VALUE : sum + both;
        }
        return OptionalLong.of(sum);
    }
}
