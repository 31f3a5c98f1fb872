package io.socialsouls.community.jdbc;

import java.util.function.Supplier;

/** An application with transactions of its own. */
interface HostApplication {
    /** Does something in one transaction, which is committed if it returns and rolled back if it throws. */
    <T> T inTransaction(Supplier<T> work);

    /** What it lends to a storage. */
    HostTransaction transactions();
}
