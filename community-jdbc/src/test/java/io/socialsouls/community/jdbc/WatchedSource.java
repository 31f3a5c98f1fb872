package io.socialsouls.community.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives connections in one autocommit mode, and looks at what is sent and how they come back. Not thread-safe. */
final class WatchedSource extends DelegatingDataSource {
    private final boolean autoCommit;
    private final List<String> calls = new ArrayList<>();
    private final List<Recorded> statements = new ArrayList<>();

    WatchedSource(DataSource source, boolean autoCommit) {
        super(source);
        this.autoCommit = autoCommit;
    }

    /** Connections taken and given back, statements, commits and rollbacks since the last time it was asked. */
    List<String> calls() {
        List<String> made = List.copyOf(calls);
        calls.clear();
        return made;
    }

    /** Statements that were executed since the last time it was asked, a batch as one. */
    List<Recorded> statements() {
        List<Recorded> sent = List.copyOf(statements);
        statements.clear();
        return sent;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        connection.setAutoCommit(autoCommit);
        int isolation = connection.getTransactionIsolation();
        if (!autoCommit) {
            connection.rollback();
        }
        calls.add("take");
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                boolean same =
                        connection.getAutoCommit() == autoCommit && connection.getTransactionIsolation() == isolation;
                calls.add(same ? "give back" : "give back changed");
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
            } else if (method.getName().equals("setTransactionIsolation")) {
                calls.add("isolation");
                statements.add(new Recorded("isolation " + arguments[0]));
            } else if (method.getName().equals("prepareStatement")
                    && List.of("COMMIT", "ROLLBACK").contains(arguments[0])) {
                calls.add(arguments[0].toString().toLowerCase(Locale.ROOT));
            } else if (method.getName().equals("prepareStatement")
                    && arguments[0].toString().startsWith("BEGIN")) {
                statements.add(new Recorded(arguments[0].toString()));
            } else if (List.of("commit", "rollback", "prepareStatement").contains(method.getName())) {
                calls.add(method.getName());
            }
            Object result = passOn(connection, method, arguments);
            return result instanceof PreparedStatement statement ? watched(statement, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement watched(PreparedStatement statement, String sql) {
        Recorded recorded = new Recorded(sql);
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length == 2) {
                recorded.set((Integer) arguments[0], arguments[1]);
            } else if (method.getName().equals("addBatch")) {
                recorded.addBatch();
            } else if (method.getName().equals("setQueryTimeout")) {
                calls.add("time-out " + arguments[0]);
            } else if (method.getName().startsWith("execute")) {
                statements.add(recorded);
            }
            return passOn(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(WatchedSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object passOn(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
