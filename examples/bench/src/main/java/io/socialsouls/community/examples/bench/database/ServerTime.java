package io.socialsouls.community.examples.bench.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The processor's time in the server's processes that serve this database. */
final class ServerTime {
    private final List<Long> processes;

    private ServerTime(List<Long> processes) {
        this.processes = processes;
    }

    /** {@return the time of all connections that there are now} */
    static ServerTime of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT pid FROM pg_stat_activity WHERE datname = current_database()")) {
            List<Long> processes = new ArrayList<>();
            while (rows.next()) {
                processes.add(rows.getLong(1));
            }
            return new ServerTime(processes);
        }
    }

    /** {@return nanoseconds} */
    long nanos() {
        return processes.stream().mapToLong(ServerTime::nanos).sum();
    }

    /** Linux counts nanoseconds; elsewhere a process has hundredths of a second. */
    private static long nanos(long process) {
        Path exact = Path.of("/proc", Long.toString(process), "schedstat");
        try {
            return Files.isReadable(exact)
                    ? Long.parseLong(Files.readString(exact).split(" ", -1)[0])
                    : ProcessHandle.of(process)
                            .flatMap(handle -> handle.info().totalCpuDuration())
                            .map(Duration::toNanos)
                            .orElse(0L);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
