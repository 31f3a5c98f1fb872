package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A whole community inside a host's transactions, beside rows of the host's own. */
abstract class HostContract {
    private final PersonId michelle = PersonId.of(UUID.randomUUID().toString());
    private final PersonId ana = PersonId.of(UUID.randomUUID().toString());
    private final TestDatabase database;
    private final HostApplication host;
    private final List<Long> told = new ArrayList<>();
    private final Community community;

    HostContract(TestDatabase database, HostApplication host) {
        this.database = database;
        this.host = host;
        community = joined(host.transactions());
    }

    @Test
    void what_a_transaction_does_is_there_with_the_host_s_own_rows_and_told_once_it_is_committed() {
        GroupId souls = host.inTransaction(() -> {
            order("welcome");
            GroupId founded = found();
            assertThat(told).isEmpty();
            return founded;
        });
        assertThat(told).isNotEmpty().doesNotHaveDuplicates().isSorted();
        assertThat(sequences(souls)).containsExactlyElementsOf(told);
        assertThat(ordered("welcome")).isTrue();
    }

    @Test
    void a_rollback_takes_state_journal_and_notices_with_the_host_s_own_rows() {
        GroupId souls = host.inTransaction(this::found);
        PostId question = host.inTransaction(
                () -> submit(community.as(michelle).in(souls), Draft.question("What is a lift?", "I nod.")));
        List<Long> before = List.copyOf(told);
        assertThatThrownBy(() -> host.inTransaction(() -> {
                    order("lost");
                    community.as(michelle).in(souls).members().admit(request(souls));
                    submit(community.as(ana).in(souls), Draft.answer(question, "Better than without."));
                    assertThat(notices(souls)).isPositive();
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(told).isEqualTo(before);
        assertThat(sequences(souls)).isEqualTo(before);
        assertThat(host.<Integer>inTransaction(() -> notices(souls))).isZero();
        assertThat(ordered("lost")).isFalse();
        host.inTransaction(() -> request(souls));
        assertThat(sequences(souls)).containsExactlyElementsOf(told).hasSizeGreaterThan(before.size());
    }

    @Test
    void a_command_that_fails_and_is_caught_leaves_nothing_behind_and_the_rest_goes_on() {
        GroupId souls = host.inTransaction(this::found);
        host.inTransaction(() -> {
            order("kept");
            assertThatThrownBy(() -> submit(community.as(ana).in(souls), Draft.story("Hello", "I am outside.")))
                    .isInstanceOf(CommunityException.class);
            community.as(michelle).in(souls).members().admit(request(souls));
            return assertThatThrownBy(() ->
                            submit(community.as(ana).in(souls), Draft.answer(PostId.of("none"), "To no question.")))
                    .isInstanceOf(CommunityException.class);
        });
        assertThat(ordered("kept")).isTrue();
        assertThat(sequences(souls)).containsExactlyElementsOf(told);
        assertThat(host.<Integer>inTransaction(() -> community
                        .as(ana)
                        .in(souls)
                        .posts()
                        .feed(PageRequest.first(9))
                        .items()
                        .size()))
                .isZero();
    }

    @Test
    void without_a_commit_hook_a_listener_follows_the_journal_from_where_it_was() {
        HostTransaction lent = host.transactions();
        Community hookless = joined(new HostTransaction() {
            @Override
            public Connection connection() throws SQLException {
                return lent.connection();
            }

            @Override
            public int isolation() throws SQLException {
                return lent.isolation();
            }

            @Override
            public void afterCommit(Runnable action) {
                assertThat(action).isNotNull();
            }

            @Override
            public void setRollbackOnly() {
                lent.setRollbackOnly();
            }
        });
        GroupId souls = host.inTransaction(
                () -> hookless.as(michelle).found(Charter.unlisted("Souls", "Ask"), Profile.named("M")));
        assertThat(told).isEmpty();
        List<Long> seen = new ArrayList<>(sequences(souls));
        assertThat(seen).isNotEmpty();
        assertThatThrownBy(() -> host.inTransaction(() -> {
                    submit(hookless.as(michelle).in(souls), Draft.story("Lost", "It never was."));
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(sequences(souls)).isEqualTo(seen);
        host.inTransaction(() -> submit(hookless.as(michelle).in(souls), Draft.story("Kept", "It is.")));
        long last = seen.get(seen.size() - 1);
        assertThat(host.inTransaction(() -> community.asHost().journal(souls).after(last, 9)))
                .extracting(JournalEntry::sequence)
                .containsExactly(last + 1);
    }

    @Test
    void a_command_outside_of_any_transaction_is_refused() {
        assertThatThrownBy(this::found).isInstanceOf(IllegalStateException.class);
    }

    private Community joined(HostTransaction transactions) {
        return Communities.builder()
                .storage(JdbcStorage.joining(transactions)
                        .dialect(database.dialect())
                        .build())
                .listener((group, entries) -> entries.forEach(entry -> told.add(entry.sequence())))
                .build();
    }

    private GroupId found() {
        return community.as(michelle).found(Charter.listed("Souls", "Ask"), Profile.named("Michelle"));
    }

    private MemberId request(GroupId group) {
        return community.as(ana).in(group).members().requestToJoin(Profile.named("Ana"));
    }

    private static PostId submit(ActorInGroup author, Draft draft) {
        return author.posts().submit(draft).post().orElseThrow();
    }

    private int notices(GroupId group) {
        return (int) community.as(michelle).in(group).inbox().notices(PageRequest.first(9)).items().stream()
                .filter(notice -> notice.post().isPresent())
                .count();
    }

    private List<Long> sequences(GroupId group) {
        return host.inTransaction(() -> community.asHost().journal(group).after(0, 99).stream()
                .map(JournalEntry::sequence)
                .toList());
    }

    private void order(String id) {
        try (PreparedStatement insert =
                host.transactions().connection().prepareStatement("INSERT INTO host_order (id) VALUES (?)")) {
            insert.setString(1, id + michelle.value());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean ordered(String id) {
        try (Connection connection = database.source().getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT 1 FROM host_order WHERE id = ?")) {
            select.setString(1, id + michelle.value());
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
