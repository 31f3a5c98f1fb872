package io.socialsouls.community.examples.reliability;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.jdbc.Dialect;
import io.socialsouls.community.jdbc.JdbcSchema;
import io.socialsouls.community.jdbc.JdbcStorage;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** Members of one group, each on a thread, who write in transactions of the host's: how many calls end in a conflict. */
final class JoinedWriters implements AutoCloseable {
    private final Pool pool;
    private final LentTransactions host;
    private final Community community;
    private final List<PersonId> members = new ArrayList<>();
    private final GroupId group;

    JoinedWriters(Served database, int writers) {
        pool = Pool.open(database.hostUrl(), writers);
        Dialect dialect = pool.dialect();
        JdbcSchema.of(pool.source(), dialect).migrate();
        host = new LentTransactions(pool.source(), !dialect.name().equals("sqlite"));
        community = Communities.builder()
                .storage(JdbcStorage.joining(host).dialect(dialect).build())
                .build();
        PersonId owner = PersonId.of("michelle");
        group = host.in(() -> community.as(owner).found(Charter.listed("Souls", "Ask"), Profile.named("Michelle")));
        for (int at = 0; at < writers; at++) {
            PersonId person = PersonId.of("member " + at);
            host.in(() -> {
                MemberId asked = community.as(person).in(group).members().requestToJoin(Profile.named(person.value()));
                community.as(owner).in(group).members().admit(asked);
                return asked;
            });
            members.add(person);
        }
    }

    /** Each posts so many stories. */
    Count post(int each) {
        return together(each, at -> story(members.get(at)));
    }

    /** Each marks the same posts as read. */
    Count markRead(int each) {
        List<PostId> stories = new ArrayList<>();
        for (int at = 0; at < each; at++) {
            stories.add(story(members.get(0)));
        }
        List<List<PostId>> left = new ArrayList<>();
        members.forEach(member -> left.add(new ArrayList<>(stories)));
        return together(each, at -> {
            List<PostId> unread = left.get(at);
            PostId next = unread.remove(unread.size() - 1);
            host.in(() -> {
                community.as(members.get(at)).in(group).posts().markRead(next);
                return next;
            });
        });
    }

    @Override
    public void close() {
        pool.close();
    }

    private PostId story(PersonId author) {
        return host.in(() -> community
                .as(author)
                .in(group)
                .posts()
                .submit(Draft.story("A day", "As it was."))
                .post()
                .orElseThrow());
    }

    private Count together(int each, IntConsumer call) {
        ExecutorService threads = Executors.newFixedThreadPool(members.size());
        try {
            List<CompletableFuture<Integer>> lost = new ArrayList<>();
            for (int at = 0; at < members.size(); at++) {
                int member = at;
                lost.add(CompletableFuture.supplyAsync(() -> conflicts(each, () -> call.accept(member)), threads));
            }
            int conflicts = lost.stream().mapToInt(CompletableFuture::join).sum();
            return new Count(each * members.size(), conflicts);
        } finally {
            threads.shutdown();
        }
    }

    private static int conflicts(int times, Runnable call) {
        int conflicts = 0;
        for (int at = 0; at < times; at++) {
            try {
                call.run();
            } catch (ConflictException lost) {
                conflicts++;
            }
        }
        return conflicts;
    }

    /**
     * What came of calls.
     *
     * @param calls that were made
     * @param conflicts of these, lost to a conflict
     */
    record Count(int calls, int conflicts) {}
}
