package io.socialsouls.community.examples.reliability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server that can be killed: all its processes at once, as if the machine had no warning. */
final class ServedPostgresql implements Served {
    private final Path data = Databases.folder();
    private final String synchronousCommit;
    private EmbeddedPostgres server;

    /**
     * Starts a server on an empty directory.
     *
     * @param synchronousCommit {@code on}, or what loses commits: {@code off}, as embedded servers have it by themselves
     */
    ServedPostgresql(String synchronousCommit) {
        this.synchronousCommit = synchronousCommit;
        server = started(0);
    }

    @Override
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public boolean hasServer() {
        return true;
    }

    @Override
    public void crash() {
        int port = server.getPort();
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
        close();
        server = started(port);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private EmbeddedPostgres started(int port) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("synchronous_commit", synchronousCommit)
                    .setServerConfig("fsync", "on");
            return (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The first line of its file is the number of its process. */
    private List<ProcessHandle> processes() {
        try {
            long id = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            return ProcessHandle.of(id).stream()
                    .flatMap(main -> Stream.concat(Stream.of(main), main.descendants()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
