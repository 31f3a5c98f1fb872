package io.socialsouls.community.testkit.community;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.moderation.Decision;
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
 * {@link KnownIds} for members, posts and experiments, {@link Samples} for people, words, policies and data.
 */
public sealed interface DrawnCommand {
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
    Object by(ActorInGroup me, int who, KnownIds known);

    /** {@return what it does, in words; what is chosen by index is told by its number} */
    String told();

    /** Asks to be let in. */
    record Requests() implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            return known.met(me.members().requestToJoin(Samples.profile(who)));
        }

        @Override
        public String told() {
            return "asks to be let in";
        }
    }

    /** Invites a person. */
    record Invites(int person) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            return known.met(me.members().invite(Samples.person(person), Samples.profile(person)));
        }

        @Override
        public String told() {
            return "invites " + Samples.at(Samples.NAMES, person);
        }
    }

    /** Accepts an invitation. */
    record AcceptsInvitation() implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.members().accept(Samples.profile(who));
            return DONE;
        }

        @Override
        public String told() {
            return "accepts the invitation";
        }
    }

    /** Lets somebody in who asked. */
    record Admits(int member) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.members().admit(known.member(member));
            return DONE;
        }

        @Override
        public String told() {
            return "admits member " + member;
        }
    }

    /** Gives a member another role. */
    record Appoints(int member, Role role) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.members().appoint(known.member(member), role);
            return DONE;
        }

        @Override
        public String told() {
            return "appoints member " + member + " " + role;
        }
    }

    /** Leaves the group. */
    record Leaves() implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.members().leave();
            return DONE;
        }

        @Override
        public String told() {
            return "leaves";
        }
    }

    /** Says something of any kind; {@code of} is a contribution for a finding to be linked to, or -1. */
    record Says(PostKind kind, int to, int text, Attribution attribution, int of) implements DrawnCommand {
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
        public Optional<PostId> parent(KnownIds known) {
            if (kind.startsThread()) {
                return Optional.empty();
            }
            return Optional.of(kind == PostKind.ANSWER ? known.question(to) : known.post(to));
        }

        Draft draft(int who, KnownIds known) {
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
    record Thanks(int post) implements DrawnCommand {
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
    record Accepts(int answer) implements DrawnCommand {
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
    record ReadsUpTo(int post) implements DrawnCommand {
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

    /** Adopts a policy. */
    record Adopts(int policy) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            return known.adopted(me.moderation().adopt(Samples.policy(policy)), policy);
        }

        @Override
        public String told() {
            return "adopts policy " + policy;
        }
    }

    /** Decides on a post that is held. */
    record Decides(int post, Decision decision) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.moderation().decide(known.held(post), decision);
            return DONE;
        }

        @Override
        public String told() {
            return "decides on post " + post + ": " + decision.outcome();
        }
    }

    /** Limits a member. */
    record Sanctions(int member, Sanction.Kind kind) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.moderation().sanction(known.member(member), new Sanction(kind, "Please read the norms"));
            return DONE;
        }

        @Override
        public String told() {
            return "sanctions member " + member + ": " + kind;
        }
    }

    /** Lifts what limits a member. */
    record Lifts(int member) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.moderation().lift(known.member(member));
            return DONE;
        }

        @Override
        public String told() {
            return "lifts the sanction of member " + member;
        }
    }

    /** Opens an experiment. */
    record Opens(int protocol) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            return known.opened(me.experiments().open(Samples.at(Samples.PROTOCOLS, protocol)));
        }

        @Override
        public String told() {
            return "opens the experiment \""
                    + Samples.at(Samples.PROTOCOLS, protocol).tactic() + "\"";
        }
    }

    /** Brings data to an experiment. */
    record Contributes(int experiment, int data) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            return known.brought(
                    who,
                    me.experiments().contribute(known.experiment(experiment), Samples.at(Samples.CONTRIBUTIONS, data)));
        }

        @Override
        public String told() {
            return "brings to experiment " + experiment + ": " + Samples.at(Samples.CONTRIBUTIONS, data);
        }
    }

    /** Withdraws a contribution of the actor's. */
    record Withdraws(int contribution) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.experiments().withdraw(known.contributionOf(who, contribution));
            return DONE;
        }

        @Override
        public String told() {
            return "withdraws contribution " + contribution;
        }
    }

    /** Marks one of the actor's own notices as read: those of others can't be told apart from none. */
    record ReadsNotice(int notice) implements DrawnCommand {
        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            var mine = me.inbox().notices(PageRequest.first(Limits.MAX_PAGE)).items().stream()
                    .map(Notice::id)
                    .toList();
            me.inbox().markRead(KnownIds.notice(mine, notice));
            return DONE;
        }

        @Override
        public String told() {
            return "has read notice " + notice;
        }
    }
}
