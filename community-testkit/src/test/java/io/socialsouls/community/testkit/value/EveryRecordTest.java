package io.socialsouls.community.testkit.value;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.socialsouls.community.CommandInfo;
import io.socialsouls.community.CommandListener;
import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.HeterogeneityIntervals;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledContribution;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.PoolingWarning;
import io.socialsouls.community.journal.EventType;
import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.RuleAction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/** Guards the arbitraries: a record that is added to the api has to come out of one, or to be named here. */
class EveryRecordTest {
    private static final String COMPUTED = "only pooling knows which figures go together: pool arbitrary contributions";
    private static final String LATER = "a group cannot adopt what only a later release knows";
    private static final String HALF = "half a sentence of a builder";
    private static final Map<Class<?>, String> WITHOUT = Map.ofEntries(
            entry(CommandListener.Call.class, "what is measured of a call is no value of the domain"),
            entry(CommandInfo.class, "what the library says of itself; its values are the table of commands"),
            entry(EventType.class, "what the library says of events; its values are the lines of EventTypes"),
            entry(EventCounts.Treated.class, HALF),
            entry(EventCounts.Control.class, HALF),
            entry(EventRates.Control.class, HALF),
            entry(ArmMeans.Control.class, HALF),
            entry(Condition.Unknown.class, LATER),
            entry(RuleAction.Unknown.class, LATER),
            entry(Interval.class, COMPUTED),
            entry(Heterogeneity.class, COMPUTED),
            entry(HeterogeneityIntervals.class, COMPUTED),
            entry(PooledEffect.class, COMPUTED),
            entry(PooledContribution.class, COMPUTED),
            entry(PooledResult.class, COMPUTED),
            entry(PoolingWarning.class, COMPUTED));
    private static final List<Class<?>> GIVERS = List.of(
            Values.class,
            ArbitraryEvents.class,
            ArbitraryNotices.class,
            ArbitraryPages.class,
            ArbitraryPolicies.class,
            ArbitraryPosts.class,
            ArbitraryRows.class,
            ArbitraryMessages.class,
            ArbitraryTests.class,
            ArbitraryVerdicts.class,
            ArbitraryViews.class);
    private static final int MAX_ROUNDS = 500;

    private final Set<Class<?>> seen = new HashSet<>();

    @Example
    void every_record_of_the_api_comes_out_of_an_arbitrary_or_is_left_out_for_a_reason() {
        List<RandomGenerator<?>> generators = GIVERS.stream()
                .flatMap(EveryRecordTest::arbitraries)
                .<RandomGenerator<?>>map(arbitrary -> arbitrary.generator(MAX_ROUNDS))
                .toList();
        Set<Class<?>> missing = new HashSet<>(records());
        missing.removeAll(WITHOUT.keySet());
        assertThat(missing).isNotEmpty();
        Random fixed = new Random(1);
        for (int round = 0; round < MAX_ROUNDS && !missing.isEmpty(); round++) {
            generators.forEach(generator -> see(generator.next(fixed).value()));
            missing.removeAll(seen);
        }
        assertThat(missing)
                .as("records of the api that come out of no arbitrary, and have no reason not to")
                .isEmpty();
        assertThat(seen).doesNotContainAnyElementsOf(WITHOUT.keySet());
    }

    /** Those of the storage SPI are rows, tried on every storage; those of pooling are computed. */
    private static List<Class<?>> records() {
        return new ClassFileImporter()
                .importPackages("io.socialsouls.community").stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> Stream.of(".core", ".pooling", ".plot", ".testkit", ".spi")
                                .noneMatch(
                                        other -> type.getPackageName().startsWith("io.socialsouls.community" + other)))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static Stream<Arbitrary<?>> arbitraries(Class<?> giver) {
        return Stream.of(giver.getMethods())
                .filter(method -> Arbitrary.class.isAssignableFrom(method.getReturnType()))
                .flatMap(method -> given(method).map(given -> called(method, given)).stream());
    }

    /** What a method can be called with here. */
    private static Optional<Object[]> given(Method method) {
        if (method.getParameterCount() == 0) {
            return Optional.of(new Object[0]);
        }
        return method.getParameterTypes()[0] == EffectMeasure.class
                ? Optional.of(new Object[] {EffectMeasure.RISK_RATIO})
                : Optional.empty();
    }

    private static Arbitrary<?> called(Method method, Object... given) {
        try {
            return (Arbitrary<?>) method.invoke(null, given);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(method.toString(), failed);
        }
    }

    private void see(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::see);
        } else if (value instanceof Collection<?> several) {
            several.forEach(this::see);
        } else if (value instanceof Record) {
            seen.add(value.getClass());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                see(part(value, component));
            }
        }
    }

    private static Object part(Object whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(component.toString(), failed);
        }
    }
}
