package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Actor;
import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.CommandListener;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.testkit.community.Drawing;
import io.socialsouls.community.testkit.community.Drawings;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.PostsCommand;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.Stories;
import io.socialsouls.community.testkit.community.TestGroup;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** Guards the laws: a method or a command that is added has to be drawn or observed. */
class EveryMethodTest {
    /** Every group that a story is told in is founded by it. */
    private static final String FOUNDING = "group.found";

    private final Set<String> called = new TreeSet<>();

    @Example
    void every_method_of_every_port_is_reached_by_a_step_or_an_observation() {
        TestGroup group = new TestGroup(new InMemoryStorage(), TestGroup.LISTED);
        Community recorded = recorded(Community.class, group.community());
        recorded.as(Samples.person(Samples.STRANGER)).found(TestGroup.UNLISTED, Samples.profile(Samples.STRANGER));
        recorded.as(Samples.person(Samples.ANA))
                .withIdempotencyKey(IdempotencyKey.of("any"))
                .groups(PageRequest.first(1));
        for (DrawnCommand act : Drawings.examples()) {
            group.run(recorded, Step.of(Samples.OWNER, act).sent(Step.Sending.TWICE), Samples.OWNER);
        }
        Observation.of(recorded, Samples.BEN, group.group(), group.known());

        assertThat(called).containsAll(methods(Actor.class)).containsAll(methods(ActorInGroup.class));
        Stream.of(ActorInGroup.class.getMethods())
                .map(Method::getReturnType)
                .filter(EveryMethodTest::isPort)
                .forEach(port -> assertThat(called).containsAll(methods(port)));
    }

    @Example
    void every_command_that_the_community_lists_is_drawn() {
        assertThat(drawn())
                .as("drawn commands, with those that stories begin with")
                .isEqualTo(listed(true));
    }

    @Example
    void what_is_drawn_calls_the_command_that_it_says() {
        for (Drawing drawing : Drawings.all()) {
            for (DrawnCommand example : drawing.examples()) {
                TestGroup group = new TestGroup(new InMemoryStorage(), TestGroup.LISTED);
                List<CommandListener.Call> calls = new ArrayList<>();
                group.run(listened(group, calls), Step.of(Samples.ANA, example), Samples.ANA);
                assertThat(calls)
                        .as("calls when Ana %s", example.told())
                        .extracting(CommandListener.Call::name)
                        .filteredOn(listed(true)::contains)
                        .containsExactly(drawing.command());
            }
        }
    }

    @Example
    void every_read_that_the_community_lists_is_observed() {
        TestGroup group = new TestGroup(new InMemoryStorage(), TestGroup.LISTED);
        group.run(Stories.conversation());
        List<CommandListener.Call> calls = new ArrayList<>();
        Community listened = listened(group, calls);
        Observation.of(listened, Samples.BEN, group.group(), group.known());
        listened.asHost().journal(group.group()).after(0, 1);
        Set<String> heard = new TreeSet<>();
        calls.forEach(call -> heard.add(call.name()));
        assertThat(heard).as("reads that were made").containsExactlyInAnyOrderElementsOf(listed(false));
    }

    @Example
    void every_kind_of_post_is_tried() {
        assertThat(Drawings.examples().stream()
                        .filter(PostsCommand.Says.class::isInstance)
                        .map(says -> ((PostsCommand.Says) says).kind()))
                .containsExactlyInAnyOrderElementsOf(PostKinds.ALL);
    }

    private static Community listened(TestGroup group, List<CommandListener.Call> calls) {
        return Communities.builder()
                .storage(group.storage())
                .commandListener(calls::add)
                .build();
    }

    private static Set<String> drawn() {
        Set<String> names = new TreeSet<>(Set.of(FOUNDING));
        Drawings.all().forEach(drawing -> names.add(drawing.command()));
        return names;
    }

    private static Set<String> listed(boolean writes) {
        Set<String> names = new TreeSet<>();
        Communities.commands().stream()
                .filter(command -> command.writes() == writes)
                .forEach(command -> names.add(command.name()));
        return names;
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
