package io.socialsouls.community.core.storage;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThreadRow;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * One call of a generated history; small numbers pick what it is about.
 *
 * @param act what is called
 * @param key picks the row
 * @param other picks what the row refers to
 * @param state picks what it is like
 * @param at picks when
 * @param off how far the version is from right, usually 0
 */
record Step(Act act, int key, int other, int state, int at, int off) {
    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<Standing> STANDINGS = List.of(Standing.values());
    private static final List<NoticeKind> KINDS = List.of(NoticeKind.values());

    /** What a step calls. */
    enum Act {
        GROUP,
        POLICY,
        MEMBERSHIP,
        IDENTITY,
        ALIAS,
        THREAD,
        POST,
        CONTENT,
        THANKS,
        REVIEW,
        EXPERIMENT,
        CONTRIBUTION,
        NOTICE,
        MARKER,
        JOURNAL,
        OUTCOME
    }

    /** Makes the call, and says what came of it. */
    Object in(GroupUnit unit) {
        try {
            return call(unit);
        } catch (ConflictException conflict) {
            return "conflict";
        }
    }

    private Object call(GroupUnit unit) {
        String id = Sample.IDS.get(key);
        String to = Sample.IDS.get(other);
        Instant when = Answers.WHEN.get(at);
        boolean yes = state % 2 == 0;
        switch (act) {
            case GROUP ->
                unit.group()
                        .put(Sample.group(
                                yes ? Sample.listed() : Sample.unlisted(),
                                next(unit.group().find(), GroupRow::version)));
            case POLICY -> unit.policies().insert(Sample.policy(key));
            case MEMBERSHIP ->
                unit.memberships()
                        .put(new MembershipRow(
                                MemberId.of(id),
                                ROLES.get(other),
                                STANDINGS.get(state),
                                when,
                                Optional.empty(),
                                next(unit.memberships().find(MemberId.of(id)), MembershipRow::version)));
            case IDENTITY -> {
                Optional<IdentityRow> found = Optional.ofNullable(
                        unit.identities().find(List.of(MemberId.of(id))).get(MemberId.of(id)));
                unit.identities().put(Sample.identity(id, to, next(found, IdentityRow::version)));
            }
            case ALIAS -> unit.aliases().insert(Sample.alias(id, to, Answers.WORDS.get(state)));
            case THREAD ->
                unit.threads()
                        .put(Sample.thread(id, when, next(unit.threads().find(PostId.of(id)), ThreadRow::version)));
            case POST -> {
                Optional<PostRow> found = Optional.ofNullable(
                        unit.posts().find(List.of(PostId.of(id))).get(PostId.of(id)));
                PostState shown = yes ? PostState.PUBLISHED : PostState.HELD;
                unit.posts().put(Sample.post(id, to, shown, at - 1, next(found, PostRow::version)));
            }
            case CONTENT -> unit.contents().insert(Sample.content(id));
            case THANKS -> unit.thanks().insert(Sample.thanks(id, to));
            case REVIEW -> {
                long version = next(unit.reviews().find(PostId.of(id)), ReviewRow::version);
                unit.reviews().put(yes ? Sample.waiting(id, when, version) : Sample.decided(id, when, version));
            }
            case EXPERIMENT -> unit.experiments().insert(Sample.experiment(id, when));
            case CONTRIBUTION ->
                unit.contributions()
                        .put(Sample.contribution(
                                id,
                                Sample.IDS.get(other / 2),
                                Answers.WORDS.get(state / 2),
                                when,
                                yes,
                                next(unit.contributions().find(ContributionId.of(id)), ContributionRow::version)));
            case NOTICE ->
                unit.notices()
                        .put(Sample.notice(
                                id,
                                Sample.IDS.get(other / 2),
                                KINDS.get(state),
                                when,
                                other % 2 == 0,
                                next(unit.notices().find(NoticeId.of(id)), NoticeRow::version)));
            case MARKER -> unit.readMarkers().advance(MemberId.of(id), PostId.of(to), at);
            case JOURNAL -> {
                return unit.journal().append(Collections.nCopies(key + 1, Sample.event(to)));
            }
            case OUTCOME -> unit.outcomes().insert(Sample.outcome(id, to));
        }
        return "done";
    }

    private <R> long next(Optional<R> found, ToLongFunction<R> version) {
        return (found.isPresent() ? version.applyAsLong(found.get()) : 0) + 1 + off;
    }
}
