package io.socialsouls.community.core.storage;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.moderation.Ruling;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.OutcomeRow;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThreadRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows to write, each from what matters to a test. */
final class Sample {
    static final GroupId GROUP = GroupId.of("g");
    static final GroupId OTHER = GroupId.of("other");
    static final Instant NOON = Instant.parse("2026-11-01T12:00:00.000001Z");

    /** Four ids in binary order; {@link String#compareTo} would exchange the last two. */
    static final List<String> IDS = List.of("B", "a", "\uFF5E", "\uD83D\uDE00");

    private Sample() {}

    static GroupRow group(Charter charter, long version) {
        return new GroupRow(charter, NOON, 0, version);
    }

    static Charter listed() {
        return Charter.listed("Social Souls", "Learn together");
    }

    static Charter unlisted() {
        return Charter.unlisted("Social Souls", "Learn together");
    }

    static PolicyRow policy(int number) {
        return new PolicyRow(number, MemberId.of("m"), NOON, "{ }");
    }

    static MembershipRow membership(String id, Standing standing, Instant since, long version) {
        return new MembershipRow(MemberId.of(id), Role.MEMBER, standing, since, Optional.empty(), version);
    }

    static IdentityRow identity(String member, String person, long version) {
        return new IdentityRow(MemberId.of(member), PersonId.of(person), Profile.named("Name of " + person), version);
    }

    static AliasRow alias(String thread, String member, String code) {
        return new AliasRow(PostId.of(thread), MemberId.of(member), code);
    }

    static ThreadRow thread(String id, Instant lastActivity, long version) {
        return new ThreadRow(PostId.of(id), 0, Optional.empty(), lastActivity, version);
    }

    static PostRow post(String id, String thread, PostState state, int place, long version) {
        return new PostRow(
                PostId.of(id),
                PostId.of(thread),
                Optional.empty(),
                PostKind.REPLY,
                new Byline.Alias("x"),
                state,
                Optional.empty(),
                NOON,
                place,
                0,
                version);
    }

    static ContentRow content(String subject) {
        return new ContentRow(subject, Optional.empty(), "What is a lift?");
    }

    static ThanksRow thanks(String post, String member) {
        return new ThanksRow(PostId.of(post), MemberId.of(member));
    }

    static ReviewRow waiting(String post, Instant held, long version) {
        return new ReviewRow(PostId.of(post), held, "{}", Optional.empty(), version);
    }

    static ReviewRow decided(String post, Instant held, long version) {
        ReviewRow.Decided decided = new ReviewRow.Decided(Ruling.Outcome.REJECT, MemberId.of("m"), NOON);
        return new ReviewRow(PostId.of(post), held, "{}", Optional.of(decided), version);
    }

    static ExperimentRow experiment(String id, Instant opened) {
        return new ExperimentRow(ExperimentId.of(id), MemberId.of("m"), opened, "{}");
    }

    static ContributionRow contribution(
            String id, String experiment, String testKey, Instant brought, boolean withdrawn, long version) {
        return new ContributionRow(
                ContributionId.of(id),
                ExperimentId.of(experiment),
                MemberId.of("m"),
                testKey,
                brought,
                "{}",
                withdrawn,
                version);
    }

    static NoticeRow notice(String id, String member, NoticeKind kind, Instant at, boolean read, long version) {
        return new NoticeRow(NoticeId.of(id), MemberId.of(member), kind, Optional.empty(), at, "{}", read, version);
    }

    static OutcomeRow outcome(String person, String key) {
        return new OutcomeRow(PersonId.of(person), IdempotencyKey.of(key), "submit", "f", "{}", NOON);
    }

    static JournalDraft event(String type) {
        return new JournalDraft(NOON, type, "subject", Optional.empty(), Audience.MEMBERS, "{ \"a\" : 1 }");
    }
}
