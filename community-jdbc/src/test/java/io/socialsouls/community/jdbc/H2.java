package io.socialsouls.community.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in memory and in a file, each made once a JVM. */
final class H2 {
    private static final String EAST = "SET TIME ZONE '+13:45'";

    private H2() {}

    static JdbcDataSource source(String where) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:" + where + ";LOCK_TIMEOUT=20000");
        return source;
    }

    /** Holds the one in memory. */
    static final class Memory {
        static final TestDatabase DATABASE =
                new TestDatabase(source("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"), Dialect.h2(), false, EAST);

        private Memory() {}
    }

    /** Holds the one in a file. */
    static final class File {
        static final TestDatabase DATABASE =
                new TestDatabase(source("file:" + folder() + "/souls"), Dialect.h2(), true, EAST);

        private File() {}

        private static Path folder() {
            try {
                Path folder = Files.createTempDirectory("souls-h2");
                folder.toFile().deleteOnExit();
                return folder;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
