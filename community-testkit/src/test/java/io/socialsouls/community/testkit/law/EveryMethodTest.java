package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Actor;
import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.TestGroup;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** Guards the laws: a method that is added to a port has to get a step or an observation. */
class EveryMethodTest {
    private final Set<String> called = new TreeSet<>();

    @Example
    void every_method_of_every_port_is_reached_by_a_step_or_an_observation() {
        TestGroup group = new TestGroup(new InMemoryStorage(), TestGroup.LISTED);
        Community recorded = recorded(Community.class, group.community());
        recorded.as(Samples.person(Samples.STRANGER)).found(TestGroup.UNLISTED, Samples.profile(Samples.STRANGER));
        recorded.as(Samples.person(Samples.ANA))
                .withIdempotencyKey(IdempotencyKey.of("any"))
                .groups(PageRequest.first(1));
        for (DrawnCommand act : Commands.ONE_OF_EACH) {
            group.run(recorded, Step.of(Samples.ANA, act).sent(Step.Sending.TWICE), Samples.ANA);
        }
        Observation.of(recorded, Samples.BEN, group.group(), group.known());

        assertThat(called).containsAll(methods(Actor.class)).containsAll(methods(ActorInGroup.class));
        Stream.of(ActorInGroup.class.getMethods())
                .map(Method::getReturnType)
                .filter(EveryMethodTest::isPort)
                .forEach(port -> assertThat(called).containsAll(methods(port)));
    }

    @Example
    void every_kind_of_step_and_of_post_is_tried() {
        assertThat(Commands.ONE_OF_EACH.stream().map(Object::getClass))
                .containsAll(List.of(DrawnCommand.class.getPermittedSubclasses()));
        assertThat(Commands.ONE_OF_EACH.stream()
                        .filter(DrawnCommand.Says.class::isInstance)
                        .map(says -> ((DrawnCommand.Says) says).kind()))
                .containsExactlyInAnyOrder(PostKind.values());
    }

    private static Set<String> methods(Class<?> port) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(port.getMethods()).map(EveryMethodTest::name).forEach(names::add);
        return names;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static boolean isPort(Class<?> type) {
        return type.isInterface()
                && !type.isSealed()
                && type.getPackageName().startsWith(Community.class.getPackageName());
    }

    private <T> T recorded(Class<T> port, Object real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, given) -> {
                    called.add(name(method));
                    try {
                        Object result = method.invoke(real, given);
                        return isPort(method.getReturnType()) ? recorded(method.getReturnType(), result) : result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
