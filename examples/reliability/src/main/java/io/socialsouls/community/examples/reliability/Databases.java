package io.socialsouls.community.examples.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The databases that are tried. */
enum Databases {
    /** PostgreSQL that puts each commit on the disk before it answers. */
    POSTGRESQL {
        @Override
        Served start() {
            return new ServedPostgresql("on");
        }
    },
    /** PostgreSQL that answers before a commit is on the disk: it loses what a server crash finds there. */
    POSTGRESQL_ASYNC {
        @Override
        Served start() {
            return new ServedPostgresql("off");
        }
    },
    /** MariaDB. */
    MARIADB {
        @Override
        Served start() {
            return new ServedMariadb();
        }
    },
    /** SQLite in a file, with each commit on the disk before it returns. */
    SQLITE {
        @Override
        Served start() {
            String url = "jdbc:sqlite:" + folder().resolve("souls.db").toAbsolutePath()
                    + "?journal_mode=WAL&synchronous=FULL&busy_timeout=20000";
            return new ServedFile(url, url + "&transaction_mode=IMMEDIATE");
        }
    },
    /** H2 in a file, with the settings that keep most. */
    H2 {
        @Override
        Served start() {
            String url =
                    "jdbc:h2:file:" + folder().resolve("souls").toAbsolutePath() + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000";
            return new ServedFile(url, url);
        }
    };

    abstract Served start();

    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("souls-reliability");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
