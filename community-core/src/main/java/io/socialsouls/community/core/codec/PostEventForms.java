package io.socialsouls.community.core.codec;

import static io.socialsouls.community.core.codec.EventForm.member;
import static io.socialsouls.community.core.codec.EventForm.post;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import java.util.List;
import java.util.Optional;

/** What happens to posts. */
final class PostEventForms {
    static final List<EventForm<?>> ALL = List.of(
            new EventForm<>(
                    "post-published",
                    Event.PostPublished.class,
                    (event, out) -> {
                        said(event.post(), event.thread(), event.to(), event.kind(), event.byline(), out);
                        out.text("contribution", event.contribution())
                                .number("policy_version", event.policyVersion())
                                .text("action", Names.ACTIONS.text(event.action()));
                    },
                    json -> {
                        Json.Members members = json.members(
                                "post", "thread", "to", "kind", "byline", "contribution", "policy_version", "action");
                        return new Event.PostPublished(
                                post(members, "post"),
                                post(members, "thread"),
                                to(members),
                                kind(members),
                                byline(members.at("byline")),
                                contribution(members),
                                members.at("policy_version").small(),
                                members.at("action").text(Names.ACTIONS::constant));
                    }),
            new EventForm<>(
                    "post-held",
                    Event.PostHeld.class,
                    (event, out) -> {
                        said(event.post(), event.thread(), event.to(), event.kind(), event.byline(), out);
                        out.text("contribution", event.contribution()).number("policy_version", event.policyVersion());
                    },
                    json -> {
                        Json.Members members = json.members(
                                "post", "thread", "to", "kind", "byline", "contribution", "policy_version");
                        return new Event.PostHeld(
                                post(members, "post"),
                                post(members, "thread"),
                                to(members),
                                kind(members),
                                byline(members.at("byline")),
                                contribution(members),
                                members.at("policy_version").small());
                    }),
            new EventForm<>(
                    "post-decided",
                    Event.PostDecided.class,
                    (event, out) -> out.text("post", event.post())
                            .text("outcome", Names.DECISIONS.text(event.outcome()))
                            .text("by", event.by()),
                    json -> {
                        Json.Members members = json.members("post", "outcome", "by");
                        return new Event.PostDecided(
                                post(members, "post"),
                                members.at("outcome").text(Names.DECISIONS::constant),
                                member(members, "by"));
                    }),
            new EventForm<>(
                    "post-thanked",
                    Event.PostThanked.class,
                    (event, out) -> out.text("post", event.post()).text("by", event.by()),
                    json -> {
                        Json.Members members = json.members("post", "by");
                        return new Event.PostThanked(post(members, "post"), member(members, "by"));
                    }),
            new EventForm<>(
                    "answer-accepted",
                    Event.AnswerAccepted.class,
                    (event, out) -> out.text("question", event.question()).text("answer", event.answer()),
                    json -> {
                        Json.Members members = json.members("question", "answer");
                        return new Event.AnswerAccepted(post(members, "question"), post(members, "answer"));
                    }));

    private PostEventForms() {}

    private static void said(
            PostId post, PostId thread, Optional<PostId> to, PostKind kind, Byline byline, JsonWriter out) {
        out.text("post", post)
                .text("thread", thread)
                .text("to", to)
                .text("kind", Names.POST_KINDS.text(kind))
                .object("byline", () -> byline(byline, out));
    }

    private static void byline(Byline byline, JsonWriter out) {
        if (byline instanceof Byline.Named named) {
            out.text("member", named.member());
        } else if (byline instanceof Byline.Alias alias) {
            out.text("alias", alias.code());
        }
    }

    private static Byline byline(Json json) {
        Json.Members members = json.members("member", "alias");
        return members.only("member", "alias").equals("member")
                ? new Byline.Named(member(members, "member"))
                : members.at("alias").text(Byline.Alias::new);
    }

    private static Optional<PostId> to(Json.Members members) {
        return members.maybe("to").map(to -> to.text(PostId::of));
    }

    private static PostKind kind(Json.Members members) {
        return members.at("kind").text(Names.POST_KINDS::constant);
    }

    private static Optional<ContributionId> contribution(Json.Members members) {
        return members.maybe("contribution").map(id -> id.text(ContributionId::of));
    }
}
