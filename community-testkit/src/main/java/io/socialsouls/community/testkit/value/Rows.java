package io.socialsouls.community.testkit.value;

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
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThreadRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows to write, each from what matters to a test. */
public final class Rows {
    /** The group that is written to. */
    public static final GroupId GROUP = GroupId.of("g");
    /** Another group. */
    public static final GroupId OTHER = GroupId.of("other");
    /** A time with a microsecond. */
    public static final Instant NOON = Instant.parse("2026-11-01T12:00:00.000001Z");

    /** Four ids in binary order; {@link String#compareTo} would exchange the last two. */
    public static final List<String> IDS = List.of("B", "a", "\uFF5E", "\uD83D\uDE00");

    private Rows() {}

    /**
     * The group.
     *
     * @param charter what it is for
     * @param version that writing it makes
     * @return a row to write
     */
    public static GroupRow group(Charter charter, long version) {
        return new GroupRow(charter, NOON, 0, version);
    }

    /**
     * A charter that shows.
     *
     * @return a charter
     */
    public static Charter listed() {
        return Charter.listed("Social Souls", "Learn together");
    }

    /**
     * A charter that does not.
     *
     * @return a charter
     */
    public static Charter unlisted() {
        return Charter.unlisted("Social Souls", "Learn together");
    }

    /**
     * A policy.
     *
     * @param number its version
     * @return a row to write
     */
    public static PolicyRow policy(int number) {
        return new PolicyRow(number, MemberId.of("m"), NOON, "{ }");
    }

    /**
     * A membership.
     *
     * @param id which one
     * @param standing of which standing
     * @param since when it came to that
     * @param version that writing it makes
     * @return a row to write
     */
    public static MembershipRow membership(String id, Standing standing, Instant since, long version) {
        return new MembershipRow(MemberId.of(id), Role.MEMBER, standing, since, Optional.empty(), version);
    }

    /**
     * An identity.
     *
     * @param member which member
     * @param person which person
     * @param version that writing it makes
     * @return a row to write
     */
    public static IdentityRow identity(String member, String person, long version) {
        return new IdentityRow(MemberId.of(member), PersonId.of(person), Profile.named("Name of " + person), version);
    }

    /**
     * An alias.
     *
     * @param thread in which thread
     * @param member which member
     * @param code the alias
     * @return a row to write
     */
    public static AliasRow alias(String thread, String member, String code) {
        return new AliasRow(PostId.of(thread), MemberId.of(member), code);
    }

    /**
     * A thread.
     *
     * @param id which one
     * @param lastActivity when something happened last
     * @param version that writing it makes
     * @return a row to write
     */
    public static ThreadRow thread(String id, Instant lastActivity, long version) {
        return new ThreadRow(PostId.of(id), 0, Optional.empty(), lastActivity, version);
    }

    /**
     * A post.
     *
     * @param id which one
     * @param thread in which thread
     * @param state who sees it
     * @param place where in the thread
     * @param version that writing it makes
     * @return a row to write
     */
    public static PostRow post(String id, String thread, PostState state, int place, long version) {
        return new PostRow(
                PostId.of(id),
                PostId.of(thread),
                Optional.empty(),
                PostKinds.REPLY,
                new Byline.Alias("x"),
                state,
                Optional.empty(),
                NOON,
                place,
                0,
                version);
    }

    /**
     * Words.
     *
     * @param subject whose
     * @return a row to write
     */
    public static ContentRow content(String subject) {
        return new ContentRow(subject, "m", "{\"reply\":{\"text\":\"What is a lift?\"}}");
    }

    /**
     * Thanks.
     *
     * @param post which post
     * @param member which member
     * @return a row to write
     */
    public static ThanksRow thanks(String post, String member) {
        return new ThanksRow(PostId.of(post), MemberId.of(member));
    }

    /**
     * A review that waits.
     *
     * @param post which post
     * @param held when it was held
     * @param version that writing it makes
     * @return a row to write
     */
    public static ReviewRow waiting(String post, Instant held, long version) {
        return new ReviewRow(PostId.of(post), held, "{}", Optional.empty(), version);
    }

    /**
     * A review that is decided.
     *
     * @param post which post
     * @param held when it was held
     * @param version that writing it makes
     * @return a row to write
     */
    public static ReviewRow decided(String post, Instant held, long version) {
        ReviewRow.Decided decided = new ReviewRow.Decided(Decision.Outcome.REJECT, MemberId.of("m"), NOON);
        return new ReviewRow(PostId.of(post), held, "{}", Optional.of(decided), version);
    }

    /**
     * An experiment.
     *
     * @param id which one
     * @param opened when
     * @return a row to write
     */
    public static ExperimentRow experiment(String id, Instant opened) {
        return experiment(id, opened, 1);
    }

    /**
     * A version of an experiment.
     *
     * @param id which one
     * @param opened when
     * @param version that writing it makes
     * @return a row to write
     */
    public static ExperimentRow experiment(String id, Instant opened, long version) {
        return new ExperimentRow(ExperimentId.of(id), MemberId.of("m"), opened, "{}", 0, version);
    }

    /**
     * A contribution.
     *
     * @param id which one
     * @param experiment to which experiment
     * @param testKey which test
     * @param brought when
     * @param withdrawn whether it was taken back
     * @param version that writing it makes
     * @return a row to write
     */
    public static ContributionRow contribution(
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

    /**
     * A notice.
     *
     * @param id which one
     * @param member which member
     * @param kind what it is about
     * @param at when
     * @param read whether it was read
     * @param version that writing it makes
     * @return a row to write
     */
    public static NoticeRow notice(String id, String member, NoticeKind kind, Instant at, boolean read, long version) {
        return new NoticeRow(NoticeId.of(id), MemberId.of(member), kind, Optional.empty(), at, "{}", read, version);
    }

    /**
     * An outcome.
     *
     * @param person which person
     * @param key the attempt
     * @return a row to write
     */
    public static IdempotencyRow outcome(String person, String key) {
        return new IdempotencyRow(PersonId.of(person), IdempotencyKey.of(key), "submit", "f", "{}", NOON);
    }

    /**
     * An event.
     *
     * @param type its name
     * @return a row to write
     */
    public static JournalDraft event(String type) {
        return new JournalDraft(NOON, type, Audience.MEMBERS, "{ \"a\" : 1 }");
    }
}
