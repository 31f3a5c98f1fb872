package io.socialsouls.community.testkit.community;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.testkit.value.ArbitraryBodies;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is said, and done with it. */
public sealed interface PostsCommand extends DrawnCommand {
    /** Says something of any kind; {@code of} is a contribution for a finding to be linked to, or -1. */
    record Says(PostKind kind, int to, int text, Attribution attribution, int of) implements PostsCommand {
        static Drawing drawing() {
            return Drawing.of("posts.submit", 126, Draws.speaker(), any(), examples());
        }

        /** {@return something of any kind said to anything} */
        public static Arbitrary<Says> any() {
            Arbitrary<PostKind> kind = Arbitraries.frequencyOf(
                    Tuple.of(6, Arbitraries.of(PostKinds.QUESTION, PostKinds.ANSWER, PostKinds.REPLY)),
                    Tuple.of(1, Arbitraries.of(PostKinds.ALL)));
            Arbitrary<Attribution> attribution = Arbitraries.of(Attribution.class);
            return Combinators.combine(
                            kind,
                            Draws.index(Draws.SOME),
                            Draws.index(Samples.TEXTS.size()),
                            attribution,
                            Draws.index(Draws.FEW))
                    .as((what, to, text, how, of) -> new Says(what, to, text, how, of - Draws.FEW / 2));
        }

        private static Says[] examples() {
            return PostKinds.ALL.stream()
                    .map(kind -> new Says(
                            kind,
                            1,
                            4,
                            kind.equals(PostKinds.REPLY) ? Attribution.ANONYMOUS : Attribution.BY_NAME,
                            kind.linksContribution() ? 1 : -1))
                    .toArray(Says[]::new);
        }

        /** {@return whether nobody is to learn who says it} */
        public boolean isAnonymous() {
            return attribution == Attribution.ANONYMOUS && kind.mayBeAnonymous();
        }

        /**
         * What it answers or replies to.
         *
         * @param known what there is
         * @return absent for what starts a thread
         */
        public Optional<PostId> parent(KnownIds known) {
            if (kind.startsThread()) {
                return Optional.empty();
            }
            return Optional.of(kind.isAnswer() ? known.question(to) : known.post(to));
        }

        Draft draft(int who, KnownIds known) {
            String title = "On: " + Samples.at(Samples.TEXTS, text / 2);
            PostBody body = ArbitraryBodies.saying(kind, title, Samples.at(Samples.TEXTS, text));
            Draft draft = new Draft(body, parent(known), Attribution.BY_NAME, Optional.empty());
            if (isAnonymous()) {
                return draft.anonymously();
            }
            return kind.linksContribution() && of >= 0 ? draft.of(known.contributionOf(who, of)) : draft;
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            Draft draft = draft(who, known);
            PostOutcome outcome = me.posts().submit(draft);
            outcome.post().ifPresent(id -> known.said(who, draft, id, outcome instanceof PostOutcome.Held));
            return outcome;
        }

        @Override
        public String told() {
            String where = kind.startsThread() ? "" : " to post " + to;
            String how = attribution == Attribution.ANONYMOUS ? ", anonymously" : "";
            return "says (" + kind + where + how + ") \"" + Samples.at(Samples.TEXTS, text) + "\"";
        }
    }

    /** Thanks for a post. */
    record Thanks(int post) implements PostsCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "posts.thank", 25, Draws.speaker(), Draws.index(Draws.SOME).map(Thanks::new), new Thanks(1));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.posts().thank(known.post(post));
            return DONE;
        }

        @Override
        public String told() {
            return "thanks for post " + post;
        }
    }

    /** Accepts an answer to a question of the actor's. */
    record Accepts(int answer) implements PostsCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "posts.accept", 50, Draws.speaker(), Draws.index(Draws.SOME).map(Accepts::new), new Accepts(1));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.posts().accept(known.answerTo(who, answer));
            return DONE;
        }

        @Override
        public String told() {
            return "accepts answer " + answer;
        }
    }

    /** Marks a thread as read up to a post. */
    record ReadsUpTo(int post) implements PostsCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "posts.markRead",
                    25,
                    Draws.speaker(),
                    Draws.index(Draws.SOME).map(ReadsUpTo::new),
                    new ReadsUpTo(1));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.posts().markRead(known.post(post));
            return DONE;
        }

        @Override
        public String told() {
            return "has read up to post " + post;
        }
    }
}
