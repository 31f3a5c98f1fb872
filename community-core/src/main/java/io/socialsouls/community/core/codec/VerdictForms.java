package io.socialsouls.community.core.codec;

import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.RuleId;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostOutcome;
import java.util.List;

/** Verdicts, and what became of a draft. */
final class VerdictForms {
    private VerdictForms() {}

    static void write(Verdict verdict, JsonWriter out) {
        out.object(() -> members(verdict, out));
    }

    private static void members(Verdict verdict, JsonWriter out) {
        out.text("action", Names.ACTIONS.text(verdict.action()));
        out.list("reasons", verdict.reasons(), reason -> reason(reason, out));
        out.object(
                "facts",
                () -> out.number("policy_version", verdict.facts().policyVersion())
                        .text("author_tenure", verdict.facts().authorTenure().map(Names.TENURES::text)));
    }

    private static void reason(Reason reason, JsonWriter out) {
        out.object(() -> {
            out.text("rule", reason.rule());
            out.object(
                    "norm",
                    () -> out.text("id", reason.norm().id())
                            .text("text", reason.norm().text()));
            out.text("action", Names.ACTIONS.text(reason.action()))
                    .texts("words", reason.words())
                    .truth("about_author", reason.aboutAuthor());
        });
    }

    static Verdict read(Json json) {
        Json.Members members = json.members("action", "reasons", "facts");
        List<Reason> reasons = members.at("reasons").elements().stream()
                .map(VerdictForms::reason)
                .toList();
        Json.Members facts = members.at("facts").members("policy_version", "author_tenure");
        return new Verdict(
                members.at("action").constant(Names.ACTIONS),
                reasons,
                new Facts(
                        facts.at("policy_version").small(),
                        facts.maybe("author_tenure").map(tenure -> tenure.constant(Names.TENURES))));
    }

    private static Reason reason(Json json) {
        Json.Members members = json.members("rule", "norm", "action", "words", "about_author");
        return new Reason(
                members.at("rule").text(RuleId::of),
                PolicyForms.norm(members.at("norm")),
                members.at("action").constant(Names.ACTIONS),
                members.at("words").elements().stream().map(Json::text).toList(),
                members.at("about_author").truth());
    }

    static void write(PostOutcome outcome, JsonWriter out) {
        out.object(() -> out.text("outcome", name(outcome))
                .text("post", outcome.post())
                .object("verdict", () -> members(outcome.verdict(), out)));
    }

    private static String name(PostOutcome outcome) {
        if (outcome instanceof PostOutcome.Published) {
            return "published";
        }
        if (outcome instanceof PostOutcome.Held) {
            return "held";
        }
        return outcome instanceof PostOutcome.RevisionAsked ? "revision-asked" : "rejected";
    }

    static PostOutcome readOutcome(Json json) {
        Json name = json.members("outcome", "post", "verdict").at("outcome");
        return switch (name.text()) {
            case "published" -> new PostOutcome.Published(post(json), verdict(json));
            case "held" -> new PostOutcome.Held(post(json), verdict(json));
            case "revision-asked" -> new PostOutcome.RevisionAsked(verdict(json));
            case "rejected" -> new PostOutcome.Rejected(verdict(json));
            default -> throw name.refused("one of published, held, revision-asked, rejected");
        };
    }

    private static PostId post(Json json) {
        return json.members("outcome", "post", "verdict").at("post").text(PostId::of);
    }

    private static Verdict verdict(Json json) {
        return read(json.members("outcome", "post", "verdict").at("verdict"));
    }
}
