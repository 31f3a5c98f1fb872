package io.socialsouls.community.testkit.fault;

import io.socialsouls.community.spi.StorageUnit;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A unit of which every call passes a watcher. */
final class WatchedUnit {
    private WatchedUnit() {}

    /** The call itself. */
    @FunctionalInterface
    interface Call {
        Object proceed() throws Throwable;
    }

    /** What surrounds a call. */
    @FunctionalInterface
    interface Watcher {
        Object around(Call call) throws Throwable;
    }

    static StorageUnit of(StorageUnit unit, Watcher watcher) {
        return proxy(StorageUnit.class, (proxy, method, given) -> watcher.around(() -> invoke(unit, method, given)));
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
}
