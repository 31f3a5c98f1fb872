package io.socialsouls.community.jdbc;

import io.socialsouls.community.testkit.StorageFixture;
import net.jqwik.api.Group;

/** All cells: also a host whose connections come in a transaction, which has begun before the host knows what for. */
abstract class StorageMatrix extends StorageCells {
    private final TestDatabase database;

    StorageMatrix(TestDatabase database) {
        super(database);
        this.database = database;
    }

    @Group
    class JoinedWithoutAutocommit extends ExampleRules {
        @Override
        protected StorageFixture createFixture() {
            return new Cell(database, true, false, false);
        }
    }

    @Group
    class JoinedNamedWithoutAutocommit extends ExampleRules {
        @Override
        protected StorageFixture createFixture() {
            return new Cell(database, true, true, false);
        }
    }
}
