package io.socialsouls.community.jdbc;

import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitGuards;
import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** Whose transactions units run in. */
interface Transactions {
    /** Runs work that stays whole or leaves nothing. If it only reads it should see one moment. */
    <T> T run(UnitMode mode, UnitWork<T> work);

    /** Runs work that only reads, and need not see one moment. */
    <T> T read(Work<T> work);

    /** Runs a unit in {@code transaction}; what is to run after the commit runs when the transaction it is part of did. */
    <T> T inUnit(
            UnitGuards guards,
            UnitMode mode,
            Function<? super StorageUnit, ? extends T> work,
            UnitGuards.Transaction<T> transaction);

    /** Whether they are the storage's own. */
    boolean own();

    /** Done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
