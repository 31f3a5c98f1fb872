package io.socialsouls.community.jdbc;

import org.junit.jupiter.api.Nested;

/** What is asked of each database beside the rules of the kit. */
abstract class DatabaseContract {
    private final TestDatabase database;

    DatabaseContract(TestDatabase database) {
        this.database = database;
    }

    @Nested
    class Rows extends RowsContract {
        Rows() {
            super(database);
        }
    }

    @Nested
    class Units extends UnitsContract {
        Units() {
            super(database);
        }
    }

    @Nested
    class Connections extends ConnectionsContract {
        Connections() {
            super(database);
        }
    }

    @Nested
    class Faults extends FaultsContract {
        Faults() {
            super(database);
        }
    }

    @Nested
    class Lending extends LendingContract {
        Lending() {
            super(database);
        }
    }

    @Nested
    class Timeouts extends TimeoutsContract {
        Timeouts() {
            super(database);
        }
    }

    @Nested
    class Joining extends JoiningContract {
        Joining() {
            super(database);
        }
    }

    @Nested
    class Schemas extends SchemaContract {
        Schemas() {
            super(database);
        }
    }

    @Nested
    class Evening extends EveningContract {
        Evening() {
            super(database);
        }
    }

    @Nested
    class InPlainTransactions extends HostContract {
        InPlainTransactions() {
            super(database, new PlainHost(database.source()));
        }
    }

    @Nested
    class InSpringTransactions extends HostContract {
        InSpringTransactions() {
            super(database, new SpringHost(database.source()));
        }
    }

    @Nested
    class Races extends RacesContract {
        Races() {
            super(database);
        }
    }
}
