package io.socialsouls.community.jdbc;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThreadRow;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls every method that reads, with values by the type of its parameters: one of a new type fails until it has one. */
final class EveryQuestion {
    static final GroupId GROUP = GroupId.of("g");

    private static final int LIMIT = 20;
    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("int", LIMIT),
            Map.entry("long", 25_000L),
            Map.entry(String.class.getName(), "x1"),
            Map.entry(GroupId.class.getName(), GROUP),
            Map.entry(MemberId.class.getName(), MemberId.of("x1")),
            Map.entry(PersonId.class.getName(), PersonId.of("x0")),
            Map.entry(PostId.class.getName(), PostId.of("x1")),
            Map.entry(ExperimentId.class.getName(), ExperimentId.of("x1")),
            Map.entry(ContributionId.class.getName(), ContributionId.of("x1")),
            Map.entry(NoticeId.class.getName(), NoticeId.of("x1")),
            Map.entry(IdempotencyKey.class.getName(), IdempotencyKey.of("x1")),
            Map.entry(Role.class.getName(), Role.OWNER),
            Map.entry(Standing.class.getName(), Standing.ACTIVE),
            Map.entry(MembershipRow.class.getName(), Samples.membership("x1", Samples.AT, 1)),
            Map.entry(ThreadRow.class.getName(), Samples.thread("x1", Samples.AT, 1)),
            Map.entry(ReviewRow.class.getName(), Samples.review("x1", Samples.AT, 1)),
            Map.entry(ExperimentRow.class.getName(), Samples.experiment("x1", Samples.AT)),
            Map.entry(NoticeRow.class.getName(), Samples.notice("x1", NoticeKind.REPLY, Samples.AT, 1)),
            Map.entry("java.util.Set<" + Standing.class.getName() + ">", EnumSet.allOf(Standing.class)),
            Map.entry("java.util.Set<" + NoticeKind.class.getName() + ">", EnumSet.allOf(NoticeKind.class)));

    /** Asks all that is asked of the stores that a unit gives. */
    void askStores(Class<?> unit, Object opened) {
        for (Method accessor : unit.getMethods()) {
            if (accessor.getReturnType().getSimpleName().endsWith("Store")) {
                ask(accessor.getReturnType(), call(accessor, opened));
            }
        }
    }

    /** Asks all that is asked of the one interface of an object. */
    void ask(Object answering) {
        ask(answering.getClass().getInterfaces()[0], answering);
    }

    private static void ask(Class<?> type, Object answering) {
        for (Method question : type.getMethods()) {
            if (question.getReturnType() != void.class && !question.getName().equals("append")) {
                call(question, answering, values(question, true));
                call(question, answering, values(question, false));
            }
        }
    }

    private static Object[] values(Method question, boolean fromTheStart) {
        return Arrays.stream(question.getGenericParameterTypes())
                .map(type -> value(type, fromTheStart))
                .toArray();
    }

    private static Object value(Type type, boolean fromTheStart) {
        String name = type.getTypeName();
        if (name.startsWith("java.util.Optional<")) {
            return fromTheStart ? Optional.empty() : Optional.of(known(inner(name)));
        }
        if (name.startsWith("java.util.Collection<")) {
            return List.of(known(inner(name)));
        }
        return known(name);
    }

    private static String inner(String generic) {
        return generic.substring(generic.indexOf('<') + 1, generic.length() - 1);
    }

    private static Object known(String type) {
        return Optional.ofNullable(VALUES.get(type))
                .orElseThrow(() -> new IllegalStateException("no value to call a store with: " + type));
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(method.toString(), failed);
        }
    }
}
