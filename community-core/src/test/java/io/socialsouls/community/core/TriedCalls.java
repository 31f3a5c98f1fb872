package io.socialsouls.community.core;

import static io.socialsouls.community.core.TriedGroup.ALL;
import static io.socialsouls.community.core.TriedGroup.PROFILE;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What each row of {@code permissions.txt} calls. */
final class TriedCalls {
    private final Map<String, BiConsumer<TriedGroup, ActorInGroup>> calls = new LinkedHashMap<>();

    TriedCalls() {
        calls.put("group.charter", (group, in) -> in.charter());
        members();
        posts();
        moderation();
        experiments();
        calls.put("inbox.notices", (group, in) -> in.inbox().notices(ALL));
        calls.put("inbox.unread", (group, in) -> in.inbox().unread());
        markRead("inbox.markRead a reply", NoticeKind.REPLY);
        markRead("inbox.markRead a sanction", NoticeKind.SANCTION);
        markRead("inbox.markRead an invitation", NoticeKind.INVITATION);
    }

    Set<String> rows() {
        return calls.keySet();
    }

    void call(String row, TriedGroup group, ActorInGroup in) {
        Objects.requireNonNull(calls.get(row), row).accept(group, in);
    }

    private void members() {
        calls.put("members.requestToJoin", (group, in) -> in.members().requestToJoin(PROFILE));
        calls.put("members.accept", (group, in) -> in.members().accept(PROFILE));
        calls.put(
                "members.invite somebody new",
                (group, in) -> in.members().invite(PersonId.of("somebody new"), PROFILE));
        calls.put("members.invite who is in", (group, in) -> in.members().invite(PersonId.of("active GUEST"), PROFILE));
        calls.put("members.admit who waits", (group, in) -> in.members().admit(group.waiting));
        calls.put("members.admit who is in", (group, in) -> in.members().admit(active(group, Role.GUEST)));
        calls.put(
                "members.appoint a member",
                (group, in) -> in.members().appoint(active(group, Role.MEMBER), Role.MODERATOR));
        calls.put("members.appoint oneself", (group, in) -> in.members().appoint(group.sam, Role.GUEST));
        calls.put("members.leave", (group, in) -> in.members().leave());
        calls.put("members.waiting", (group, in) -> in.members().waiting(ALL));
        calls.put("members.all", (group, in) -> in.members().all(ALL));
    }

    private void posts() {
        submit("question", group -> Draft.question("Title", "Text"));
        submit("answer", group -> Draft.answer(group.theirs.question(), "Text"));
        submit("reply", group -> Draft.reply(group.theirs.question(), "Text"));
        submit("story", group -> Draft.story("Title", "Text"));
        submit("finding", group -> Draft.finding("Title", "Text"));
        submit("resource", group -> Draft.resource("Title", "Text"));
        submit("announcement", group -> Draft.announcement("Title", "Text"));
        submit("live", group -> Draft.live("Title", "Text"));
        submit("what was found oneself", group -> Draft.finding("Title", "Text").of(group.own.contribution()));
        submit("what another found", group -> Draft.finding("Title", "Text").of(group.theirs.contribution()));
        calls.put("posts.thank another", (group, in) -> in.posts().thank(group.theirs.question()));
        calls.put("posts.thank oneself", (group, in) -> in.posts().thank(group.own.question()));
        calls.put(
                "posts.accept to one's own question", (group, in) -> in.posts().accept(group.own.answer()));
        calls.put(
                "posts.accept to another's question", (group, in) -> in.posts().accept(group.theirs.answer()));
        calls.put("posts.markRead", (group, in) -> in.posts().markRead(group.theirs.question()));
        calls.put("posts.thread published", (group, in) -> in.posts().thread(group.theirs.question(), ALL));
        calls.put("posts.thread another's, held", (group, in) -> in.posts().thread(group.theirs.held(), ALL));
        calls.put("posts.thread one's own, held", (group, in) -> in.posts().thread(group.own.held(), ALL));
        calls.put("posts.feed", (group, in) -> in.posts().feed(ALL));
    }

    private void moderation() {
        calls.put("moderation.adopt", (group, in) -> in.moderation().adopt(TriedGroup.HOLDING));
        calls.put("moderation.policy", (group, in) -> in.moderation().policy());
        calls.put("moderation.queue", (group, in) -> in.moderation().queue(ALL));
        calls.put(
                "moderation.decide on another's post",
                (group, in) -> in.moderation().decide(group.theirs.held(), Decision.publish()));
        calls.put(
                "moderation.decide on one's own post",
                (group, in) -> in.moderation().decide(group.own.held(), Decision.publish()));
        for (Sanction.Kind kind : Sanction.Kind.values()) {
            for (Role role : Role.values()) {
                calls.put(
                        "moderation.sanction " + lower(kind) + " " + lower(role),
                        (group, in) -> in.moderation().sanction(active(group, role), new Sanction(kind, "Why")));
            }
        }
        calls.put(
                "moderation.sanction oneself",
                (group, in) -> in.moderation().sanction(group.sam, Sanction.suspend("Why")));
        for (Role role : Role.values()) {
            calls.put(
                    "moderation.lift " + lower(role),
                    (group, in) -> in.moderation().lift(Objects.requireNonNull(group.muted.get(role))));
        }
        calls.put("moderation.lift oneself", (group, in) -> in.moderation().lift(group.sam));
    }

    private void experiments() {
        calls.put("experiments.open", (group, in) -> in.experiments().open(TriedGroup.NUMBERS));
        calls.put(
                "experiments.contribute",
                (group, in) -> in.experiments()
                        .contribute(group.experiment, Contribution.of("autumn", new EventCounts(4, 100, 2, 100))));
        calls.put(
                "experiments.withdraw one's own",
                (group, in) -> in.experiments().withdraw(group.own.contribution()));
        calls.put(
                "experiments.withdraw another's",
                (group, in) -> in.experiments().withdraw(group.theirs.contribution()));
        calls.put("experiments.pooledResult", (group, in) -> in.experiments().pooledResult(group.experiment));
        calls.put("experiments.all", (group, in) -> in.experiments().all(ALL));
    }

    private void submit(String what, Function<TriedGroup, Draft> draft) {
        calls.put("posts.submit " + what, (group, in) -> in.posts().submit(draft.apply(group)));
    }

    private void markRead(String row, NoticeKind kind) {
        calls.put(row, (group, in) -> in.inbox().markRead(group.notices.getOrDefault(kind, NoticeId.of("none"))));
    }

    private static MemberId active(TriedGroup group, Role role) {
        return Objects.requireNonNull(group.active.get(role));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
