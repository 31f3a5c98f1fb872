package io.socialsouls.community.testkit.community;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.moderation.Ruling;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostOutcome;
import java.util.Optional;

/**
 * One command of a group's ports. What it is about is chosen by index among what there is when it is carried out: see
 * {@link Known} for members, posts and experiments, {@link Samples} for people, words, policies and data.
 */
public sealed interface Act {
    /** What commands result in that result in nothing. */
    String DONE = "done";

    /**
     * Carries it out.
     *
     * @param me who acts, on the port
     * @param who the index of the person whom the history names
     * @param known what there is; what comes of it is added
     * @return what the port returned
     */
    Object by(ActorInGroup me, int who, Known known);

    /** Asks to be let in. */
    record Requests() implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            return known.met(me.members().requestToJoin(Samples.profile(who)));
        }
    }

    /** Invites a person. */
    record Invites(int person) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            return known.met(me.members().invite(Samples.person(person), Samples.profile(person)));
        }
    }

    /** Accepts an invitation. */
    record AcceptsInvitation() implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.members().accept(Samples.profile(who));
            return DONE;
        }
    }

    /** Lets somebody in who asked. */
    record Admits(int member) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.members().admit(known.member(member));
            return DONE;
        }
    }

    /** Gives a member another role. */
    record Appoints(int member, Role role) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.members().appoint(known.member(member), role);
            return DONE;
        }
    }

    /** Leaves the group. */
    record Leaves() implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.members().leave();
            return DONE;
        }
    }

    /** Says something of any kind; {@code of} is a contribution for a finding to be linked to, or -1. */
    record Says(PostKind kind, int to, int text, Attribution attribution, int of) implements Act {
        /** {@return whether nobody is to learn who says it} */
        public boolean isAnonymous() {
            return attribution == Attribution.ANONYMOUS && kind != PostKind.ANNOUNCEMENT;
        }

        /**
         * What it answers or replies to.
         *
         * @param known what there is
         * @return absent for what starts a thread
         */
        public Optional<PostId> parent(Known known) {
            if (kind.startsThread()) {
                return Optional.empty();
            }
            return Optional.of(kind == PostKind.ANSWER ? known.question(to) : known.post(to));
        }

        Draft draft(int who, Known known) {
            String words = Samples.at(Samples.TEXTS, text);
            Optional<String> title =
                    kind.startsThread() ? Optional.of("On: " + Samples.at(Samples.TEXTS, text / 2)) : Optional.empty();
            Draft draft = new Draft(kind, parent(known), title, words, Attribution.BY_NAME, Optional.empty());
            if (isAnonymous()) {
                return draft.anonymously();
            }
            return kind == PostKind.FINDING && of >= 0 ? draft.of(known.contributionOf(who, of)) : draft;
        }

        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            Draft draft = draft(who, known);
            PostOutcome outcome = me.posts().submit(draft);
            outcome.post().ifPresent(id -> known.said(who, draft, id, outcome instanceof PostOutcome.Held));
            return outcome;
        }
    }

    /** Thanks for a post. */
    record Thanks(int post) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.posts().thank(known.post(post));
            return DONE;
        }
    }

    /** Accepts an answer to a question of the actor's. */
    record Accepts(int answer) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.posts().accept(known.answerTo(who, answer));
            return DONE;
        }
    }

    /** Marks a thread as read up to a post. */
    record ReadsUpTo(int post) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.posts().markRead(known.post(post));
            return DONE;
        }
    }

    /** Adopts a policy. */
    record Adopts(int policy) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            return known.adopted(me.moderation().adopt(Samples.policy(policy)), policy);
        }
    }

    /** Decides on a post that is held. */
    record Decides(int post, Ruling ruling) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.moderation().decide(known.held(post), ruling);
            return DONE;
        }
    }

    /** Limits a member. */
    record Sanctions(int member, Sanction.Kind kind) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.moderation().sanction(known.member(member), new Sanction(kind, "Please read the norms"));
            return DONE;
        }
    }

    /** Lifts what limits a member. */
    record Lifts(int member) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.moderation().lift(known.member(member));
            return DONE;
        }
    }

    /** Opens an experiment. */
    record Opens(int protocol) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            return known.opened(me.experiments().open(Samples.at(Samples.PROTOCOLS, protocol)));
        }
    }

    /** Brings data to an experiment. */
    record Contributes(int experiment, int data) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            return known.brought(
                    who,
                    me.experiments().contribute(known.experiment(experiment), Samples.at(Samples.CONTRIBUTIONS, data)));
        }
    }

    /** Withdraws a contribution of the actor's. */
    record Withdraws(int contribution) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            me.experiments().withdraw(known.contributionOf(who, contribution));
            return DONE;
        }
    }

    /** Marks one of the actor's own notices as read: those of others can't be told apart from none. */
    record ReadsNotice(int notice) implements Act {
        @Override
        public Object by(ActorInGroup me, int who, Known known) {
            var mine = me.inbox().notices(PageRequest.first(PageRequest.LARGEST)).items().stream()
                    .map(Notice::id)
                    .toList();
            me.inbox().markRead(Known.notice(mine, notice));
            return DONE;
        }
    }
}
