package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.OutcomeUnknownException;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What becomes of a command that was done although the storage failed while it committed. */
class UnknownOutcomesTest {
    private static final PersonId ANA = PersonId.of("ana");

    private final Deque<RuntimeException> afterCommits = new ArrayDeque<>();
    private final Storage sound = new InMemoryStorage();
    private final Community community = over(true);
    private final GroupId group = community.as(ANA).found(Charter.listed("Souls", "Ask"), Profile.named("Ana"));

    @Test
    void without_a_key_it_is_not_done_again_and_says_so() {
        afterCommits.add(lost());
        assertThatThrownBy(() -> post(community.as(ANA).in(group)))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.code()).isEqualTo(ErrorCode.STORAGE_FAILED));
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void with_a_key_it_is_asked_for_again_and_was_done_once() {
        afterCommits.add(lost());
        assertThat(post(keyed(community))).isNotNull();
        assertThat(posts()).isEqualTo(1);
        assertThat(afterCommits).isEmpty();
    }

    @Test
    void what_ends_the_second_time_does_not_hide_that_the_first_may_have_been_done() {
        afterCommits.add(lost());
        afterCommits.add(new IllegalStateException("no connection"));
        assertThatThrownBy(() -> post(keyed(community)))
                .isInstanceOf(OutcomeUnknownException.class)
                .satisfies(unknown -> assertThat(unknown.getSuppressed()).hasSize(1));
        afterCommits.add(lost());
        afterCommits.add(lost());
        assertThatThrownBy(() -> post(keyed(community))).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_conflict_the_second_time_is_run_again() {
        afterCommits.add(lost());
        afterCommits.add(new ConflictException("on purpose"));
        assertThat(post(keyed(community))).isNotNull();
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void a_read_is_made_again() {
        afterCommits.add(lost());
        assertThat(posts()).isZero();
        assertThat(afterCommits).isEmpty();
    }

    @Test
    void in_a_transaction_of_the_host_s_it_surfaces_at_once() {
        afterCommits.add(lost());
        assertThatThrownBy(() -> post(keyed(over(false)))).isInstanceOf(OutcomeUnknownException.class);
    }

    private Community over(boolean retries) {
        return Communities.builder()
                .storage(new Forgetful(sound, afterCommits, retries))
                .build();
    }

    private ActorInGroup keyed(Community where) {
        return where.as(ANA).in(group).withIdempotencyKey(IdempotencyKey.of("one"));
    }

    private static Object post(ActorInGroup author) {
        return author.posts()
                .submit(Draft.question("What is a lift?", "I nod."))
                .post()
                .orElseThrow();
    }

    private int posts() {
        return community
                .as(ANA)
                .in(group)
                .posts()
                .feed(PageRequest.first(9))
                .items()
                .size();
    }

    private static OutcomeUnknownException lost() {
        return new OutcomeUnknownException("the commit: found no answer, expected one", new IllegalStateException());
    }

    /** The first units are done, and end as given all the same. */
    private record Forgetful(Storage storage, Deque<RuntimeException> afterCommits, boolean retriesConflicts)
            implements Storage {
        @Override
        public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
            T done = storage.inUnit(group, mode, work);
            RuntimeException end = afterCommits.poll();
            if (end != null) {
                throw end;
            }
            return done;
        }

        @Override
        public Directory directory() {
            return storage.directory();
        }
    }
}
