package io.socialsouls.community.jdbc.sql;

import io.socialsouls.community.error.InvalidValueException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** Puts the names of tables into SQL: {@code {post}} becomes {@code schema.prefix_post}. Thread-safe. */
public final class TableNames {
    /** What names begin with unless a host says otherwise. */
    public static final String STANDARD_PREFIX = "community_";

    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,23}");
    private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");

    private final Optional<String> schema;
    private final String prefix;
    private final ConcurrentMap<String, String> known = new ConcurrentHashMap<>();

    /**
     * Names with a schema and a prefix.
     *
     * @param schema absent for the connection's own
     * @param prefix what every name begins with
     * @throws InvalidValueException if one would not be the same word, unquoted, in every database
     */
    public TableNames(Optional<String> schema, String prefix) {
        schema.filter(name -> !SCHEMA.matcher(name).matches()).ifPresent(name -> {
            throw new InvalidValueException("schema", name, "1 to 63 lower-case letters, digits and underscores");
        });
        if (!PREFIX.matcher(prefix).matches()) {
            throw new InvalidValueException(
                    "tablePrefix", prefix, "1 to 24 lower-case letters, digits and underscores, a letter first");
        }
        this.schema = schema;
        this.prefix = prefix;
    }

    /**
     * Where the tables are.
     *
     * @return absent for the connection's own schema
     */
    public Optional<String> schema() {
        return schema;
    }

    /**
     * What every name begins with.
     *
     * @return the prefix
     */
    public String prefix() {
        return prefix;
    }

    /**
     * A table's name in SQL.
     *
     * @param table its name without prefix
     * @return with prefix, and with the schema if there is one
     */
    public String qualified(String table) {
        return schema.map(name -> name + ".").orElse("") + prefix + table;
    }

    /**
     * Fills in the names of tables.
     *
     * @param sql a constant text
     * @return the same with every {@code {table}} replaced
     */
    public String in(String sql) {
        return known.computeIfAbsent(sql, text -> TABLE.matcher(text).replaceAll(found -> qualified(found.group(1))));
    }
}
