package io.socialsouls.community.examples.reliability;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.jdbc.JdbcSchema;
import io.socialsouls.community.jdbc.JdbcStorage;
import io.socialsouls.community.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Lets a process write, kills it in the middle, opens the database again and looks what is there. */
final class Kills {
    private static final PersonId AUTHOR = PersonId.of("michelle");

    private final Served database;
    private final int writers;
    private final RandomGenerator random;
    private final List<Round> rounds = new ArrayList<>();

    Kills(Served database, int writers, RandomGenerator random) {
        this.database = database;
        this.writers = writers;
        this.random = random;
        try (Pool pool = Pool.open(database.url(), 1)) {
            JdbcSchema.of(pool.source(), pool.dialect()).migrate();
        }
    }

    /**
     * Kills the writers, and the server if it is asked for: in a group of its own each time.
     *
     * @param server whether the server is killed, and they are only when it has gone
     * @return what was found then
     */
    Tally kill(boolean server) throws InterruptedException {
        GroupId group;
        try (Pool pool = Pool.open(database.url(), 1)) {
            group = community(pool)
                    .as(AUTHOR)
                    .found(Charter.listed("Souls " + UUID.randomUUID(), "Ask"), Profile.named("M"));
        }
        WriterProcess process = WriterProcess.start(database.url(), group.value(), AUTHOR.value(), writers);
        process.awaitFirst();
        Thread.sleep(random.nextLong(200, 1_500));
        if (server) {
            database.crash();
        }
        Round round = new Round(group, process.kill());
        rounds.add(round);
        try (Pool pool = Pool.open(database.url(), 2)) {
            Inspection inspection = new Inspection(community(pool), group, AUTHOR, round.acknowledged());
            Tally found = inspection.look().plus(inspection.repeat());
            Tally afterwards = inspection.look();
            return found.plus(new Tally(0, 0, 0, 0, afterwards.twice(), 0));
        }
    }

    /** {@return what is found of all rounds at the end: a later kill must not undo an earlier round} */
    Tally lookAgain() {
        Tally all = Tally.NONE;
        try (Pool pool = Pool.open(database.url(), 2)) {
            for (Round round : rounds) {
                all = all.plus(new Inspection(community(pool), round.group(), AUTHOR, round.acknowledged()).look());
            }
        }
        return all;
    }

    private static Community community(Pool pool) {
        return Communities.builder()
                .storage(JdbcStorage.on(pool.source()).dialect(pool.dialect()).build())
                .build();
    }

    private record Round(GroupId group, List<Acknowledged> acknowledged) {}
}
