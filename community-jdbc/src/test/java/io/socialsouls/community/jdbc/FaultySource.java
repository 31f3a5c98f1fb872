package io.socialsouls.community.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives connections that fail where a test wants it, and counts those that did not come back. Not thread-safe. */
final class FaultySource extends DelegatingDataSource {
    private static final Set<String> ENDS = Set.of("COMMIT", "ROLLBACK");

    private final Map<String, Throwable> before = new HashMap<>();
    private final Map<String, Throwable> after = new HashMap<>();
    private int lent;

    FaultySource(DataSource source) {
        super(source);
    }

    /** The next call of a method throws instead of doing what it should; closing is done all the same. */
    FaultySource failInsteadOf(String method, Throwable with) {
        before.put(method, with);
        return this;
    }

    /** The next call of a method throws once it is done. */
    FaultySource failAfter(String method, Throwable with) {
        after.put(method, with);
        return this;
    }

    /** How many connections were taken and not given back. */
    int lent() {
        return lent;
    }

    @Override
    public Connection getConnection() throws SQLException {
        raise(before, "getConnection");
        Connection connection = super.getConnection();
        lent++;
        return (Connection) Proxy.newProxyInstance(
                FaultySource.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        lent--;
                        connection.close();
                    }
                    raise(before, method.getName());
                    Object result = passOn(connection, method, arguments);
                    raise(after, method.getName());
                    return result instanceof PreparedStatement statement && ENDS.contains((String) arguments[0])
                            ? ending(statement, ((String) arguments[0]).toLowerCase(Locale.ROOT))
                            : result;
                });
    }

    /** A transaction that is ended by a statement fails as one that is ended by a method. */
    private PreparedStatement ending(PreparedStatement statement, String end) {
        return (PreparedStatement) Proxy.newProxyInstance(
                FaultySource.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    boolean ends = method.getName().equals("execute");
                    if (ends) {
                        raise(before, end);
                    }
                    Object result = passOn(statement, method, arguments);
                    if (ends) {
                        raise(after, end);
                    }
                    return result;
                });
    }

    private static Object passOn(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static void raise(Map<String, Throwable> faults, String method) throws SQLException {
        Optional<Throwable> fault = Optional.ofNullable(faults.remove(method));
        if (fault.isEmpty()) {
            return;
        }
        if (fault.get() instanceof SQLException said) {
            throw said;
        }
        if (fault.get() instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault.get();
    }
}
