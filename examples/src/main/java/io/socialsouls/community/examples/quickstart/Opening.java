package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.Community;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.policy.PolicyText;
import java.io.PrintWriter;

/** Michelle founds the group, says what is expected in it, and lets people in. */
final class Opening {
    private static final String NORMS = """
            {"norms": [
               {"id": "no-selling", "text": "No selling, no pitching, no advertorials"},
               {"id": "no-stupid-question", "text": "No question is a stupid question"}],
             "rules": [
               {"id": "pitch", "norm": "no-selling", "then": "hold",
                "when": {"says": ["limited offer", "book a call", "buy now", "discount code"]}},
               {"id": "link-of-a-newcomer", "norm": "no-selling", "then": "hold",
                "when": {"all": [{"tenure": "new"}, {"links": {"except": ["wikipedia.org"]}}]}},
               {"id": "stupid", "norm": "no-stupid-question", "then": "nudge",
                "when": {"says": ["stupid question"]}}]}
            """;

    private Opening() {}

    static Stage play(Community community, MessageRenderer renderer, PrintWriter out) {
        GroupId souls = community
                .as(Cast.MICHELLE.person())
                .found(
                        Charter.listed("Social Souls", "Nobody knows everything: ask, answer, test together."),
                        Cast.MICHELLE.profile());
        Stage stage = new Stage(community, souls, renderer, out);
        stage.tell("Michelle, an author, founds a private group, \"Social Souls\", and says what is expected in it:");
        stage.as(Cast.MICHELLE).moderation().adopt(PolicyText.of(NORMS));
        stage.as(Cast.MICHELLE)
                .moderation()
                .policy()
                .policy()
                .norms()
                .forEach(norm -> stage.tell("  " + norm.text() + "."));
        stage.tell("");
        for (Cast newcomer : Cast.TESTERS) {
            MemberId id = stage.as(newcomer).members().requestToJoin(newcomer.profile());
            stage.as(Cast.MICHELLE).members().admit(id);
            stage.tell(newcomer + " asks to be let in; Michelle admits them.");
        }
        return stage;
    }
}
