package io.socialsouls.community.testkit;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        return right.<T>inUnit(group, mode, unit -> work.apply(tampered(unit, group)));
    }

    @Override
    public boolean retriesConflicts() {
        return right.retriesConflicts();
    }

    @Override
    public Directory directory() {
        return right.directory();
    }

    private StorageUnit tampered(StorageUnit unit, GroupId group) {
        Class<StorageUnit> type = StorageUnit.class;
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, args);
            }
            List<Object> given = args == null ? List.of() : List.of(args);
            String name = about(given) + "." + method.getName();
            return tampering.on(new Call(name, group, unit, method, given));
        }));
    }

    /** The table that a call is about. */
    private static String about(List<Object> args) {
        Object first = args.isEmpty() ? "" : args.get(0);
        if (first instanceof Kind<?> kind) {
            return kind.table();
        } else if (first instanceof Slice<?> slice) {
            return slice.of().list().kind().table();
        } else if (first instanceof Selection<?> of) {
            return of.list().kind().table();
        }
        return "unit";
    }

    /** What is done to a call. */
    interface Tampering {
        Object on(Call call) throws Throwable;
    }

    /** A call on a unit, named by table and operation, such as {@code membership.put} or {@code unit.append}. */
    record Call(String name, GroupId group, StorageUnit target, Method method, List<Object> args) {
        boolean is(String asked) {
            return name.equals(asked);
        }

        <A> A arg(int at, Class<A> type) {
            return type.cast(args.get(at));
        }

        /** The stores of the unit as it is without tampering. */
        GroupUnit stores() {
            return GroupUnit.asking(target);
        }

        /** Goes on with other rows to write. */
        <R> Object withRows(Class<R> type, UnaryOperator<R> change) throws Throwable {
            List<R> rows = ((List<?>) args.get(1))
                    .stream().map(row -> change.apply(type.cast(row))).toList();
            return with(1, rows);
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
