import org.jspecify.annotations.NullMarked;

/** The storage of a learning community on a host's database: SQLite, PostgreSQL, MariaDB or H2. */
@NullMarked
module io.socialsouls.community.jdbc {
    requires static org.jspecify;
    requires transitive io.socialsouls.community;
    requires transitive java.sql;
    requires org.slf4j;

    exports io.socialsouls.community.jdbc;
}
