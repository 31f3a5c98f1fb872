package io.socialsouls.community.core.laws;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.Storage;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/** Fails at a chosen call of any store; before the call is carried out or after it. For one thread. */
final class FailingStorage implements Storage {
    /** What a broken connection would throw. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(int call) {
            super("broken on purpose at call " + call);
        }
    }

    private final Storage storage;
    private int calls;
    private int failing;
    private boolean afterwards;

    FailingStorage(Storage storage) {
        this.storage = storage;
    }

    /** From now on the n-th call of a store fails; with 0 none does. */
    void failAt(int call, boolean afterItIsDone) {
        calls = 0;
        failing = call;
        afterwards = afterItIsDone;
    }

    @Override
    public <T> T inUnit(GroupId group, Function<? super GroupUnit, ? extends T> work) {
        return storage.<T>inUnit(group, unit -> work.apply(failing == 0 ? unit : failing(unit)));
    }

    private GroupUnit failing(GroupUnit unit) {
        return proxy(GroupUnit.class, (proxy, method, given) -> {
            Object result = invoke(unit, method, given);
            Class<?> store = method.getReturnType();
            return store.isInterface()
                    ? proxy(store, (inner, call, arguments) -> counted(result, call, arguments))
                    : result;
        });
    }

    private Object counted(Object store, Method call, Object[] given) throws Throwable {
        calls++;
        if (calls == failing && !afterwards) {
            throw new Broken(calls);
        }
        Object result = invoke(store, call, given);
        if (calls == failing) {
            throw new Broken(calls);
        }
        return result;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public boolean retriesConflicts() {
        return storage.retriesConflicts();
    }

    @Override
    public Directory directory() {
        return storage.directory();
    }
}
