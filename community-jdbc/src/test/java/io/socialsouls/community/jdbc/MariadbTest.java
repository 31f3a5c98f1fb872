package io.socialsouls.community.jdbc;

import org.junit.jupiter.api.Test;

class MariadbTest extends DatabaseContract {
    MariadbTest() {
        super(MariadbServer.DATABASE);
    }

    @Test
    void a_statement_that_takes_too_long_ends_in_a_typed_error() {
        StatementTimeoutTest.assertEnded(MariadbServer.DATABASE);
    }
}
