package io.socialsouls.community.testkit.value;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Comparison;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.TreatedArm;
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.limit.Limits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary protocols, plans, and what members bring to them. */
public final class ArbitraryTests {
    private static final Arbitrary<Double> FIGURES =
            Arbitraries.doubles().between(-1e12, 1e12).ofScale(6);
    private static final Arbitrary<Double> SIZES =
            Arbitraries.doubles().between(1e-9, 1e9).ofScale(9);

    private ArbitraryTests() {}

    /** {@return plans that agree in themselves: each measure with the methods and tests that suit it} */
    public static Arbitrary<PoolingPlan> plans() {
        return Arbitraries.of(EffectMeasure.values())
                .flatMap(measure -> Arbitraries.of(Stream.of(PoolingMethod.values())
                                .filter(method -> method.suits(measure))
                                .toList())
                        .flatMap(method -> plans(measure, method)));
    }

    private static Arbitrary<PoolingPlan> plans(EffectMeasure measure, PoolingMethod method) {
        Arbitrary<InferenceTest> tests =
                method.poolsTables() ? Arbitraries.just(InferenceTest.Z) : Arbitraries.of(InferenceTest.values());
        return Combinators.combine(
                        tests,
                        Arbitraries.doubles().between(0.5, 0.999).ofScale(3),
                        Arbitraries.of(ZeroCells.values()),
                        Arbitraries.of(true, false))
                .as((test, level, zero, drop) -> new PoolingPlan(measure, method, test, level, zero, drop));
    }

    /** {@return protocols with any words and any plan} */
    public static Arbitrary<Protocol> protocols() {
        return Combinators.combine(Values.text(Limits.MAX_TACTIC_LENGTH), Values.text(200), Values.text(200), plans())
                .as(Protocol::new);
    }

    /** {@return data of any kind} */
    public static Arbitrary<SummaryData> data() {
        return Arbitraries.of(EffectMeasure.values()).flatMap(ArbitraryTests::data);
    }

    /**
     * Data that a measure can be computed from.
     *
     * @param measure which
     * @return of the kind that suits it
     */
    public static Arbitrary<SummaryData> data(EffectMeasure measure) {
        return Arbitraries.<SummaryData>oneOf(
                        counts(), rates(), means(), correlations(), proportions(), reported(), several())
                .filter(10_000, measure::suits);
    }

    private static Arbitrary<EventCounts> counts() {
        return Combinators.combine(proportions(), proportions())
                .as((treated, control) ->
                        new EventCounts(treated.events(), treated.total(), control.events(), control.total()));
    }

    /** {@return tests of one to five treated arms beside one control} */
    public static Arbitrary<SummaryData> several() {
        Arbitrary<List<String>> labels = Values.text(Limits.MAX_TEST_NAME_LENGTH)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5);
        return labels.flatMap(names -> Arbitraries.<Comparison>oneOf(counts(), rates(), means())
                .list()
                .ofSize(names.size())
                .map(arms -> arms(names, arms)));
    }

    /** Arms of the first one's kind, each no larger than a tenth of what one may hold, so that all fit together. */
    private static SummaryData arms(List<String> labels, List<Comparison> drawn) {
        List<TreatedArm> arms = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            arms.add(new TreatedArm(labels.get(i), beside(drawn.get(0), drawn.get(i), i + 1)));
        }
        return new MultiArm(arms);
    }

    private static Comparison beside(Comparison control, Comparison drawn, int arm) {
        if (control instanceof EventCounts one) {
            long people = drawn instanceof EventCounts counts ? counts.treatedTotal() / 10 + 1 : arm;
            return new EventCounts(people / (arm + 1), people, one.controlEvents(), one.controlTotal());
        }
        if (control instanceof EventRates one) {
            long events = drawn instanceof EventRates rates ? rates.treatedEvents() / 10 : arm;
            return new EventRates(events, arm, one.controlEvents(), one.controlTime());
        }
        ArmMeans one = (ArmMeans) control;
        long people = drawn instanceof ArmMeans means ? means.treatedTotal() / 10 + 2 : arm + 1;
        return new ArmMeans(arm, arm, people, one.controlMean(), one.controlSd(), one.controlTotal());
    }

    private static Arbitrary<EventRates> rates() {
        Arbitrary<Long> events = Arbitraries.longs().between(0, Limits.MAX_COUNT);
        return Combinators.combine(events, SIZES, events, SIZES).as(EventRates::new);
    }

    private static Arbitrary<ArmMeans> means() {
        Arbitrary<Long> total = Arbitraries.longs().between(2, Limits.MAX_COUNT);
        return Combinators.combine(FIGURES, SIZES, total, FIGURES, SIZES, total).as(ArmMeans::new);
    }

    private static Arbitrary<Correlation> correlations() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-1, 1).ofScale(6),
                        Arbitraries.longs().between(4, Limits.MAX_COUNT))
                .as(Correlation::new);
    }

    private static Arbitrary<Proportion> proportions() {
        return Arbitraries.longs()
                .between(1, Limits.MAX_COUNT)
                .flatMap(total -> Arbitraries.longs().between(0, total).map(events -> new Proportion(events, total)));
    }

    private static Arbitrary<SummaryData> reported() {
        Arbitrary<SummaryData> effects = Combinators.combine(FIGURES, SIZES).as(ReportedEffect::new);
        Arbitrary<SummaryData> intervals = FIGURES.list()
                .ofSize(3)
                .map(figures -> figures.stream().sorted().toList())
                .filter(figures -> figures.get(0) < figures.get(2))
                .map(figures -> new ReportedInterval(figures.get(1), figures.get(0), figures.get(2)));
        return Arbitraries.oneOf(effects, intervals);
    }

    /**
     * What members bring to a protocol of a measure.
     *
     * @param measure which
     * @return with any context, and data that suit
     */
    public static Arbitrary<Contribution> contributions(EffectMeasure measure) {
        Arbitrary<String> words = Values.text(Limits.MAX_TEST_NAME_LENGTH);
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(words, data(measure), words.optional(), words.optional(), days.optional())
                .as(Contribution::new);
    }
}
