package io.socialsouls.community.testkit.history;

import io.socialsouls.community.core.store.GroupUnit;
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
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.testkit.value.Rows;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One call of a generated history; small numbers pick what it is about.
 *
 * @param kind what it does
 * @param key picks the row
 * @param other picks what the row refers to
 * @param state picks what it is like
 * @param at picks when
 * @param off how far the version is from right, usually 0
 */
public record StoreCall(Kind kind, int key, int other, int state, int at, int off) {
    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<Standing> STANDINGS = List.of(Standing.values());
    private static final List<NoticeKind> KINDS = List.of(NoticeKind.values());

    /** What a call does. */
    public enum Kind {
        /** Writes the group. */
        GROUP,
        /** Adopts a policy. */
        POLICY,
        /** Writes a membership. */
        MEMBERSHIP,
        /** Writes an identity. */
        IDENTITY,
        /** Gives an alias. */
        ALIAS,
        /** Writes a thread. */
        THREAD,
        /** Writes a post. */
        POST,
        /** Writes words. */
        CONTENT,
        /** Thanks. */
        THANKS,
        /** Writes a review. */
        REVIEW,
        /** Opens an experiment. */
        EXPERIMENT,
        /** Writes a contribution. */
        CONTRIBUTION,
        /** Writes one or two notices. */
        NOTICE,
        /** Moves a read marker. */
        MARKER,
        /** Appends to the journal. */
        JOURNAL,
        /** Notes an outcome. */
        OUTCOME
    }

    /** Makes the call, and says what came of it. */
    Object in(GroupUnit unit) {
        String id = Rows.IDS.get(key);
        String to = Rows.IDS.get(other);
        Instant when = Answers.WHEN.get(at);
        boolean yes = state % 2 == 0;
        switch (kind) {
            case GROUP ->
                unit.group()
                        .put(Rows.group(
                                yes ? Rows.listed() : Rows.unlisted(),
                                next(unit.group().find(), GroupRow::version)));
            case POLICY -> unit.policies().insert(Rows.policy(key));
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
                unit.identities().put(Rows.identity(id, to, next(found, IdentityRow::version)));
            }
            case ALIAS -> unit.aliases().insert(Rows.alias(id, to, Answers.WORDS.get(state)));
            case THREAD ->
                unit.threads().put(Rows.thread(id, when, next(unit.threads().find(PostId.of(id)), ThreadRow::version)));
            case POST -> {
                Optional<PostRow> found = Optional.ofNullable(
                        unit.posts().find(List.of(PostId.of(id))).get(PostId.of(id)));
                PostState shown = yes ? PostState.PUBLISHED : PostState.HELD;
                unit.posts().put(Rows.post(id, to, shown, at - 1, next(found, PostRow::version)));
            }
            case CONTENT -> unit.contents().insert(Rows.content(id));
            case THANKS -> unit.thanks().insert(Rows.thanks(id, to));
            case REVIEW -> {
                long version = next(unit.reviews().find(PostId.of(id)), ReviewRow::version);
                unit.reviews().put(yes ? Rows.waiting(id, when, version) : Rows.decided(id, when, version));
            }
            case EXPERIMENT -> unit.experiments().insert(Rows.experiment(id, when));
            case CONTRIBUTION ->
                unit.contributions()
                        .put(Rows.contribution(
                                id,
                                Rows.IDS.get(other / 2),
                                Answers.WORDS.get(state / 2),
                                when,
                                yes,
                                next(unit.contributions().find(ContributionId.of(id)), ContributionRow::version)));
            case NOTICE ->
                unit.notices()
                        .put(Stream.of(id, to)
                                .distinct()
                                .map(each -> Rows.notice(
                                        each,
                                        Rows.IDS.get(other / 2),
                                        KINDS.get(state),
                                        when,
                                        other % 2 == 0,
                                        next(unit.notices().find(NoticeId.of(each)), NoticeRow::version)))
                                .toList());
            case MARKER -> unit.readMarkers().advance(MemberId.of(id), PostId.of(to), at);
            case JOURNAL -> {
                return unit.journal().append(Collections.nCopies(key + 1, Rows.event(to)));
            }
            case OUTCOME -> unit.idempotency().insert(Rows.outcome(id, to));
        }
        return "done";
    }

    private <R> long next(Optional<R> found, ToLongFunction<R> version) {
        return (found.isPresent() ? version.applyAsLong(found.get()) : 0) + 1 + off;
    }

    /** With one of the numbers smaller. */
    Stream<StoreCall> simpler() {
        return Stream.of(
                        new StoreCall(kind, key, other, state, at, 0),
                        new StoreCall(kind, 0, other, state, at, off),
                        new StoreCall(kind, key, 0, state, at, off),
                        new StoreCall(kind, key, other, Math.max(0, state - 1), at, off),
                        new StoreCall(kind, key, other, state, Math.max(0, at - 1), off))
                .filter(call -> !call.equals(this));
    }

    /** In the words of who looks for the fault. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + Rows.IDS.get(key) + " (to " + Rows.IDS.get(other)
                + ", state " + state + ", minute " + at
                + (off == 0 ? ")" : ", version off by " + off + ")");
    }
}
