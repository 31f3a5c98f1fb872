package io.socialsouls.community.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.row.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which component of a row goes into which column, written by hand: no two components of a row are alike. */
class RowValuesTest {
    private static final Instant ONE = Instant.parse("2026-01-01T01:01:01.000001Z");
    private static final Instant TWO = Instant.parse("2026-02-02T02:02:02.000002Z");
    private static final MemberId MEMBER = MemberId.of("member");
    private static final PostId POST = PostId.of("post");
    private static final PostId THREAD = PostId.of("thread");
    private static final PersonId PERSON = PersonId.of("person");
    private static final IdempotencyKey KEY = IdempotencyKey.of("key");

    @Test
    void a_group() {
        holds(
                GroupRow.KIND,
                new GroupRow(new Charter("name", "purpose", Visibility.LISTED), ONE, 7, Optional.of("id"), 9),
                "display_name=name, founded_at=" + ONE
                        + ", policy_number=7, policy_revision=id, purpose=purpose, row_version=9, visibility=LISTED");
    }

    @Test
    void a_policy() {
        holds(
                PolicyRow.KIND,
                new PolicyRow(7, MEMBER, ONE, "json"),
                "adopted_at=" + ONE + ", adopted_by=member, policy_json=json, policy_number=7");
    }

    @Test
    void a_membership() {
        holds(
                MembershipRow.KIND,
                new MembershipRow(MEMBER, Role.OWNER, Standing.MUTED, ONE, Optional.of(TWO), 9),
                "joined_at=" + TWO + ", member_id=member, member_role=OWNER, row_version=9, since_at=" + ONE
                        + ", standing=MUTED");
        holds(
                MembershipRow.KIND,
                new MembershipRow(MEMBER, Role.MEMBER, Standing.INVITED, ONE, Optional.empty(), 9),
                "member_id=member, member_role=MEMBER, row_version=9, since_at=" + ONE + ", standing=INVITED");
    }

    @Test
    void an_identity() {
        Profile profile = new Profile("name", Optional.of("organisation"), Optional.of("sector"), Optional.of("job"));
        holds(
                IdentityRow.KIND,
                new IdentityRow(MEMBER, PERSON, profile, 9),
                "display_name=name, member_id=member, organisation=organisation, person_id=person, profession=job, "
                        + "row_version=9, sector=sector");
        holds(
                IdentityRow.KIND,
                new IdentityRow(MEMBER, PERSON, Profile.named("name"), 9),
                "display_name=name, member_id=member, person_id=person, row_version=9");
    }

    @Test
    void an_alias() {
        holds(AliasRow.KIND, new AliasRow(THREAD, MEMBER, "fox"), "code=fox, member_id=member, thread_id=thread");
    }

    @Test
    void a_thread() {
        holds(
                ThreadRow.KIND,
                new ThreadRow(THREAD, 7, Optional.of(POST), ONE, 9),
                "accepted_id=post, last_activity_at=" + ONE + ", replies=7, row_version=9, thread_id=thread");
        holds(
                ThreadRow.KIND,
                new ThreadRow(THREAD, 7, Optional.empty(), ONE, 9),
                "last_activity_at=" + ONE + ", replies=7, row_version=9, thread_id=thread");
    }

    @Test
    void a_post() {
        PostRow named = new PostRow(
                POST,
                THREAD,
                Optional.of(PostId.of("to")),
                PostKinds.ANSWER,
                new Byline.Named(MEMBER),
                PostState.HELD,
                Optional.of(ContributionId.of("contribution")),
                ONE,
                5,
                6,
                9);
        holds(
                PostRow.KIND,
                named,
                "author_member=member, contribution_id=contribution, kind=answer, place=5, post_id=post, row_version=9, "
                        + "said_at=" + ONE + ", state=HELD, thanks=6, thread_id=thread, to_id=to");
        PostRow anonymous = new PostRow(
                POST,
                THREAD,
                Optional.empty(),
                PostKinds.QUESTION,
                new Byline.Alias("fox"),
                PostState.PUBLISHED,
                Optional.empty(),
                ONE,
                5,
                6,
                9);
        holds(
                PostRow.KIND,
                anonymous,
                "author_alias=fox, kind=question, place=5, post_id=post, row_version=9, said_at=" + ONE
                        + ", state=PUBLISHED, thanks=6, thread_id=thread");
    }

    @Test
    void content() {
        holds(
                ContentRow.KIND,
                new ContentRow("subject", "owner", "content"),
                "content_json=content, owner=owner, subject=subject");
    }

