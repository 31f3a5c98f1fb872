package io.socialsouls.community.jdbc;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.Charter;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Rows to write, each of some version or key. */
final class Samples {
    /** Trailing blanks, quotes, combining marks, a supplementary character, a control character. */
    static final String AWKWARD = " It's \"e\u0301\" \u00e9 \uD83D\uDE00 \uFFFD \u0001 \\ ? {post} % _ \n\t ";

    /** In the order of their UTF-8 bytes, which is not that of their chars. */
    static final List<String> ORDERED =
            List.of("A", "B", "a", "a ", "a b", "\u00e9", "\uFF5E", "\uFFFD", "\uD83D\uDE00", "\uD83D\uDE01");

    /** As long as an id may be, in the bytes of UTF-8 as well. */
    static final String LONG_ID = "\uD83D\uDE00".repeat(190);

    static final Instant AT = Instant.parse("2026-03-29T01:30:00.123456Z");
    static final MemberId ANA = MemberId.of(LONG_ID);
    static final MemberId BEN = MemberId.of("ben");
    static final PostId THREAD = PostId.of("T".repeat(190));
    static final ExperimentId EXPERIMENT = ExperimentId.of("numbers");

    /** Writes a row with a version, by what it is. */
    static final Map<String, BiConsumer<GroupUnit, Long>> VERSIONED = Map.of(
            "group", (unit, version) -> unit.group().put(group(version)),
            "membership", (unit, version) -> unit.memberships().put(membership("ana", AT, version)),
            "identity", (unit, version) -> unit.identities().put(identity("ana", "ana", version)),
            "thread", (unit, version) -> unit.threads().put(thread("t", AT, version)),
            "post", (unit, version) -> unit.posts().put(post("p", 1, version)),
            "review", (unit, version) -> unit.reviews().put(review("p", AT, version)),
            "experiment", (unit, version) -> unit.experiments().put(experiment("e", AT, version)),
            "contribution", (unit, version) -> unit.contributions().put(contribution("c", "May", false, version)),
            "notice", (unit, version) -> unit.notices().put(List.of(notice("n", NoticeKind.REPLY, AT, version))));

    /** Writes a row that is written once, by what it is. */
    static final Map<String, Consumer<GroupUnit>> ONCE = Map.of(
            "policy", unit -> unit.policies().insert(policy(1)),
            "alias", unit -> unit.aliases().insert(new AliasRow(THREAD, BEN, "brave")),
            "content", unit -> unit.contents().insert(new ContentRow("p", "m", "{}")),
            "thanks", unit -> unit.thanks().insert(new ThanksRow(THREAD, BEN)),
            "outcome", unit -> unit.idempotency().insert(outcome("key")));

    private Samples() {}

    static GroupRow group(long version) {
        return new GroupRow(Charter.listed(AWKWARD, AWKWARD), AT, 7, version);
    }

    static PolicyRow policy(int number) {
        return new PolicyRow(number, ANA, AT, AWKWARD.repeat(200_000 / AWKWARD.length()));
    }

    static MembershipRow membership(String id, Instant since, long version) {
        return new MembershipRow(
                MemberId.of(id), Role.OWNER, Standing.ACTIVE, since, Optional.of(AT.plusNanos(1000)), version);
    }

    static IdentityRow identity(String member, String person, long version) {
        Profile profile = Profile.named("\uD83D\uDE00".repeat(120)).sector(AWKWARD);
        return new IdentityRow(MemberId.of(member), PersonId.of(person), profile, version);
    }

    static ThreadRow thread(String id, Instant at, long version) {
        return new ThreadRow(PostId.of(id), 3, Optional.of(PostId.of(LONG_ID)), at, version);
    }

    static PostRow post(String id, int place, long version) {
        return new PostRow(
                PostId.of(id),
                THREAD,
                Optional.of(THREAD),
                PostKinds.ANSWER,
                new Byline.Alias("brave"),
                PostState.PUBLISHED,
                Optional.empty(),
                AT,
                place,
                2,
                version);
    }

    static ReviewRow review(String post, Instant held, long version) {
        return new ReviewRow(PostId.of(post), held, AWKWARD, Optional.empty(), version);
    }

    static ReviewRow decided(String post, long version) {
        ReviewRow.Decided decided = new ReviewRow.Decided(Decision.Outcome.REJECT, ANA, AT);
        return new ReviewRow(PostId.of(post), AT, AWKWARD, Optional.of(decided), version);
    }

    static ExperimentRow experiment(String id, Instant opened, long version) {
        return new ExperimentRow(ExperimentId.of(id), ANA, opened, AWKWARD, 7, version);
    }

    static ContributionRow contribution(String id, String test, boolean withdrawn, long version) {
        return new ContributionRow(ContributionId.of(id), EXPERIMENT, ANA, test, AT, AWKWARD, withdrawn, version);
    }

    static NoticeRow notice(String id, NoticeKind kind, Instant at, long version) {
        return new NoticeRow(NoticeId.of(id), ANA, kind, Optional.of(THREAD), at, AWKWARD, version > 1, version);
    }

    static IdempotencyRow outcome(String key) {
        return new IdempotencyRow(
                PersonId.of(LONG_ID), IdempotencyKey.of(key), "posts.submit", "f".repeat(64), AWKWARD, AT);
    }

    static JournalDraft draft(String subject) {
        return new JournalDraft(AT, subject, Audience.MODERATORS, AWKWARD);
    }
}
