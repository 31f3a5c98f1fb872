package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.jdbc.sql.TableNames;
import java.util.Optional;

/** What tables can be called in a database. */
final class Naming {
    private Naming() {}

    /**
     * Names for a database.
     *
     * @throws InvalidValueException if one is no plain word, or a schema is given to a database that has none
     */
    static TableNames of(Dialect dialect, Optional<String> schema, String prefix) {
        TableNames names = new TableNames(schema, prefix);
        schema.filter(name -> !dialect.hasSchemas()).ifPresent(name -> {
            throw new InvalidValueException(
                    "schema", name, "none: " + dialect.name() + " has no schemas; a table prefix keeps tables apart");
        });
        return names;
    }
}
