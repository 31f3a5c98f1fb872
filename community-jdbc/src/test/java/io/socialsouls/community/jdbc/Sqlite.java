package io.socialsouls.community.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite in a file, made once a JVM. */
final class Sqlite {
    static final TestDatabase DATABASE;

    private static final int PATIENCE = 20_000;

    static {
        String url = "jdbc:sqlite:" + folder() + "/souls.db";
        DATABASE = new TestDatabase(
                source(url, SQLiteConfig.TransactionMode.IMMEDIATE),
                source(url, SQLiteConfig.TransactionMode.DEFERRED),
                Dialect.sqlite(),
                true,
                "PRAGMA temp_store = MEMORY");
    }

    private Sqlite() {}

    /** Its pool begins transactions as a host has to. */
    static SQLiteDataSource source(String url, SQLiteConfig.TransactionMode begins) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(PATIENCE);
        config.setTransactionMode(begins);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    /** Another database, empty. */
    static SQLiteDataSource another() {
        return source(anotherUrl(), SQLiteConfig.TransactionMode.DEFERRED);
    }

    static String anotherUrl() {
        return "jdbc:sqlite:" + folder() + "/another.db";
    }

    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("souls-sqlite");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
