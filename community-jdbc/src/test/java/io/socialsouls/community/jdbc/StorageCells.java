package io.socialsouls.community.jdbc;

import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.storage.StorageContract;
import net.jqwik.api.Group;
import org.junit.jupiter.api.Nested;

/**
 * The rules of the kit on one database, unchanged: in transactions of the storage's own and in a host's, on tables of the
 * standard names and of others, on connections that come in autocommit mode and, in transactions of its own, not. The rules
 * that try many values run in the cells that most hosts have.
 */
abstract class StorageCells {
    /** A quarter of the kit's own number: eight such cells on four databases try two hundred, in a quick run. */
    private static final int HISTORIES = 25;

    private final TestDatabase database;

    StorageCells(TestDatabase database) {
        this.database = database;
    }

    @Group
    @Nested
    class Own extends StorageContract {
        @Override
        protected StorageFixture createFixture() {
            return new Cell(database, false, false, true);
        }

        @Override
        protected int tries() {
            return Effort.chosen().draws(HISTORIES);
        }
    }

    @Group
    @Nested
    class Joined extends StorageContract {
        @Override
        protected StorageFixture createFixture() {
            return new Cell(database, true, false, true);
        }

        @Override
        protected int tries() {
            return Effort.chosen().draws(HISTORIES);
        }
    }

    @Group
    class OwnWithoutAutocommit extends ExampleRules {
        @Override
        protected StorageFixture createFixture() {
            return new Cell(database, false, false, false);
        }
    }

    @Group
    class OwnNamed extends ExampleRules {
        @Override
        protected StorageFixture createFixture() {
            return new Cell(database, false, true, true);
        }
    }

    @Group
    class OwnNamedWithoutAutocommit extends ExampleRules {
        @Override
        protected StorageFixture createFixture() {
            return new Cell(database, false, true, false);
        }
    }

    @Group
    class JoinedNamed extends ExampleRules {
        @Override
        protected StorageFixture createFixture() {
            return new Cell(database, true, true, true);
        }
    }
}