    @Test
    void thanks() {
        holds(ThanksRow.KIND, new ThanksRow(POST, MEMBER), "member_id=member, post_id=post");
    }

    @Test
    void a_review() {
        holds(
                ReviewRow.KIND,
                new ReviewRow(POST, ONE, "json", Optional.empty(), 9),
                "held_at=" + ONE + ", post_id=post, row_version=9, verdict_json=json, waiting=true");
        ReviewRow.Decided decided = new ReviewRow.Decided(Decision.Outcome.REJECT, MEMBER, TWO);
        holds(
                ReviewRow.KIND,
                new ReviewRow(POST, ONE, "json", Optional.of(decided), 9),
                "decided_at=" + TWO + ", decided_by=member, held_at=" + ONE
                        + ", outcome=REJECT, post_id=post, row_version=9, verdict_json=json, waiting=false");
    }

    @Test
    void an_experiment() {
        holds(
                ExperimentRow.KIND,
                new ExperimentRow(ExperimentId.of("experiment"), MEMBER, ONE, "json", 7, 9),
                "contributions=7, experiment_id=experiment, opened_at=" + ONE
                        + ", opened_by=member, protocol_json=json, row_version=9");
    }

    @Test
    void a_contribution_takes_its_test_while_it_is_not_withdrawn() {
        holds(
                ContributionRow.KIND,
                contribution(false),
                "brought_at=" + ONE + ", contribution_id=contribution, contribution_json=json, contributor_id=member, "
                        + "experiment_id=experiment, row_version=9, taken_key=test, test_key=test, withdrawn=false");
        holds(
                ContributionRow.KIND,
                contribution(true),
                "brought_at=" + ONE + ", contribution_id=contribution, contribution_json=json, contributor_id=member, "
                        + "experiment_id=experiment, row_version=9, test_key=test, withdrawn=true");
    }

    @Test
    void a_notice() {
        holds(
                NoticeRow.KIND,
                new NoticeRow(
                        NoticeId.of("notice"), MEMBER, NoticeKind.MENTION, Optional.of(POST), ONE, "json", true, 9),
                "is_read=true, kind=MENTION, member_id=member, notice_id=notice, noticed_at=" + ONE
                        + ", post_id=post, row_version=9, sentence_json=json");
        holds(
                NoticeRow.KIND,
                new NoticeRow(NoticeId.of("notice"), MEMBER, NoticeKind.REPLY, Optional.empty(), ONE, "json", false, 9),
                "is_read=false, kind=REPLY, member_id=member, notice_id=notice, noticed_at=" + ONE
                        + ", row_version=9, sentence_json=json");
    }

    @Test
    void a_read_marker() {
        holds(ReadMarkerRow.KIND, new ReadMarkerRow(MEMBER, THREAD, 7), "member_id=member, place=7, thread_id=thread");
    }

    @Test
    void an_entry_of_the_journal() {
        holds(
                JournalRow.KIND,
                new JournalRow(7, new JournalDraft(ONE, "type", Audience.HOST, "json")),
                "audience=HOST, event_json=json, event_type=type, happened_at=" + ONE + ", sequence_number=7");
    }

    @Test
    void what_came_of_a_command() {
        holds(
                IdempotencyRow.KIND,
                new IdempotencyRow(PERSON, KEY, "command", "fingerprint", "json", ONE),
                "command=command, ended_at=" + ONE
                        + ", fingerprint=fingerprint, idempotency_key=key, outcome_json=json, person_id=person");
    }

    @Test
    void the_id_drawn_for_a_group() {
        holds(
                FoundingRow.KIND,
                new FoundingRow(PERSON, KEY, GroupId.of("group")),
                "drawn_id=group, idempotency_key=key, person_id=person");
    }

    @Test
    void every_kind_of_rows_is_here() throws IOException {
        String here = Files.readString(Path.of("src/test/java/io/socialsouls/community/spi/RowValuesTest.java"));
        assertThat(Kinds.ALL)
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(here)
                        .containsPattern("holds\\(\\s*" + kind.type().getSimpleName() + "\\.KIND,"));
    }

    private static ContributionRow contribution(boolean withdrawn) {
        return new ContributionRow(
                ContributionId.of("contribution"),
                ExperimentId.of("experiment"),
                MEMBER,
                "test",
                ONE,
                "json",
                withdrawn,
                9);
    }

    private static <R> void holds(Kind<R> kind, R row, String expected) {
        Map<String, Object> values = new TreeMap<>(kind.values(row));
        assertThat(values).hasToString("{" + expected + "}");
        assertThat(kind.read(name -> Optional.ofNullable(values.get(name)))).isEqualTo(row);
    }
}
