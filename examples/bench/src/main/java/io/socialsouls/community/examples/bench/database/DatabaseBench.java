package io.socialsouls.community.examples.bench.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.jdbc.Dialect;
import io.socialsouls.community.jdbc.JdbcSchema;
import io.socialsouls.community.jdbc.JdbcStorage;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * What calls cost on PostgreSQL: the library, the same by hand with the same checks, and the least that would do. All in
 * one run on one pool, each side in groups of its own. Commits do not wait for the disk, which would hide the rest.
 */
public final class DatabaseBench {
    private static final int MAX_CONNECTIONS = 40;

    private final DataSource source;
    private final CountingStorage storage;
    private final Community community;
    private final Seeding seeding;
    private final DatabaseOptions options;

    private DatabaseBench(DataSource source, DatabaseOptions options) {
        this.source = source;
        this.options = options;
        storage = new CountingStorage(
                JdbcStorage.on(source).dialect(Dialect.postgresql()).build());
        community = Communities.builder().storage(storage).build();
        seeding = new Seeding(community, source);
    }

    /**
     * Runs it and prints the tables.
     *
     * @param words options
     * @throws Exception if a side fails
     */
    public static void run(List<String> words) throws Exception {
        DatabaseOptions options = DatabaseOptions.of(words);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "off")
                        .start();
                HikariDataSource pool = pool(server)) {
            JdbcSchema.of(pool, Dialect.postgresql()).create();
            DatabaseBench bench = new DatabaseBench(pool, options);
            for (int posts : options.posts()) {
                System.out.print(CostTable.of(posts, bench.calls(posts)));
            }
            bench.writers();
        }
    }

    /** {@return what options there are} */
    public static String usage() {
        return DatabaseOptions.USAGE;
    }

    private static HikariDataSource pool(EmbeddedPostgres server) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        config.setMaximumPoolSize(MAX_CONNECTIONS);
        return new HikariDataSource(config);
    }

    private Map<Task, Map<String, Spent>> calls(int posts) throws SQLException {
        SeededGroup ours = seeding.group("library " + posts, posts);
        SeededGroup same = seeding.group("same checks " + posts, posts);
        SeededGroup least = seeding.group("minimal " + posts, posts);
        analyze();
        return new Rounds(
                        List.of(
                                new Rounds.Timed(new LibrarySide(community, ours), ours),
                                new Rounds.Timed(new SameChecksSide(source, same), same),
                                new Rounds.Timed(new MinimalSide(source, least), least)),
                        ServerTime.of(source),
                        options)
                .spent();
    }

    private void analyze() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    private void writers() throws Exception {
        if (options.writers().isEmpty()) {
            return;
        }
        System.out.print(CostTable.writersHead());
        int most = Collections.max(options.writers());
        List<SeededGroup> groups = new ArrayList<>();
        for (int group = 0; group < most; group++) {
            groups.add(seeding.group("writers " + group, 0));
        }
        for (boolean many : List.of(false, true)) {
            for (int writers : options.writers()) {
                List<SeededGroup> used =
                        many ? groups.subList(0, writers) : Collections.nCopies(writers, groups.get(0));
                storage.conflictsAUnit();
                double library = perSecond(used, group -> new LibrarySide(community, group));
                double conflicts = storage.conflictsAUnit();
                double same = perSecond(used, group -> new SameChecksSide(source, group));
                System.out.println(CostTable.writers(writers, many ? writers : 1, library, same, conflicts));
            }
        }
    }

    private double perSecond(List<SeededGroup> groups, Function<SeededGroup, Side> side) throws Exception {
        List<Side> sides = groups.stream().map(side).toList();
        return Writers.perSecond(sides, options.millis());
    }
}
