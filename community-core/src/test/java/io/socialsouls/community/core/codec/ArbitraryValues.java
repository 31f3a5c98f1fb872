package io.socialsouls.community.core.codec;

import io.socialsouls.community.experiment.ArmMeans;
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
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.NormId;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.Rule;
import io.socialsouls.community.policy.RuleId;
import io.socialsouls.community.policy.Tenure;
import io.socialsouls.community.policy.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of every kind that is stored, with text from all of Unicode. */
final class ArbitraryValues {
    private ArbitraryValues() {}

    /** Text that the api's values accept: any code point but U+0000 and unpaired surrogates. */
    static Arbitrary<String> text(int longest) {
        Arbitrary<Integer> point = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(1, 0x7F)),
                Tuple.of(3, Arbitraries.integers().between(0x80, 0xD7FF)),
                Tuple.of(1, Arbitraries.integers().between(0xE000, 0xFFFF)),
                Tuple.of(2, Arbitraries.integers().between(0x10000, 0x10FFFF)));
        return point.list()
                .ofMinSize(1)
                .ofMaxSize(longest)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(text -> !text.isBlank());
    }

    static Arbitrary<Policy> policies() {
        Arbitrary<List<String>> norms =
                text(20).list().ofMinSize(1).ofMaxSize(5).uniqueElements();
        Arbitrary<List<Condition>> conditions = conditions(3).list().ofMaxSize(6);
        return Combinators.combine(norms, conditions, Arbitraries.of(PolicyAction.class))
                .as((ids, whens, action) -> {
                    List<Norm> all =
                            ids.stream().map(id -> new Norm(NormId.of(id), id)).toList();
                    List<Rule> rules = new ArrayList<>();
                    for (Condition when : whens) {
                        RuleId id = RuleId.of("rule-" + rules.size());
                        rules.add(
                                new Rule(id, all.get(rules.size() % all.size()).id(), when, action));
                    }
                    return new Policy(all, rules);
                });
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> says = text(9).map(text -> "x" + text)
                .filter(term -> term.codePoints().noneMatch(point -> point > 0x2E7F && point < 0x10000))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Condition.Says::new);
        Arbitrary<Condition> links = Arbitraries.of("a.org", "b.org", "xn--mnchen-3ya.de", "localhost")
                .set()
                .map(Condition.Links::new);
        Arbitrary<Condition> tenure = Arbitraries.of(Tenure.class).map(Condition.AuthorTenure::new);
        if (depth == 1) {
            return Arbitraries.oneOf(says, links, tenure);
        }
        Arbitrary<Condition> inner = Arbitraries.lazy(() -> conditions(depth - 1));
        Arbitrary<List<Condition>> some = inner.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                says,
                links,
                tenure,
                some.map(Condition.AllOf::new),
                some.map(Condition.AnyOf::new),
                inner.map(Condition.Not::new));
    }

    static Arbitrary<Verdict> verdicts() {
        Arbitrary<Norm> norms = Combinators.combine(text(20), text(40)).as((id, text) -> new Norm(NormId.of(id), text));
        Arbitrary<Reason> reasons = Combinators.combine(
                        text(20).map(RuleId::of),
                        norms,
                        Arbitraries.of(PolicyAction.class),
                        text(20).list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Reason::new);
        Arbitrary<Facts> facts = Combinators.combine(
                        Arbitraries.integers(), Arbitraries.of(Tenure.class).optional())
                .as(Facts::new);
        return Combinators.combine(
                        Arbitraries.of(PolicyAction.class), reasons.list().ofMaxSize(3), facts)
                .as(Verdict::new);
    }

    static Arbitrary<Message> sentences() {
        Arbitrary<MessageArgument> arguments = Arbitraries.oneOf(
                text(20).map(MessageArgument.Text::new),
                Arbitraries.longs().map(MessageArgument.Count::new),
                anyDouble().map(MessageArgument.Percent::new),
                anyDouble().map(MessageArgument.Percentage::new),
                anyDouble().map(MessageArgument.Amount::new));
        return Combinators.combine(text(20), arguments.list().ofMaxSize(5)).as(Message::new);
    }

    static Arbitrary<Protocol> protocols() {
        Arbitrary<PoolingPlan> plans = Combinators.combine(
                        Arbitraries.of(EffectMeasure.class),
                        Arbitraries.of(PoolingMethod.class),
                        Arbitraries.of(InferenceTest.class),
                        Arbitraries.doubles().between(0, false, 1, false).ofScale(17),
                        Arbitraries.of(ZeroCells.class),
                        Arbitraries.of(true, false))
                .filter((measure, method, test, level, zero, drop) ->
                        method.suits(measure) && (test == InferenceTest.Z || !method.poolsTables()))
                .as(PoolingPlan::new);
        return Combinators.combine(text(40), text(40), text(40), plans).as(Protocol::new);
    }

    static Arbitrary<Contribution> contributions() {
        Arbitrary<Long> totals = Arbitraries.longs().between(1, Limits.MAX_COUNT);
        Arbitrary<SummaryData> counts =
                Combinators.combine(totals, totals).as((a, b) -> new EventCounts(a / 3, a, b / 2, b));
        Arbitrary<SummaryData> effects = Combinators.combine(
                        anyDouble().filter(Double::isFinite),
                        anyDouble().filter(value -> value > 0 && Double.isFinite(value)))
                .as(ReportedEffect::new);
        Arbitrary<Double> positive = anyDouble().filter(value -> value > 0 && Double.isFinite(value));
        Arbitrary<Double> finite = anyDouble().filter(Double::isFinite);
        Arbitrary<SummaryData> rates =
                Combinators.combine(totals, positive, totals, positive).as(EventRates::new);
        Arbitrary<SummaryData> means = Combinators.combine(finite, positive, totals, finite, positive, totals)
                .as((m1, s1, n1, m2, s2, n2) -> new ArmMeans(m1, s1, Math.max(2, n1), m2, s2, Math.max(2, n2)));
        Arbitrary<SummaryData> correlations = Combinators.combine(
                        Arbitraries.doubles().between(-1, 1).ofScale(17), totals)
                .as((r, n) -> new Correlation(r, Math.max(4, n)));
        Arbitrary<SummaryData> proportions = totals.map(n -> new Proportion(n / 2, n));
        Arbitrary<SummaryData> intervals = Combinators.combine(positive, positive)
                .filter((a, b) -> a < b)
                .as((a, b) -> new ReportedInterval(a, a, b));
        Arbitrary<SummaryData> arms = Combinators.combine(
                        text(40).list().uniqueElements().ofMinSize(1).ofMaxSize(5), totals, totals)
                .as((labels, n, control) -> new MultiArm(labels.stream()
                        .map(label -> EventCounts.control(control / 3, control).treated(label, n / 9, n / 6 + 1))
                        .toList()));
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        text(40),
                        Arbitraries.oneOf(counts, effects, rates, means, correlations, proportions, intervals, arms),
                        text(20).optional(),
                        text(20).optional(),
                        days.optional())
                .as(Contribution::new);
    }

    /** All bit patterns alike: no number is too odd. */
    private static Arbitrary<Double> anyDouble() {
        return Arbitraries.longs().map(Double::longBitsToDouble);
    }
}
