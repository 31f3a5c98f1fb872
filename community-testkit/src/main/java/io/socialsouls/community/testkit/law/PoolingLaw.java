package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.testkit.community.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 7: what is pooled does not depend on who came first, nor on what was withdrawn. */
public abstract class PoolingLaw extends CommunityLaw {
    /** For subclasses. */
    protected PoolingLaw() {}

    /**
     * One test of one member.
     *
     * @param who the index of the member
     * @param contribution what they found
     */
    record Brought(int who, Contribution contribution) {}

    /** {@return what members bring to one experiment} */
    @Provide
    final Arbitrary<List<Brought>> brought() {
        Arbitrary<Integer> who = Arbitraries.of(Samples.OWNER, Samples.ANA, Samples.BEN, Samples.MEMBER);
        Arbitrary<Double> rate = Arbitraries.oneOf(Arbitraries.doubles().between(0, 1), Arbitraries.of(0.0, 1.0));
        Arbitrary<EventCounts> counts = Combinators.combine(
                        Arbitraries.longs().between(1, 3_000),
                        rate,
                        Arbitraries.longs().between(1, 3_000),
                        rate)
                .as((treated, p, control, q) ->
                        new EventCounts((long) (p * treated), treated, (long) (q * control), control));
        return Combinators.combine(who, counts)
                .as((one, data) -> new Brought(one, Contribution.of("a test", data)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(PoolingLaw::named);
    }

    /** A member brings a test once, so each has a name of its own. */
    private static List<Brought> named(List<Brought> all) {
        List<Brought> named = new ArrayList<>();
        for (Brought each : all) {
            named.add(new Brought(
                    each.who(),
                    Contribution.of("test " + named.size(), each.contribution().data())));
        }
        return named;
    }

    /** {@return plans that pool counts} */
    @Provide
    final Arbitrary<PoolingPlan> plans() {
        return Arbitraries.of(PoolingMethod.class)
                .flatMap(method -> Arbitraries.of(measures(method))
                        .map(measure -> new PoolingPlan(
                                measure, method, method.defaultTest(), 0.95, ZeroCells.ONLY_ZERO, false)));
    }

    /** Which measures of counts a method pools: Peto's pools odds ratios alone. */
    private static List<EffectMeasure> measures(PoolingMethod method) {
        return method == PoolingMethod.PETO
                ? List.of(EffectMeasure.ODDS_RATIO)
                : List.of(EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO, EffectMeasure.RISK_DIFFERENCE);
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE)
    @Upholds(DesignLaw.POOLING)
    final void the_order_of_arrival_does_not_matter(
            @ForAll("brought") List<Brought> brought, @ForAll("plans") PoolingPlan plan, @ForAll long seed) {
        List<Brought> shuffled = new ArrayList<>(brought);
        Collections.shuffle(shuffled, new Random(seed));
        holds((trial, nothing) -> {
            Pool one = new Pool(trial.group(), plan, brought);
            Pool other = new Pool(trial.group(), plan, shuffled);

            assertThat(other.refusal()).isEqualTo(one.refusal());
            if (one.refusal().isEmpty()) {
                same(other.result(), one.result());
            }
        });
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE)
    @Upholds(DesignLaw.POOLING)
    final void what_is_withdrawn_never_came(
            @ForAll("brought") List<Brought> brought, @ForAll("plans") PoolingPlan plan, @ForAll long seed) {
        Random random = new Random(seed);
        List<Brought> withdrawn =
                brought.stream().filter(each -> random.nextInt(3) == 0).toList();
        List<Brought> rest =
                brought.stream().filter(each -> !withdrawn.contains(each)).toList();
        holds((trial, nothing) -> {
            Pool one = new Pool(trial.group(), plan, rest);
            Pool other = new Pool(trial.group(), plan, brought);
            withdrawn.forEach(other::withdraw);

            assertThat(other.refusal()).isEqualTo(one.refusal());
            if (one.refusal().isEmpty()) {
                assertThat(other.result().effect()).isEqualTo(one.result().effect());
                assertThat(other.result().message()).isEqualTo(one.result().message());
                assertThat(weights(other.result())).isEqualTo(weights(one.result()));
            }
        });
    }

    /** To the last bit. */
    private static void same(PooledResult actual, PooledResult expected) {
        assertThat(actual.effect()).isEqualTo(expected.effect());
        assertThat(weights(actual)).isEqualTo(weights(expected));
    }

    private static Map<String, Double> weights(PooledResult result) {
        return result.contributions().stream()
                .collect(Collectors.toMap(each -> each.contribution().test(), each -> each.weight()));
    }
}
