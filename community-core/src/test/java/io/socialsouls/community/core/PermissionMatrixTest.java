package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.CommandInfo;
import io.socialsouls.community.Permit;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.post.PostKinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every call of every port from every place that a person can be in, and compares with {@code permissions.txt}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {
    private static final PermissionTable TABLE = PermissionTable.read();
    private static final TriedCalls CALLS = new TriedCalls();

    private final Map<List<Object>, Tried> untouched = new HashMap<>();

    static List<String> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_call_comes_to_what_the_table_says_and_leaves_no_trace_when_it_is_refused(String row) {
        List<String> differences = new ArrayList<>();
        for (Visibility visibility : Visibility.values()) {
            for (Place place : places(visibility)) {
                Tried tried = untouched(visibility, place);
                int before = tried.journaled();
                String expected = TABLE.outcome(row, place, visibility);
                String actual = tried.outcome(row);
                if (!actual.equals(expected)) {
                    differences.add(row + " by " + place + " of a group that is " + visibility + ": expected "
                            + expected + ", was " + actual);
                } else if (!actual.equals("OK") && tried.journaled() != before) {
                    differences.add(row + " by " + place + " was refused and is in the journal");
                }
                if (!actual.equals("OK") && actual.equals(expected)) {
                    untouched.put(List.of(visibility, place), tried);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void who_may_not_know_of_a_group_gets_the_same_answer_as_of_one_that_does_not_exist(String row) {
        GroupId nowhere = GroupId.of("nowhere");
        for (Place place : places(Visibility.UNLISTED)) {
            boolean knows =
                    TABLE.outcome("group.charter", place, Visibility.UNLISTED).equals("OK");
            boolean hasInbox = row.startsWith("inbox.")
                    && TABLE.outcome("inbox.notices", place, Visibility.UNLISTED)
                            .equals("OK");
            if (!knows && !hasInbox) {
                Tried tried = untouched(Visibility.UNLISTED, place);
                TriedGroup group = tried.group();
                String real = Failures.messageOf(() -> CALLS.call(row, group, tried.in()));
                String made = Failures.messageOf(() -> CALLS.call(
                        row, group, group.community.as(TriedGroup.SAM).in(nowhere)));
                assertThat(real.replace(group.id.value(), nowhere.value()))
                        .as("%s by %s", row, place)
                        .isEqualTo(made);
                untouched.put(List.of(Visibility.UNLISTED, place), tried);
            }
        }
    }

    @Test
    void every_command_has_a_row() {
        assertThat(TABLE.rows().stream().map(row -> row.split(" ", 2)[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(commandsOfActors());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void what_is_asked_about_a_call_is_what_the_call_comes_to(String row) {
        for (Visibility visibility : Visibility.values()) {
            for (Place place : places(visibility)) {
                Tried tried = untouched(visibility, place);
                int before = tried.journaled();
                assertThat(tried.permit(row))
                        .as("%s by %s of a group that is %s", row, place, visibility)
                        .isEqualTo(TABLE.outcome(row, place, visibility));
                assertThat(tried.journaled()).isEqualTo(before);
                untouched.put(List.of(visibility, place), tried);
            }
        }
    }

    @Test
    void every_row_has_a_call_and_every_call_a_row() {
        assertThat(TABLE.rows()).containsExactlyInAnyOrderElementsOf(CALLS.rows());
    }

    @Test
    void every_kind_of_post_has_a_row() {
        assertThat(TABLE.rows())
                .containsAll(PostKinds.ALL.stream()
                        .map(kind -> "posts.submit " + kind.name())
                        .toList());
    }

    @Test
    void every_role_in_every_standing_has_a_column_but_an_owner_who_is_limited() {
        List<Place> all = Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Standing.values()).map(standing -> Place.of(role, standing)))
                .filter(place -> !List.of("MUTED OWNER", "SUSPENDED OWNER", "BANNED OWNER")
                        .contains(place.toString()))
                .toList();
        assertThat(TABLE.places()).containsAll(all).contains(Place.stranger());
    }

    private static List<Place> places(Visibility visibility) {
        return TABLE.places().stream()
                .filter(place -> visibility == Visibility.LISTED
                        || place.standing().filter(Standing.REQUESTED::equals).isEmpty())
                .toList();
    }

    /** A group that no call has changed: one for each cell would be the same, and take long to make. */
    private Tried untouched(Visibility visibility, Place place) {
        Tried kept = untouched.remove(List.of(visibility, place));
        if (kept != null) {
            return kept;
        }
        TriedGroup group = new TriedGroup(visibility);
        return new Tried(group, group.bring(place));
    }

    /** All but founding, asking and what is not of one group: those are of everybody, or of the host. */
    private static List<String> commandsOfActors() {
        return Communities.commands().stream()
                .filter(command -> !Set.of("anyone", "host").contains(command.permission()))
                .map(CommandInfo::name)
                .toList();
    }

    private record Tried(TriedGroup group, ActorInGroup in) {
        String outcome(String row) {
            try {
                CALLS.call(row, group, in);
                return "OK";
            } catch (CommunityException e) {
                return e.code().name();
            } catch (RuntimeException e) {
                return e.toString();
            }
        }

        String permit(String row) {
            Permit permit = in.may(me -> CALLS.call(row, group, me));
            return permit instanceof Permit.Refused refused ? refused.code().name() : "OK";
        }

        int journaled() {
            return group.community
                    .asHost()
                    .journal(group.id)
                    .after(0, Limits.MAX_JOURNAL_PAGE)
                    .size();
        }
    }
}
