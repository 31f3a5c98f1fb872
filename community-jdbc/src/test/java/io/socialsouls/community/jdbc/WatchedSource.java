package io.socialsouls.community.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Gives connections in one autocommit mode, and looks at how they come back. Not thread-safe. */
final class WatchedSource implements DataSource {
    private final DataSource source;
    private final boolean autoCommit;
    private final List<String> calls = new ArrayList<>();

    WatchedSource(DataSource source, boolean autoCommit) {
        this.source = source;
        this.autoCommit = autoCommit;
    }

    /** Connections taken and given back, statements, commits and rollbacks since the last time it was asked. */
    List<String> calls() {
        List<String> made = List.copyOf(calls);
        calls.clear();
        return made;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(autoCommit);
        int isolation = connection.getTransactionIsolation();
        if (!autoCommit) {
            connection.rollback();
        }
        calls.add("take");
        return (Connection) Proxy.newProxyInstance(
                WatchedSource.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        boolean same = connection.getAutoCommit() == autoCommit
                                && connection.getTransactionIsolation() == isolation;
                        calls.add(same ? "give back" : "give back changed");
                        if (!connection.getAutoCommit()) {
                            connection.rollback();
                        }
                    } else if (List.of("commit", "rollback", "prepareStatement").contains(method.getName())) {
                        calls.add(method.getName());
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PrintWriter getLogWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
