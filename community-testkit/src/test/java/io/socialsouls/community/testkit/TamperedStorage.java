package io.socialsouls.community.testkit;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Another storage with something done to some of the calls on its units. */
class TamperedStorage implements Storage {
    private final Storage right;
    private final Tampering tampering;

    TamperedStorage(Storage right, Tampering tampering) {
        this.right = right;
        this.tampering = tampering;
    }

    /** Only the storage itself is tampered with, by a subclass. */
    TamperedStorage(Storage right) {
        this(right, Call::proceed);
    }

    @Override
    public <T> T inUnit(GroupId group, Function<? super GroupUnit, ? extends T> work) {
        return right.inUnit(group, unit -> work.apply(tampered(GroupUnit.class, "unit", unit, group)));
    }

    @Override
    public boolean retriesConflicts() {
        return right.retriesConflicts();
    }

    @Override
    public Directory directory() {
        return right.directory();
    }

    private <S> S tampered(Class<S> type, String name, Object target, GroupId group) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            List<Object> given = args == null ? List.of() : List.of(args);
            Call call = new Call(name + "." + method.getName(), group, target, method, given);
            return method.getReturnType().getSimpleName().endsWith("Store")
                    ? tampered(method.getReturnType(), method.getName(), call.proceed(), group)
                    : tampering.on(call);
        }));
    }

    /** What is done to a call. */
    interface Tampering {
        Object on(Call call) throws Throwable;
    }

    /** A call on a unit or a store, such as {@code journal.append}. */
    record Call(String name, GroupId group, Object target, Method method, List<Object> args) {
        boolean is(String asked) {
            return name.equals(asked);
        }

        <A> A arg(int at, Class<A> type) {
            return type.cast(args.get(at));
        }

        Object proceed() throws Throwable {
            try {
                return method.invoke(target, args.toArray());
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        /** Goes on with another argument. */
        Object with(int at, Object other) throws Throwable {
            List<Object> changed = new ArrayList<>(args);
            changed.set(at, other);
            return new Call(name, group, target, method, changed).proceed();
        }

        @Override
        public String toString() {
            return name + args;
        }
    }
}
