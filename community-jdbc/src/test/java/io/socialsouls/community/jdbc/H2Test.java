package io.socialsouls.community.jdbc;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Nested;

/** The whole contract on H2 in memory. */
class H2Test {
    static final TestDatabase MEMORY = new TestDatabase(source("mem:" + UUID.randomUUID()), Dialect.h2());

    static JdbcDataSource source(String where) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:" + where + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        return source;
    }

    @Nested
    class Rows extends RowsContract {
        Rows() {
            super(MEMORY);
        }
    }

    @Nested
    class Lists extends ListsContract {
        Lists() {
            super(MEMORY);
        }
    }

    @Nested
    class Units extends UnitsContract {
        Units() {
            super(MEMORY);
        }
    }

    @Nested
    class Connections extends ConnectionsContract {
        Connections() {
            super(MEMORY);
        }
    }

    @Nested
    class Joining extends JoiningContract {
        Joining() {
            super(MEMORY);
        }
    }

    @Nested
    class Schemas extends SchemaContract {
        Schemas() {
            super(MEMORY);
        }
    }

    @Nested
    class WholeCommunity extends CommunityContract {
        WholeCommunity() {
            super(MEMORY);
        }
    }
}
